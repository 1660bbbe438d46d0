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

  /// The value of a column, counted from 0.
  ///
  /// Asked for once for each reading: asking a statement costs more than reading a value.
  package subscript(index: Int) -> StoredValue {
    precondition(index >= 0 && index < count, "A column is read that the current row lacks.")
    return StoredValue(sqlite3_column_value(pointer, Int32(index)))
  }

  /// Whether the value is NULL, columns counted from 0.
  package func isNull(at index: Int) -> Bool { self[index].isNull }

  /// The integer of a column.
  package func int(at index: Int) -> Int? { self[index].int }

  /// The number of a column.
  package func double(at index: Int) -> Double? { self[index].double }

  /// The text of a column; nil also where its bytes are no UTF-8.
  package func text(at index: Int) -> String? { self[index].text }

  /// What `body` makes of the bytes of a column's text; nil for anything but text.
  package func withText<Value>(
    at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Value? {
    self[index].withText(body)
  }
}

extension Statement {
  /// The row the statement stands on now; not to be kept beyond the next step.
  package var currentRow: CurrentRow { CurrentRow(pointer) }
}
