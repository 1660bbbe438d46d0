import JournalCore

/// The records of one exported table: what its columns state, and for the rest what is stored.
struct CSVRecordReading<Record: JournalRecord> {
  private(set) var records: [Record] = []
  /// The line of each record.
  private(set) var lines: [Int] = []
  private(set) var problems: [ImportProblem]
  private(set) var warnings: [ImportWarning] = []
  private var table: CSVTableRows
  private let kind: CSVTableKind
  /// Fields by the position of their column.
  private let columns: [CSVFieldColumn]
  private let known: [String: Record]
  private let usual: UsualReading<Record>?
  private var firsts: [RecordIdentity: Int] = [:]

  /// Reads all rows and shows each to `visit`; while records are made of some rows, the next are
  /// read beside it.
  init(
    _ table: CSVTableRows, _ kind: CSVTableKind, stored: [Record],
    work: any WorkSharing = SerialWork(), visit: (CSVTableRows.Row) -> Void = { _ in }
  ) {
    self.table = table
    self.kind = kind
    problems = table.problems
    columns = CSVFieldColumn.all(in: table.header, of: Record.fields, renamed: kind.renamed)
    known = Dictionary(stored.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    usual = Record.usualReading(columns)
    readAll(work, visit)
    warnAboutUnknownColumns()
    if !self.table.problems.isEmpty { problems = self.table.problems }
  }

  /// Rows that are read at a time; fewer of very many cells.
  private var share: Int { min(2048, max(1, 65_536 / max(1, table.header.count))) }
  /// Short rows before one of a hundred megabytes would ask for memory that no machine has.
  private static var firstRoom: Int { 131_072 }

  private mutating func readAll(_ work: any WorkSharing, _ visit: (CSVTableRows.Row) -> Void) {
    let (source, share) = (RowSource(table), share)
    var isAtEnd = false
    work.pipe(
      { isAtEnd ? nil : () }, through: { source.next(share) },
      to: { rows, expected in
        isAtEnd = rows.isEmpty
        if records.count + rows.count > records.capacity { reserve(expected) }
        take(rows, visit)
      })
    table = source.table
  }

  /// Some more than expected: to grow at the end would take the room of all that was read anew. How
  /// many are to be expected is believed only when many were read.
  private mutating func reserve(_ expected: Int) {
    let most = max(Self.firstRoom, 16 * records.count)
    let room = min(expected + expected / 16 + 2048, most)
    records.reserveCapacity(room)
    lines.reserveCapacity(room)
    firsts.reserveCapacity(room)
  }

  private mutating func take(_ rows: [CSVTableRows.Row], _ visit: (CSVTableRows.Row) -> Void) {
    for row in rows where problems.count < ImportError.problemLimit {
      take(row)
      visit(row)
    }
  }

  private mutating func warnAboutUnknownColumns() {
    let taken = Set(columns.map(\.position))
    for (position, name) in table.header.enumerated()
    where !taken.contains(position) && !kind.derived.contains(name) {
      warnings.append(
        .unknownField(path: "\(table.file), \(name)", count: max(table.count, 1)))
    }
  }

  private mutating func take(_ row: CSVTableRows.Row) {
    do throws(FieldError) {
      let record = try record(in: row)
      if let first = firsts.updateValue(row.line, forKey: record.identity) {
        throw FieldError(
          field: kind.identity, problem: .contradiction("the same as in line \(first)"))
      }
      records.append(record)
      lines.append(row.line)
    } catch {
      let column = columns.first { $0.field.name == error.field }?.name ?? error.field
      problems.append(
        ImportProblem(path: table.path(row.line, column), reason: .field(error.problem)))
    }
  }

  /// What a row states, read the usual way where the record is new and nothing else stands in it.
  private func record(in row: CSVTableRows.Row) throws(FieldError) -> Record {
    if let record = usual?(row.cells), known.isEmpty || known[record.key] == nil { return record }
    return try recordByFields(in: row)
  }

  /// What a row states, by the forms of its fields.
  func recordByFields(in row: CSVTableRows.Row) throws(FieldError) -> Record {
    var stated = [FieldValue?](repeating: nil, count: Record.fields.count)
    for column in columns {
      stated[column.place] = try table.cells.value(row.cells[column.position], of: column.field)
    }
    var key: String?
    if let place = Record.fields.firstIndex(where: { $0.name == "uid" }),
      case .text(let text)? = stated[place]
    {
      key = text
    }
    var reader = StatedFields(stated: stated, stored: key.flatMap { known[$0]?.values })
    return try Record(reading: &reader)
  }
}

/// The rows of a table, read some at a time by one reader who is alone with them.
private final class RowSource: @unchecked Sendable {
  private(set) var table: CSVTableRows

  init(_ table: CSVTableRows) { self.table = table }

  /// The next rows, and how many there will be in all.
  func next(_ most: Int) -> (rows: [CSVTableRows.Row], expected: Int) {
    (table.next(most), table.expectedCount)
  }
}
