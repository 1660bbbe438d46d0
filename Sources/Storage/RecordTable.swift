import JournalCore
import SQLite

/// The table of one kind of record: its SQL, and the way of a record's values into it.
///
/// A field is a column of its name in camelCase, a moment two.
struct RecordTable {
  let kind: RecordKind
  let fields: [Field]
  /// Selects the id and all fields in order; a clause may follow.
  let select: String
  /// The parameters are the id, the columns in order and those of ``derived``.
  let insert: String
  /// As ``insert``, the id at the end.
  let update: String
  /// The parameter is the id.
  let delete: String

  init(_ kind: RecordKind) {
    self.kind = kind
    fields = kind.type.fields
    let columns = fields.flatMap(Self.columns)
    let written = columns + Self.derived(kind)
    let table = Self.quoted(kind.table)
    select = "SELECT id, \(columns.map(Self.quoted).joined(separator: ", ")) FROM \(table)"
    insert = """
      INSERT INTO \(table)(id, \(written.map(Self.quoted).joined(separator: ", "))) \
      VALUES (?\(String(repeating: ", ?", count: written.count)))
      """
    update = """
      UPDATE \(table) SET \(written.map { Self.quoted($0) + " = ?" }.joined(separator: ", ")) \
      WHERE id = ?
      """
    delete = "DELETE FROM \(table) WHERE id = ?"
  }

  /// Columns that hold no field but follow from some.
  private static func derived(_ kind: RecordKind) -> [String] {
    kind == .episode ? ["localDay"] : []
  }

  private static func columns(of field: Field) -> [String] {
    field.form == .moment ? [field.column, field.column + "Offset"] : [field.column]
  }

  private static func quoted(_ name: String) -> String { "\"\(name)\"" }
}

extension Statement {
  /// Binds a record's values, then the derived ones, from a parameter on.
  ///
  /// - Returns: The parameter that follows.
  func bind(
    _ record: any JournalRecord, boundary: DayBoundary, from first: Int
  ) throws(SQLiteError) -> Int {
    var index = first
    for (field, value) in zip(type(of: record).fields, record.values) {
      try bind(value, at: index)
      index += 1
      guard field.form == .moment else { continue }
      if case .moment(let moment) = value {
        try bind(index, moment.offset)
      } else {
        try bindNull(index)
      }
      index += 1
    }
    guard let episode = record as? Episode else { return index }
    try bind(index, boundary.day(of: episode.startedAt).number)
    return index + 1
  }

  private func bind(_ value: FieldValue, at index: Int) throws(SQLiteError) {
    switch value {
    case .null: try bindNull(index)
    case .text(let text): try bind(index, text)
    case .whole(let number): try bind(index, number)
    case .number(let number): try bind(index, number)
    case .flag(let flag): try bind(index, flag)
    case .moment(let moment): try bind(index, moment.seconds)
    case .day(let day): try bind(index, day.number)
    case .words(let words): try bind(index, words.isEmpty ? nil : StoredJSON.text(of: words))
    }
  }
}
