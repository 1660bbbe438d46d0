import JournalCore

/// Reads the CSV of the app Track & Graph: `FeatureName,Timestamp,Value,Label,Note`, in older files
/// with `value:label` in one cell.
struct TrackAndGraphReading {
  private var naming: DiaryNaming
  private let options: DiaryOptions
  private let resolver: TimeResolver
  private let site: Site
  /// What each feature is; nil for one that nothing tells of.
  private var roles: [String: DiaryColumn.Role?] = [:]
  private var unknown: [String] = []

  static let columns = ["FeatureName", "Timestamp", "Value"]

  init(options: DiaryOptions, vocabulary: Vocabulary, resolver: TimeResolver) {
    naming = DiaryNaming(vocabulary: vocabulary, options: options)
    self.options = options
    self.resolver = resolver
    site = options.site ?? Site(slug: "face")
  }

  /// - Throws: ``ImportError`` for a mapping that fits nothing and for features nothing tells of.
  mutating func read(
    _ reader: inout CSVReader, header: CSVRow, into rows: inout EventRows
  ) throws(ImportError) {
    let names = header.cells.map(\.trimmed)
    func position(_ name: String) -> Int? { names.firstIndex(of: name) }
    guard let feature = position("FeatureName"), let time = position("Timestamp"),
      let value = position("Value")
    else { throw .noColumn("FeatureName, Timestamp, Value", found: names) }
    var points: [Point] = []
    rows.read(&reader, columns: names.count) { row, _ in
      func text(_ name: String) -> String? {
        position(name).map { row.cells[$0].text }.flatMap { $0.isEmpty ? nil : $0 }
      }
      points.append(
        Point(
          line: row.line, feature: row.cells[feature].text, time: row.cells[time].trimmed,
          value: row.cells[value].trimmed, label: text("Label"), note: text("Note")))
    }
    for mapping in options.mappings where !points.contains(where: { $0.feature == mapping.header })
    {
      let near = Suggestion.nearest(to: mapping.header, among: Set(points.map(\.feature)).sorted())
      throw .mapping(mapping, .noSuchColumn(suggestions: near))
    }
    for point in points { try take(point, &rows) }
    guard unknown.isEmpty else { throw .unmapped(unknown) }
    rows.newTriggers = naming.made
  }

  private struct Point {
    let line: Int
    let feature: String
    let time: String
    let value: String
    let label: String?
    let note: String?

    /// The number or duration, and the label after it in older files.
    var parts: (value: String, label: String?) {
      let parts = value.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
      if parts.count >= 3, let end = Int(parts[2]), (-59...59).contains(end) {
        let label = parts.count > 3 ? String(parts[3]) : ""
        return (parts[..<3].joined(separator: ":"), label.isEmpty ? nil : label)
      }
      guard parts.count > 1 else { return (value, nil) }
      return (String(parts[0]), parts[1...].joined(separator: ":"))
    }
  }

  private mutating func take(_ point: Point, _ rows: inout EventRows) throws(ImportError) {
    guard let role = try role(of: point.feature) else {
      if !unknown.contains(point.feature) { unknown.append(point.feature) }
      return
    }
    guard let time = EventTime(resolver: resolver).reading(point.time) else {
      return rows.fail(point.line, "Timestamp", .field(Self.unexpected("a time", point.time)))
    }
    if rows.refuses(time.moment, point.line, "Timestamp") { return }
    switch role {
    case .episodes: takeEpisode(point, time, &rows)
    case .amount(let measure): takeAmount(point, time, measure, &rows)
    case .date, .logged, .nothing: break
    }
  }

  private mutating func role(of feature: String) throws(ImportError) -> DiaryColumn.Role? {
    if let known = roles[feature] { return known }
    var role: DiaryColumn.Role?
    do throws(DiaryError) {
      if let mapping = options.mappings.first(where: { $0.header == feature }) {
        role = mapping.target == "nothing" ? .nothing : try naming.role(mapping)
      } else {
        role = naming.role(header: feature)
      }
    } catch {
      if case .mapping(let mapping, let problem) = error { throw .mapping(mapping, problem) }
    }
    roles[feature] = .some(role)
    return role
  }

  /// A point of 0 is no episode; a whole number of more is how often it twitched.
  private func takeEpisode(
    _ point: Point, _ time: EventTime.Reading, _ rows: inout EventRows
  ) {
    let (value, label) = point.parts
    let duration = EventTime.duration(value)
    let number = try? DiaryNumber.value(value, decimalComma: false)
    guard duration != nil || number != nil else {
      return rows.fail(
        point.line, "Value", .field(Self.unexpected("a number or a duration", point.value)))
    }
    if number == 0 || duration == 0 { return }
    var episode = Episode(
      uid: rows.uid(of: "track|\(point.feature)|\(time.moment.seconds)"),
      startedAt: time.moment, site: site, enteredAt: time.moment)
    episode.duration = duration
    if let number, let count = Int(exactly: number), (2...999).contains(count) {
      episode.count = count
    }
    let words = [point.label ?? label, point.note].compactMap(\.self).joined(separator: "\n")
    episode.note = words.isEmpty ? nil : words
    rows.episodes.append(episode)
  }

  private func takeAmount(
    _ point: Point, _ time: EventTime.Reading, _ measure: DiaryMeasure, _ rows: inout EventRows
  ) {
    let value = point.parts.value
    guard let amount = amount(value, measure) else {
      return rows.fail(
        point.line, "Value", .field(Self.unexpected("a number or a duration", point.value)))
    }
    let range = TriggerVocabulary.range(of: measure.trigger)
    guard range.contains(amount) else {
      return rows.fail(
        point.line, "Value",
        .field(
          .outOfRange(
            low: range.lowerBound.plainText, high: range.upperBound.plainText,
            found: amount.plainText)))
    }
    rows.exposures.append(
      Exposure(
        uid: rows.uid(of: "track|\(point.feature)|\(time.moment.seconds)"),
        trigger: measure.trigger.name, day: resolver.boundary.day(of: time.moment),
        at: time.moment, amountKind: .add, amount: amount, unit: measure.trigger.unit,
        asEntered: value, enteredAt: time.moment))
  }

  /// A number in the unit of the column, or a duration where the trigger is one.
  private func amount(_ text: String, _ measure: DiaryMeasure) -> Double? {
    if let seconds = EventTime.duration(text) {
      switch measure.trigger.unit {
      case "h": return seconds / 3600
      case "min": return seconds / 60
      default: return nil
      }
    }
    guard let number = try? DiaryNumber.value(text, decimalComma: false) else { return nil }
    return measure.trigger.amountKind == .yesNo
      ? (number == 0 ? 0 : 1) : measure.unit.amount(number)
  }

  private static func unexpected(_ expected: String, _ found: String) -> FieldProblem {
    .unexpected(expected: expected, found: found)
  }
}
