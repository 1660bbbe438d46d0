import JournalCore

/// Reads the CSV of the app Migraine Buddy: some lines about events that go on, then a table with
/// one attack in each row under `#`, `Started`, `Lasted` ….
///
/// An attack is a usual headache with its start and pain level; what else is told of it has no place
/// in this journal and is named.
struct MigraineBuddyReading {
  private let resolver: TimeResolver

  static let start = ["#", "Started", "Lasted"]
  private static let taken = ["#", "Started", "Pain Level", "Start UTC Offset (min)"]

  init(resolver: TimeResolver) { self.resolver = resolver }

  /// - Throws: ``ImportError/noColumn(_:found:)`` where no pain level is told.
  func read(
    _ reader: inout CSVReader, header: CSVRow, into rows: inout EventRows
  ) throws(ImportError) {
    let names = header.cells.map(\.trimmed)
    func position(_ name: String) -> Int? { names.firstIndex(of: name) }
    guard let started = position("Started"), let pain = position("Pain Level") else {
      throw .noColumn("Started, Pain Level", found: names)
    }
    let offset = position("Start UTC Offset (min)")
    rows.leftOut = names.filter { !$0.isEmpty && !Self.taken.contains($0) }
    rows.read(&reader, columns: names.count) { row, rows in
      let text = row.cells[started].trimmed
      let minutes = offset.flatMap { Int(row.cells[$0].trimmed) }
      guard let moment = moment(text, offset: minutes.map { $0 * 60 }) else {
        return rows.fail(
          row.line, "Started",
          .field(.unexpected(expected: "a time, such as 11/20/26 21:30", found: text)))
      }
      if rows.refuses(moment, row.line, "Started") { return }
      let level = row.cells[pain].trimmed
      let severity = try? DiaryNumber.value(level, decimalComma: false)
      guard level.isEmpty || severity.map({ (0...10).contains($0) }) ?? false else {
        return rows.fail(
          row.line, "Pain Level",
          .field(.unexpected(expected: "a number from 0 to 10", found: level)))
      }
      var symptom = Symptom(
        uid: rows.uid(of: "migraine buddy|\(moment.seconds)"), symptom: "headache",
        startedAt: moment, enteredAt: moment)
      symptom.severity = severity
      symptom.isUsual = true
      rows.symptoms.append(symptom)
    }
  }

  /// `11/20/26 21:30`, month first as the app writes it, or ISO 8601; `offset` is in seconds east of
  /// UTC, nil for the zone's.
  private func moment(_ text: String, offset: Int?) -> Moment? {
    guard let local = Self.monthFirst(text) else {
      return EventTime(resolver: resolver).reading(text)?.moment
    }
    guard let offset, abs(offset) <= 86_400 else { return resolver.moment(showing: local) }
    return Moment(seconds: local.secondsSinceEpoch - offset, offset: offset)
  }

  private static func monthFirst(_ text: String) -> LocalDateTime? {
    let halves = text.split(separator: " ")
    let parts = (halves.first ?? "").split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, parts.count == 3, let second = EventTime.second(halves[1]),
      let month = Int(digits: parts[0]), let number = Int(digits: parts[1]),
      let year = Int(digits: parts[2]),
      let day = LocalDay(year: year < 100 ? 2000 + year : year, month: month, day: number)
    else { return nil }
    return LocalDateTime(day: day, secondOfDay: second)
  }
}
