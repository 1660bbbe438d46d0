import JournalCore

/// A column of a table that holds a field of its records.
struct CSVFieldColumn {
  /// The place among the columns of the table.
  let position: Int
  /// As in the header.
  let name: String
  /// The place among the fields of the record.
  let place: Int
  let field: Field

  /// The columns of a header that hold a field; `renamed` names the fields of those that are called
  /// otherwise.
  static func all(
    in header: [String], of fields: [Field], renamed: [String: String]
  ) -> [CSVFieldColumn] {
    header.enumerated().compactMap { position, name in
      let field = renamed[name] ?? name
      return fields.firstIndex { $0.name == field }.map { place in
        CSVFieldColumn(position: position, name: name, place: place, field: fields[place])
      }
    }
  }
}
