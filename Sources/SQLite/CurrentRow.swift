import CSQLite

/// The row a statement stands on, for reading many rows: that there is one is checked once, and each
/// value is nil when it is stored as something else than is asked for.
package struct CurrentRow {
  private let pointer: OpaquePointer
  private let count: Int

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
    count = Int(sqlite3_data_count(pointer))
  }

  /// The number of columns; 0 without a row.
  package var columnCount: Int { count }

  /// Whether the value is NULL, columns counted from 0.
  package func isNull(at index: Int) -> Bool { type(at: index) == SQLITE_NULL }

  /// The integer of a column.
  package func int(at index: Int) -> Int? {
    let value = value(at: index)
    guard sqlite3_value_type(value) == SQLITE_INTEGER else { return nil }
    return Int(sqlite3_value_int64(value))
  }

  /// The number of a column.
  package func double(at index: Int) -> Double? {
    let value = value(at: index)
    guard sqlite3_value_type(value) == SQLITE_FLOAT else { return nil }
    return sqlite3_value_double(value)
  }

  /// The text of a column; nil also where its bytes are no UTF-8.
  package func text(at index: Int) -> String? {
    withText(at: index) { String.validated($0) }
  }

  /// What `body` makes of the bytes of a column's text; nil for anything but text.
  package func withText<Value>(
    at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Value? {
    let value = value(at: index)
    guard sqlite3_value_type(value) == SQLITE_TEXT, let start = sqlite3_value_text(value) else {
      return nil
    }
    let count = Int(sqlite3_value_bytes(value))
    return body(UnsafeBufferPointer(start: start, count: count))
  }

  private func type(at index: Int) -> Int32 { sqlite3_value_type(value(at: index)) }

  /// Asked for once for each reading: asking a statement costs more than reading a value.
  private func value(at index: Int) -> OpaquePointer? {
    precondition(index >= 0 && index < count, "A column is read that the current row lacks.")
    return sqlite3_column_value(pointer, Int32(index))
  }
}

extension Statement {
  /// The row the statement stands on now; not to be kept beyond the next step.
  package var currentRow: CurrentRow { CurrentRow(pointer) }
}

extension String {
  /// The text of some bytes; nil where they are no UTF-8.
  static func validated(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    // Bytes below 128 are always right, and far quicker to take over.
    let high = bytes.reduce(0 as UInt8) { $0 | $1 }
    guard high < 128 else { return String(validating: bytes, as: UTF8.self) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
