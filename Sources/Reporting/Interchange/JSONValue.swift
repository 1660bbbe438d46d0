package import JournalCore

/// A JSON text as a value: objects keep the order of their names, whole numbers stay exact.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number written without fraction or exponent that fits into 64 bits.
  case whole(Int)
  /// Any other number; finite. A value without a fraction is written as a whole number.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// One named value of an object.
package struct JSONMember: Hashable, Sendable {
  package let name: String
  package let value: JSONValue

  package init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue {
  /// The value of a record's field: unknown is `null`, instants and days are ISO 8601 text.
  package init(_ value: FieldValue) {
    switch value {
    case .null: self = .null
    case .text(let text): self = .string(text)
    case .whole(let number): self = .whole(number)
    case .number(let number): self = .number(number)
    case .flag(let flag): self = .bool(flag)
    case .moment(let moment): self = .string(moment.iso)
    case .day(let day): self = .string(day.iso)
    case .words(let words): self = .array(words.map(JSONValue.string))
    }
  }

  /// The first value of a name; nil when this is no object or has no such name.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// What a message calls the value: texts and numbers as they are, `a list`, `an object`.
  package var found: String {
    switch self {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .whole(let number): String(number)
    case .number(let number): number.plainText
    case .string(let text): text
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { JSONMember($0.0, $0.1) })
  }

  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
  package init(stringLiteral text: String) { self = .string(text) }
  package init(integerLiteral number: Int) { self = .whole(number) }
  package init(floatLiteral number: Double) { self = .number(number) }
  package init(booleanLiteral flag: Bool) { self = .bool(flag) }
}
