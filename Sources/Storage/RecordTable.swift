import JournalCore

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
  private(set) lazy var insert = insertion(ofRows: 1)

  /// As ``insert``, for some rows one after the other.
  func insertion(ofRows rows: Int) -> String {
    let parameters = 1 + columns.count + derived.count
    return """
      INSERT INTO "\(kind.table)"(id, \(list(columns + derived))) \
      VALUES \(Self.places(parameters, rows: rows))
      """
  }

  /// So many parameters for each of some rows: `(?, ?), (?, ?)`.
  static func places(_ parameters: Int, rows: Int) -> String {
    let row = "(?" + String(repeating: ", ?", count: parameters - 1) + ")"
    return row + String(repeating: ", " + row, count: rows - 1)
  }

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
