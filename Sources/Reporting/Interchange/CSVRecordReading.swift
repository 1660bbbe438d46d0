import JournalCore

/// The records of one exported table: what its columns state, and for the rest what is stored.
struct CSVRecordReading<Record: JournalRecord> {
  private(set) var records: [Record] = []
  /// The line of each record.
  private(set) var lines: [Int] = []
  private(set) var problems: [ImportProblem]
  private(set) var warnings: [ImportWarning] = []
  private let table: CSVTableRows
  private let kind: CSVTableKind
  /// Fields by the position of their column.
  private let columns: [(position: Int, name: String, field: Field)]

  init(_ table: CSVTableRows, _ kind: CSVTableKind, stored: [Record]) {
    self.table = table
    self.kind = kind
    problems = table.problems
    let fields = Dictionary(
      Record.fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    columns = table.header.enumerated().compactMap { position, name in
      fields[kind.renamed[name] ?? name].map { (position, name, $0) }
    }
    guard problems.isEmpty else { return }
    warnAboutUnknownColumns()
    let known = Dictionary(stored.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var firsts: [String: Int] = [:]
    for row in table.rows where problems.count < ImportError.problemLimit {
      take(row, known, &firsts)
    }
  }

  private mutating func warnAboutUnknownColumns() {
    let taken = Set(columns.map(\.position))
    for (position, name) in table.header.enumerated()
    where !taken.contains(position) && !kind.derived.contains(name) {
      warnings.append(
        .unknownField(path: "\(table.file), \(name)", count: max(table.rows.count, 1)))
    }
  }

  private mutating func take(
    _ row: CSVTableRows.Row, _ known: [String: Record], _ firsts: inout [String: Int]
  ) {
    do throws(FieldError) {
      var stated: [String: FieldValue] = [:]
      for column in columns {
        stated[column.field.name] = try table.cells.value(
          row.cells[column.position], of: column.field)
      }
      var key: String?
      if case .text(let text) = stated["uid"] { key = text }
      var reader = StatedFields(stated: stated, stored: key.flatMap { known[$0]?.values })
      let record = try Record(reading: &reader)
      if let first = firsts.updateValue(row.line, forKey: record.key) {
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
}
