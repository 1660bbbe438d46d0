import JournalCore

/// One column and how its cell comes from a row.
struct CSVField<Row>: Sendable {
  let column: CSVColumn
  let value: @Sendable (Row) -> FieldValue

  init(
    _ name: String, _ type: CSVColumn.Kind, unit: String? = nil, _ meaning: String,
    trigger: TriggerDefinition? = nil, _ value: @escaping @Sendable (Row) -> FieldValue
  ) {
    column = CSVColumn(name, type, unit: unit, meaning, trigger: trigger)
    self.value = value
  }
}

/// The columns of one file in order; header, cells and descriptions all come from them.
struct CSVTable<Row>: Sendable {
  let name: String
  let meaning: String
  let fields: [CSVField<Row>]
  private let cells: [@Sendable (Row) -> FieldValue]

  init(_ name: String, _ meaning: String, _ fields: [CSVField<Row>]) {
    self.name = name
    self.meaning = meaning
    self.fields = fields
    cells = fields.map(\.value)
  }

  func addHeader(to writer: inout CSVWriter) {
    for field in fields { writer.add(.text(field.column.name)) }
    writer.endRow()
  }

  func add(_ row: Row, to writer: inout CSVWriter) {
    for cell in cells { writer.add(cell(row)) }
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
