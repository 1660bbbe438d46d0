import JournalCore

/// One column and how its cell comes from a row.
struct CSVField<Row>: Sendable {
  /// Writes cells of a row.
  typealias Cell = @Sendable (Row, inout CSVWriter) -> Void

  let column: CSVColumn
  let write: Cell

  init(
    _ name: String, _ type: CSVColumn.Kind, unit: String? = nil, _ meaning: String,
    trigger: TriggerDefinition? = nil, _ value: @escaping @Sendable (Row) -> FieldValue
  ) {
    column = CSVColumn(name, type, unit: unit, meaning, trigger: trigger)
    write = { row, writer in writer.add(value(row)) }
  }
}

/// The columns of one file in order, and how a row fills them.
struct CSVTable<Row>: Sendable {
  let name: String
  let meaning: String
  let columns: [CSVColumn]
  private let write: CSVField<Row>.Cell

  /// Header, cells and descriptions all come from the fields.
  init(_ name: String, _ meaning: String, _ fields: [CSVField<Row>]) {
    self.init(name, meaning, fields.map(\.column)) { row, writer in
      for field in fields { field.write(row, &writer) }
    }
  }

  /// The same with all cells of a row, one for each column, written at once.
  init(
    _ name: String, _ meaning: String, _ columns: [CSVColumn],
    writing write: @escaping CSVField<Row>.Cell
  ) {
    self.name = name
    self.meaning = meaning
    self.columns = columns
    self.write = write
  }

  func addHeader(to writer: inout CSVWriter) {
    for column in columns { writer.add(.text(column.name)) }
    writer.endRow()
  }

  func add(_ row: Row, to writer: inout CSVWriter) {
    write(row, &writer)
    writer.endRow()
  }

  /// The header and one line for each row, written into an empty writer.
  func file(_ rows: [Row], writer: consuming CSVWriter) -> CSVFile {
    addHeader(to: &writer)
    for row in rows { add(row, to: &writer) }
    return CSVFile(
      name: name, meaning: meaning, columns: columns, bytes: writer.bytes, rows: rows.count)
  }
}
