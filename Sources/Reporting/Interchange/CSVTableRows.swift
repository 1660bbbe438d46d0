import JournalCore

/// The rows of one exported table with the names of their columns, and what is wrong with them; read
/// some at a time, so that a long table never exists as one value.
struct CSVTableRows: Sendable {
  /// One row: its line and its cells by column.
  struct Row: Sendable {
    let line: Int
    let cells: [CSVCell]
  }

  /// `episodes.csv`.
  let file: String
  private(set) var header: [String] = []
  /// Of the rows so far; those with a problem are not handed out.
  private(set) var problems: [ImportProblem] = []
  /// Rows handed out so far.
  private(set) var count = 0
  /// How many there will be, if all are as long as those so far.
  var expectedCount: Int { reader.share > 0 ? Int(Double(count) / reader.share) : count }
  /// Of the whole table.
  var byteCount: Int { reader.byteCount }
  let cells: CSVCellReading
  private let identity: String
  private var reader: CSVReader

  /// Reads the header of a table; `isProtected` says whether a leading `'` protects texts.
  init(_ bytes: [UInt8], file: String, identity: String, isProtected: Bool) {
    self.file = file
    self.identity = identity
    reader = CSVReader(bytes, takesNUL: !isProtected)
    cells = CSVCellReading(
      isProtected: isProtected, decimalComma: reader.separator != .comma)
    while header.isEmpty, let row = read() { take(header: row) }
  }

  /// The next rows, at most so many; none after the last one, or after too many problems.
  mutating func next(_ most: Int = .max) -> [Row] {
    guard !header.isEmpty else { return [] }
    var rows: [Row] = []
    rows.reserveCapacity(min(most, 4096))
    while rows.count < most, let row = read() {
      if row.cells.count == header.count {
        rows.append(Row(line: row.line, cells: row.cells))
      } else {
        problems.append(
          ImportProblem(
            path: path(row.line),
            reason: .ragged(cells: row.cells.count, columns: header.count)))
      }
    }
    count += rows.count
    return rows
  }

  /// The next row in which anything stands.
  private mutating func read() -> CSVRow? {
    while problems.count < ImportError.problemLimit {
      do throws(CSVError) {
        guard let row = try reader.next() else { return nil }
        if !row.isBlank { return row }
      } catch {
        problems.append(
          ImportProblem(path: Self.place(file, error.line), reason: .unreadable(error)))
        if error.isFinal || header.isEmpty { return nil }
      }
    }
    return nil
  }

  /// Where a value stands: `episodes.csv:5: strength_0_10`.
  func path(_ line: Int, _ column: String? = nil) -> String {
    Self.place(file, line) + (column.map { ": \($0)" } ?? "")
  }

  /// The position of a column; nil where the table has none of that name.
  func position(of column: String) -> Int? { header.firstIndex(of: column) }

  private static func place(_ file: String, _ line: Int) -> String { "\(file):\(line)" }

  private mutating func take(header row: CSVRow) {
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
