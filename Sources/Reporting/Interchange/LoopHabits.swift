import JournalCore

/// The CSV of the app Loop Habit Tracker: a column with the date and one for each habit, in words
/// (`YES_MANUAL` …) or the numbers of older versions.
///
/// Only what the person marked counts: a day the app filled in by itself, a skipped one and one
/// without an answer are unknown.
package enum LoopHabits {
  /// What the words and the numbers of yes-or-no habits mean: 1 yes, 0 no, empty unknown.
  private static let answers = [
    "YES_MANUAL": "1", "YES_AUTO": "", "NO": "0", "SKIP": "", "UNKNOWN": "",
  ]
  private static let oldAnswers = ["2": "1", "1": "", "0": "", "-1": "", "3": ""]

  /// Whether a file begins like one of the app.
  package static func isOne(_ bytes: [UInt8]) -> Bool {
    var reader = CSVReader(bytes)
    guard let header = try? reader.next(), header.cells.first?.trimmed == "Date" else {
      return false
    }
    for _ in 0..<50 {
      guard let row = try? reader.next() else { return false }
      if row.cells.contains(where: { answers[$0.trimmed] != nil }) { return true }
    }
    return false
  }

  /// The same table as a spreadsheet diary, line by line; as it is where it cannot be read.
  ///
  /// Amounts of the app are thousandths.
  package static func diary(_ bytes: [UInt8]) -> [UInt8] {
    var reader = CSVReader(bytes)
    var rows: [CSVRow] = []
    do throws(CSVError) {
      while let row = try reader.next() { rows.append(row) }
    } catch {
      return bytes
    }
    guard let header = rows.first else { return bytes }
    let forms = header.cells.indices.map { form(rows.dropFirst(), $0) }
    var writer = CSVWriter(raw: true)
    for (number, row) in rows.enumerated() {
      for (place, cell) in row.cells.enumerated() {
        let isValue = number > 0 && place > 0 && forms.indices.contains(place)
        writer.add(.text(isValue ? forms[place].value(cell.trimmed) : cell.trimmed))
      }
      writer.endRow()
    }
    return writer.bytes
  }

  /// How a habit's cells are written.
  private enum Form {
    case words, numbers, amounts

    func value(_ cell: String) -> String {
      switch self {
      case .words: answers[cell] ?? cell
      case .numbers: oldAnswers[cell] ?? cell
      case .amounts:
        answers[cell] ?? Int(cell).map { $0 < 0 ? "" : (Double($0) / 1000).plainText } ?? cell
      }
    }
  }

  private static func form(_ rows: ArraySlice<CSVRow>, _ place: Int) -> Form {
    let cells = rows.compactMap { $0.cells.indices.contains(place) ? $0.cells[place].trimmed : nil }
    if cells.contains(where: { answers[$0] != nil && $0 != "UNKNOWN" && $0 != "SKIP" }) {
      return .words
    }
    return cells.allSatisfy { $0.isEmpty || oldAnswers[$0] != nil } ? .numbers : .amounts
  }
}
