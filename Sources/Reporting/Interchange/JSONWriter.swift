import JournalCore

/// Writes JSON piece by piece, so that a long list never exists as one value.
///
/// Texts are lossless (RFC 8259). Characters that could act on a terminal or are drawn as nothing
/// (controls, bidirectional marks, line separators) are written as `\u` escapes.
package struct JSONWriter {
  /// UTF-8: bytes are joined much faster than texts.
  private var bytes: [UInt8] = []
  private let expandedLevels: Int
  private var depth = 0
  private var isFirst = true
  private var isNamed = false

  /// Objects and lists of the outer `expandedLevels` levels take a line for each member; those
  /// within them stand on one line.
  package init(expandedLevels: Int = .max) { self.expandedLevels = expandedLevels }

  /// What was written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text of one value.
  package static func text(_ value: JSONValue, expandedLevels: Int = .max) -> String {
    var writer = JSONWriter(expandedLevels: expandedLevels)
    writer.value(value)
    return writer.text
  }

  /// Writes an object whose members `body` writes as pairs of ``name(_:)`` and a value.
  package mutating func object(_ body: (inout JSONWriter) -> Void) { container("{", "}", body) }

  /// Writes a list whose elements `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) { container("[", "]", body) }

  /// Writes the name of the member whose value comes next.
  package mutating func name(_ name: String) {
    separate()
    quote(name)
    add(": ")
    isNamed = true
  }

  /// Writes a name and its value.
  package mutating func member(_ name: String, _ value: JSONValue) {
    self.name(name)
    self.value(value)
  }

  /// Writes a value; a number is finite.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .array(let elements):
      array { writer in for element in elements { writer.value(element) } }
    case .object(let members):
      object { writer in
        for member in members { writer.member(member.name, member.value) }
      }
    default:
      separate()
      scalar(value)
    }
  }

  private mutating func scalar(_ value: JSONValue) {
    switch value {
    case .string(let string): quote(string)
    case .number(let number):
      precondition(number.isFinite, "JSON has no infinite numbers")
      add(number.plainText)
    default: add(value.found)
    }
  }

  private mutating func container(
    _ opening: String, _ closing: String, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    add(opening)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    add(closing)
    isFirst = false
  }

  /// What stands before a name or an element.
  private mutating func separate() {
    if isNamed {
      isNamed = false
      return
    }
    guard depth > 0 else { return }
    if !isFirst { add(depth <= expandedLevels ? "," : ", ") }
    if depth <= expandedLevels { indent() }
    isFirst = false
  }

  private mutating func breakLine() {
    if depth < expandedLevels { indent() }
  }

  private mutating func indent() {
    bytes.append(0x0A)
    for _ in 0..<(2 * depth) { bytes.append(0x20) }
  }

  private mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func quote(_ string: String) {
    bytes.append(0x22)
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      add(string)
    } else {
      for scalar in string.unicodeScalars { append(scalar) }
    }
    bytes.append(0x22)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: add("\\\"")
    case 0x5C: add("\\\\")
    case 0x08: add("\\b")
    case 0x09: add("\\t")
    case 0x0A: add("\\n")
    case 0x0C: add("\\f")
    case 0x0D: add("\\r")
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      let digits = String(scalar.value, radix: 16)
      add("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    default:
      bytes.append(
        contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }
  }
}
