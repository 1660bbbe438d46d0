import JournalCore

/// The rows of one exported table with the names of their columns, and what is wrong with them.
struct CSVTableRows {
  /// One row: its line and its cells by column.
  struct Row {
    let line: Int
    let cells: [CSVCell]
  }

  /// `episodes.csv`.
  let file: String
  private(set) var header: [String] = []
  private(set) var rows: [Row] = []
  private(set) var problems: [ImportProblem] = []
  let cells: CSVCellReading

  /// Reads a whole table; `isProtected` says whether a leading `'` protects texts.
  init(_ bytes: [UInt8], file: String, identity: String, isProtected: Bool) {
    self.file = file
    var reader = CSVReader(bytes, takesNUL: !isProtected)
    cells = CSVCellReading(
      isProtected: isProtected, decimalComma: reader.separator != .comma)
    while problems.count < ImportError.problemLimit {
      do throws(CSVError) {
        guard let row = try reader.next() else { break }
        add(row, identity: identity)
      } catch {
        problems.append(
          ImportProblem(path: Self.place(file, error.line), reason: .unreadable(error)))
        if error.isFinal || header.isEmpty { return }
      }
    }
  }

  /// Where a value stands: `episodes.csv line 5, strength_0_10`.
  func path(_ line: Int, _ column: String? = nil) -> String {
    Self.place(file, line) + (column.map { ", \($0)" } ?? "")
  }

  /// The position of a column; nil where the table has none of that name.
  func position(of column: String) -> Int? { header.firstIndex(of: column) }

  private static func place(_ file: String, _ line: Int) -> String { "\(file) line \(line)" }

  private mutating func add(_ row: CSVRow, identity: String) {
    guard !row.isBlank else { return }
    guard !header.isEmpty else { return take(header: row, identity: identity) }
    guard row.cells.count == header.count else {
      problems.append(
        ImportProblem(
          path: path(row.line),
          reason: .ragged(cells: row.cells.count, columns: header.count)))
      return
    }
    rows.append(Row(line: row.line, cells: row.cells))
  }

  private mutating func take(header row: CSVRow, identity: String) {
    header = row.cells.map(\.trimmed)
    for (place, name) in header.enumerated() where header[..<place].contains(name) {
      problems.append(
        ImportProblem(
          path: path(row.line, name), reason: .duplicate(first: "the column before it")))
    }
    if !header.contains(identity) {
      problems.append(
        ImportProblem(path: path(row.line, identity), reason: .field(.missing)))
    }
  }
}
