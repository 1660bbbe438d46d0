import JournalCore

/// One column and how its cell comes from a row.
struct CSVField<Row>: Sendable {
  /// Writes the one cell of a row.
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

  /// The same for a table of very many rows: the cell is written without a value in between.
  init(
    _ name: String, _ type: CSVColumn.Kind, unit: String? = nil, _ meaning: String,
    writing write: @escaping Cell
  ) {
    column = CSVColumn(name, type, unit: unit, meaning, trigger: nil)
    self.write = write
  }
}

/// The columns of one file in order; header, cells and descriptions all come from them.
struct CSVTable<Row>: Sendable {
  let name: String
  let meaning: String
  let fields: [CSVField<Row>]
  private let cells: [CSVField<Row>.Cell]

  init(_ name: String, _ meaning: String, _ fields: [CSVField<Row>]) {
    self.name = name
    self.meaning = meaning
    self.fields = fields
    cells = fields.map(\.write)
  }

  func addHeader(to writer: inout CSVWriter) {
    for field in fields { writer.add(.text(field.column.name)) }
    writer.endRow()
  }

  func add(_ row: Row, to writer: inout CSVWriter) {
    for cell in cells { cell(row, &writer) }
    writer.endRow()
  }

  /// The header and one line for each row, written into an empty writer.
  func file(_ rows: [Row], writer: consuming CSVWriter) -> CSVFile {
    addHeader(to: &writer)
    for row in rows { add(row, to: &writer) }
    return CSVFile(
      name: name, meaning: meaning, columns: fields.map(\.column), bytes: writer.bytes,
      rows: rows.count)
  }
}
