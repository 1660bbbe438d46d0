import JournalCore

/// Reads a record's fields from a JSON object; the order of its names does not matter.
struct JSONRecordReader: FieldReader {
  private let members: [JSONMember]
  /// Where the next field is looked for first.
  private var cursor = 0
  private var found = 0

  init(_ members: [JSONMember]) { self.members = members }

  /// Whether a member was not asked for; known when all fields were read.
  var hasUnreadMembers: Bool { found < members.count }

  mutating func value(of field: Field) throws(FieldError) -> FieldValue {
    guard let index = index(of: field.name) else { return .null }
    found += 1
    cursor = index + 1
    return try Self.fieldValue(members[index].value, of: field)
  }

  private func index(of name: String) -> Int? {
    if cursor < members.count, members[cursor].name == name { return cursor }
    return members.firstIndex { $0.name == name }
  }

  private static func fieldValue(
    _ json: JSONValue, of field: Field
  ) throws(FieldError) -> FieldValue {
    switch (field.form, json) {
    case (_, .null): return .null
    case (.uid, .string(let text)), (.moment, .string(let text)), (.day, .string(let text)),
      (.text, .string(let text)), (.choice, .string(let text)):
      return .text(text)
    case (.whole, .whole(let number)), (.number, .whole(let number)): return .whole(number)
    case (.whole, .number(let number)), (.number, .number(let number)): return .number(number)
    case (.flag, .bool(let flag)): return .flag(flag)
    case (.words, .array(let elements)): return .words(try words(elements, of: field))
    default:
      throw FieldError(
        field: field.name,
        problem: .unexpected(expected: field.form.expectation, found: json.found))
    }
  }

  private static func words(
    _ elements: [JSONValue], of field: Field
  ) throws(FieldError) -> [String] {
    var words: [String] = []
    for (index, element) in elements.enumerated() {
      guard case .string(let word) = element else {
        throw FieldError(
          field: "\(field.name)[\(index)]",
          problem: .unexpected(expected: "text", found: element.found))
      }
      words.append(word)
    }
    return words
  }
}
