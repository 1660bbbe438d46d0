import CSQLite

extension Statement {
  /// The number of columns of each row; 0 for a statement that gives none.
  package var columnCount: Int { Int(sqlite3_column_count(pointer)) }

  /// How the value is stored, columns counted from 0; ask before reading, which may convert it.
  package func columnType(at index: Int) -> ColumnType {
    switch sqlite3_column_type(pointer, column(index)) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .real
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .blob
    default: .null
    }
  }

  /// Whether the value is NULL, columns counted from 0.
  package func isNull(at index: Int) -> Bool { columnType(at: index) == .null }

  /// The value as an integer, columns counted from 0; 0 for NULL and for text without a number.
  package func int(at index: Int) -> Int { Int(sqlite3_column_int64(pointer, column(index))) }

  /// The value as a number, columns counted from 0; 0 for NULL and for text without a number.
  package func double(at index: Int) -> Double { sqlite3_column_double(pointer, column(index)) }

  /// The value as text, columns counted from 0; NUL bytes are kept, bytes that are no UTF-8 become
  /// U+FFFD, NULL is empty.
  package func text(at index: Int) -> String {
    guard let start = sqlite3_column_text(pointer, column(index)) else { return "" }
    let count = Int(sqlite3_column_bytes(pointer, column(index)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The value as text, columns counted from 0; nil where its bytes are no UTF-8, NULL is empty.
  package func validText(at index: Int) -> String? {
    guard let start = sqlite3_column_text(pointer, column(index)) else { return "" }
    let count = Int(sqlite3_column_bytes(pointer, column(index)))
    return String.validated(UnsafeBufferPointer(start: start, count: count))
  }

  /// The value as an integer, or nil for NULL.
  package func optionalInt(at index: Int) -> Int? { isNull(at: index) ? nil : int(at: index) }

  /// The value as a number, or nil for NULL.
  package func optionalDouble(at index: Int) -> Double? {
    isNull(at: index) ? nil : double(at: index)
  }

  /// The value as text, or nil for NULL.
  package func optionalText(at index: Int) -> String? { isNull(at: index) ? nil : text(at: index) }

  private func column(_ index: Int) -> Int32 {
    let available = Int(sqlite3_data_count(pointer))
    precondition(index >= 0 && index < available, "A column is read that the current row lacks.")
    return Int32(index)
  }
}
