/// Reads JSON (RFC 8259) value by value, so that a long list never exists as one value.
///
/// Refuses what other readers let pass: a name twice in one object, text that is not UTF-8, half
/// surrogate pairs, numbers beyond the range of a `Double`, more than ``depthLimit`` levels.
package struct JSONParser {
  /// The most objects and lists within each other.
  package static let depthLimit = 64

  let bytes: [UInt8]
  var position: Int
  private var depth = 0

  /// Begins before the first value; a byte order mark is passed over.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The one value of a whole text.
  package static func value(of bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value()
    try parser.end()
    return value
  }

  /// Whether an object comes next.
  package mutating func isAtObject() -> Bool { next() == Mark.openBrace }

  /// Whether a list comes next.
  package mutating func isAtArray() -> Bool { next() == Mark.openBracket }

  /// Reads the next value whole.
  package mutating func value() throws(JSONSyntaxError) -> JSONValue {
    switch next() {
    case Mark.openBrace:
      var members: [JSONMember] = []
      try self.members { (name, parser) throws(JSONSyntaxError) in
        members.append(JSONMember(name, try parser.value()))
      }
      return .object(members)
    case Mark.openBracket:
      var elements: [JSONValue] = []
      try self.elements { (_, parser) throws(JSONSyntaxError) in
        elements.append(try parser.value())
      }
      return .array(elements)
    case Mark.quote: return .string(try string())
    case Mark.minus, .some(48...57): return try number()
    default: return try literal()
    }
  }

  /// Reads the object that comes next: `body` is called after each name and reads its value.
  package mutating func members(
    _ body: (String, inout JSONParser) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    try open(Mark.openBrace, "an object")
    if take(Mark.closeBrace) { return close() }
    var names = SeenNames()
    repeat {
      guard next() == Mark.quote else { throw unexpected("a name in quotes") }
      let start = position
      let name = try string()
      guard names.insert(name) else {
        throw failure(.duplicateName(name), at: start).inside(.name(name))
      }
      guard take(Mark.colon) else { throw unexpected("a colon") }
      do throws(JSONSyntaxError) {
        try body(name, &self)
      } catch {
        throw error.inside(.name(name))
      }
    } while try continues(to: Mark.closeBrace, "a comma or }")
    close()
  }

  /// Reads the list that comes next: `body` is called with each index and reads that element.
  package mutating func elements(
    _ body: (Int, inout JSONParser) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    try open(Mark.openBracket, "a list")
    if take(Mark.closeBracket) { return close() }
    var index = 0
    repeat {
      do throws(JSONSyntaxError) {
        try body(index, &self)
      } catch {
        throw error.inside(.index(index))
      }
      index += 1
    } while try continues(to: Mark.closeBracket, "a comma or ]")
    close()
  }

  /// Makes sure that nothing follows but white space.
  package mutating func end() throws(JSONSyntaxError) {
    guard next() == nil else { throw failure(.trailingText, at: position) }
  }

  // MARK: - Steps

  /// The byte that comes next after white space, not consumed.
  mutating func next() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return bytes[position]
      }
    }
    return nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    position += 1
    return true
  }

  private mutating func open(_ byte: UInt8, _ expected: String) throws(JSONSyntaxError) {
    guard next() == byte else { throw unexpected(expected) }
    guard depth < Self.depthLimit else {
      throw failure(.tooDeep(limit: Self.depthLimit), at: position)
    }
    position += 1
    depth += 1
  }

  private mutating func close() { depth -= 1 }

  private mutating func continues(
    to closing: UInt8, _ expected: String
  ) throws(JSONSyntaxError) -> Bool {
    if take(Mark.comma) { return true }
    guard take(closing) else { throw unexpected(expected) }
    return false
  }

  private mutating func literal() throws(JSONSyntaxError) -> JSONValue {
    for (word, value) in Self.literals where bytes[position...].starts(with: word) {
      position += word.count
      return value
    }
    throw unexpected("a value")
  }

  private static let literals: [([UInt8], JSONValue)] = [
    (Array("null".utf8), .null), (Array("true".utf8), .bool(true)),
    (Array("false".utf8), .bool(false)),
  ]

  // MARK: - Failures

  /// The error for another character than the expected one at the current place.
  func unexpected(_ expected: String) -> JSONSyntaxError {
    guard position < bytes.count else { return failure(.unexpectedEnd, at: position) }
    let rest = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
    let found = rest.unicodeScalars.first.map(String.init) ?? ""
    return failure(.unexpected(expected: expected, found: found), at: position)
  }

  /// The error with the line and column of a byte.
  func failure(_ problem: JSONSyntaxError.Problem, at offset: Int) -> JSONSyntaxError {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let start = (before.lastIndex(of: 0x0A) ?? -1) + 1
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return JSONSyntaxError(problem: problem, line: line, column: column)
  }

  /// The characters that give JSON its shape.
  enum Mark {
    static let quote: UInt8 = 0x22
    static let comma: UInt8 = 0x2C
    static let minus: UInt8 = 0x2D
    static let colon: UInt8 = 0x3A
    static let openBracket: UInt8 = 0x5B
    static let backslash: UInt8 = 0x5C
    static let closeBracket: UInt8 = 0x5D
    static let openBrace: UInt8 = 0x7B
    static let closeBrace: UInt8 = 0x7D
  }

  /// The names of one object: a plain list while there are few, a set when there are many.
  private struct SeenNames {
    private var few: [String] = []
    private var many: Set<String> = []

    /// False when the name was there before.
    mutating func insert(_ name: String) -> Bool {
      if few.count == 32 {
        if many.isEmpty { many = Set(few) }
        return many.insert(name).inserted
      }
      guard !few.contains(name) else { return false }
      few.append(name)
      return true
    }
  }
}
