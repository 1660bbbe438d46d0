import JournalCore

/// Hands out what a table states of a record, and for the rest what is stored.
///
/// A stored text with NUL, which tables hold as `␀`, stays where that is the only difference, and so
/// does an empty one.
struct StatedFields: FieldReader {
  /// In the order of the record's fields; nil where the table does not state one.
  let stated: [FieldValue?]
  /// The stored record's values in the order of its fields; nil for a new record.
  let stored: [FieldValue]?
  private var position = 0

  init(stated: [FieldValue?], stored: [FieldValue]?) {
    self.stated = stated
    self.stored = stored
  }

  mutating func value(of field: Field) throws(FieldError) -> FieldValue {
    defer { position += 1 }
    let old = stored?[position]
    guard let new = stated[position] else { return old ?? .null }
    guard let old, Self.withoutNUL(old) == new else { return new }
    return old
  }

  private static func withoutNUL(_ value: FieldValue) -> FieldValue {
    switch value {
    case .text(""): .null
    case .text(let text): .text(withoutNUL(text))
    case .words(let words): .words(words.map(withoutNUL))
    default: value
    }
  }

  private static func withoutNUL(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "␀" : $0 }))
  }
}
