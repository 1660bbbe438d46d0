import CSQLite

/// One value of the row a statement stands on, nil when it is stored as something else than is asked
/// for; not to be kept beyond the next step.
package struct StoredValue {
  private let value: OpaquePointer?
  private let type: Int32

  init(_ value: OpaquePointer?) {
    self.value = value
    type = sqlite3_value_type(value)
  }

  /// Whether it is NULL.
  package var isNull: Bool { type == SQLITE_NULL }

  package var int: Int? { type == SQLITE_INTEGER ? Int(sqlite3_value_int64(value)) : nil }

  package var double: Double? { type == SQLITE_FLOAT ? sqlite3_value_double(value) : nil }

  /// nil also where its bytes are no UTF-8.
  package var text: String? { withText { String.validated($0) } }

  /// What `body` makes of the bytes of a text.
  package func withText<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
    guard type == SQLITE_TEXT, let start = sqlite3_value_text(value) else { return nil }
    let count = Int(sqlite3_value_bytes(value))
    return body(UnsafeBufferPointer(start: start, count: count))
  }
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
