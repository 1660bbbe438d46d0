import JournalCore
import SQLite

/// The table of one kind of record: its SQL, made when it is first asked for.
///
/// A field is a column of its name in camelCase, a moment two.
final class RecordTable {
  let kind: RecordKind
  /// The columns of the fields, in order.
  private let columns: [String]
  /// Columns that hold no field but follow from some.
  private let derived: [String]

  init(_ kind: RecordKind) {
    self.kind = kind
    columns = kind.type.fields.flatMap { field in
      field.form == .moment ? [field.column, field.column + "Offset"] : [field.column]
    }
    derived = kind == .episode ? ["localDay"] : []
  }

  /// Selects the id and all fields in order; a clause may follow.
  private(set) lazy var select = "SELECT id, \(list(columns)) FROM \"\(kind.table)\""

  /// The parameters are the id, the columns of the fields and the derived ones.
  private(set) lazy var insert = """
    INSERT INTO "\(kind.table)"(id, \(list(columns + derived))) \
    VALUES (?\(String(repeating: ", ?", count: columns.count + derived.count)))
    """

  /// As ``insert``, the id at the end.
  private(set) lazy var update = """
    UPDATE "\(kind.table)" SET \(list(columns + derived, each: " = ?")) WHERE id = ?
    """

  /// The parameter is the id.
  private(set) lazy var delete = "DELETE FROM \"\(kind.table)\" WHERE id = ?"

  private func list(_ columns: [String], each suffix: String = "") -> String {
    var list = ""
    for column in columns {
      if !list.isEmpty { list += ", " }
      list += "\""
      list += column
      list += "\""
      list += suffix
    }
    return list
  }
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
