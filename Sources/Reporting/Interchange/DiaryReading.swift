import JournalCore

/// Reads the rows of a diary one after the other and gathers what is wrong.
struct DiaryReading {
  private(set) var rows: [DiaryRow] = []
  private(set) var problems: [DiaryProblem] = []
  private let format: DiaryFormat
  private let decimalComma: Bool
  private let today: LocalDay
  /// The line of each day so far.
  private var lines: [LocalDay: Int] = [:]

  init(format: DiaryFormat, decimalComma: Bool, today: LocalDay) {
    self.format = format
    self.decimalComma = decimalComma
    self.today = today
  }

  /// Reads to the end of the file.
  mutating func read(_ reader: inout CSVReader) {
    var isAtEnd = false
    while !isAtEnd {
      do throws(CSVError) {
        if let row = try reader.next() { take(row) } else { isAtEnd = true }
      } catch {
        problems.append(DiaryProblem(line: error.line, .unreadable(error)))
      }
    }
  }

  private mutating func take(_ row: CSVRow) {
    guard !row.isBlank else { return }
    guard row.cells.count == format.columns.count else {
      return fail(row, .ragged(cells: row.cells.count, columns: format.columns.count))
    }
    var draft = Draft()
    for (place, column) in format.columns.enumerated() {
      do throws(Refusal) {
        try read(row.cells[place].trimmed, column, at: place, &draft)
      } catch {
        draft.isBad = true
        fail(row, error.reason)
      }
    }
    guard !draft.isBad, let day = draft.day else { return }
    if let first = lines[day] { return fail(row, .duplicate(day, line: first)) }
    lines[day] = row.line
    rows.append(draft.row(line: row.line, day: day))
  }

  private mutating func fail(_ row: CSVRow, _ reason: DiaryProblem.Reason) {
    problems.append(DiaryProblem(line: row.line, reason))
  }

  // MARK: - One cell

  private func read(
    _ cell: String, _ column: DiaryColumn, at place: Int, _ draft: inout Draft
  ) throws(Refusal) {
    switch column.role {
    case .date: draft.day = try day(cell)
    case .logged: draft.isLogged = cell.isEmpty ? false : try answer(cell, column)
    case .episodes where cell.isEmpty: break
    case .episodes: draft.episodes = try count(cell, column)
    case .amount(let measure) where cell.isEmpty: draft.blanks.append(measure.trigger.name)
    case .amount(let measure): draft.values.append(try value(cell, measure, column))
    case .nothing where cell.isEmpty: break
    case .nothing: throw Refusal(.nameless(column: place + 1, found: cell))
    }
  }

  private func day(_ cell: String) throws(Refusal) -> LocalDay {
    guard !cell.isEmpty else { throw Refusal(.noDate) }
    guard let day = LocalDay(iso: cell) else { throw Refusal(.notADate(cell)) }
    guard day <= today else { throw Refusal(.ahead(day)) }
    guard day >= TimeResolver.earliestDay else { throw Refusal(.tooLongAgo(day)) }
    return day
  }

  private func answer(_ cell: String, _ column: DiaryColumn) throws(Refusal) -> Bool {
    switch cell.lowercased() {
    case "1", "yes", "y", "true": return true
    case "0", "no", "n", "false": return false
    default: throw Refusal(.notYesOrNo(header: column.header, found: cell))
    }
  }

  private func count(_ cell: String, _ column: DiaryColumn) throws(Refusal) -> Int {
    let number = try number(cell, column)
    let limit = DiarySheet.episodeLimit
    guard (0...Double(limit)).contains(number) else {
      throw Refusal(
        .outOfRange(
          header: column.header, low: 0, high: Double(limit), unit: "", found: cell))
    }
    guard let count = Int(exactly: number) else {
      throw Refusal(.fraction(header: column.header, found: cell))
    }
    return count
  }

  private func value(
    _ cell: String, _ measure: DiaryMeasure, _ column: DiaryColumn
  ) throws(Refusal) -> DiaryRow.Value {
    if measure.trigger.amountKind == .yesNo {
      let amount: Double = try answer(cell, column) ? 1 : 0
      return DiaryRow.Value(trigger: measure.trigger, amount: amount, asEntered: cell)
    }
    let number = try number(cell, column)
    let amount = measure.unit.amount(number)
    let range = TriggerVocabulary.range(of: measure.trigger)
    guard range.contains(amount) else {
      throw Refusal(
        .outOfRange(
          header: column.header, low: range.lowerBound, high: range.upperBound,
          unit: measure.trigger.unit, found: measure.unit.entered(cell, number: number)))
    }
    return DiaryRow.Value(
      trigger: measure.trigger, amount: amount,
      asEntered: measure.unit.entered(cell, number: number))
  }

  private func number(_ cell: String, _ column: DiaryColumn) throws(Refusal) -> Double {
    do throws(DiaryNumber.Failure) {
      return try DiaryNumber.value(cell, decimalComma: decimalComma)
    } catch {
      switch error {
      case .notANumber: throw Refusal(.notANumber(header: column.header, found: cell))
      case .tooLarge: throw Refusal(.tooLarge(header: column.header, found: cell))
      }
    }
  }
}

/// A cell that cannot be taken.
private struct Refusal: Error {
  let reason: DiaryProblem.Reason

  init(_ reason: DiaryProblem.Reason) { self.reason = reason }
}

/// What the cells of a row have said so far.
private struct Draft {
  var day: LocalDay?
  /// nil where the diary has no such column.
  var isLogged: Bool?
  var episodes: Int?
  var values: [DiaryRow.Value] = []
  var blanks: [String] = []
  var isBad = false

  func row(line: Int, day: LocalDay) -> DiaryRow {
    guard isLogged ?? true else {
      let hasValues = episodes != nil || !values.isEmpty
      return DiaryRow(
        line: line, day: day, state: .unlogged(hasValues: hasValues), values: [], blanks: blanks)
    }
    return DiaryRow(
      line: line, day: day, state: episodes.map { .closed(episodes: $0) } ?? .open,
      values: values, blanks: blanks)
  }
}
