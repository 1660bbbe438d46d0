/// Reads compact JSON (RFC 8259 without white space) from left to right, knowing what is to come.
///
/// Each reading function gives nil where the text goes on otherwise.
struct JSONScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether all has been read.
  var isAtEnd: Bool { position == bytes.count }

  /// Goes past a character if it is the next one.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
    position += 1
    return true
  }

  mutating func whole() -> Int? { Int(numeral()) }

  mutating func number() -> Double? { Double(numeral()) }

  mutating func flag() -> Bool? {
    if takeAll("true") { return true }
    return takeAll("false") ? false : nil
  }

  mutating func null() -> Bool { takeAll("null") }

  /// Two whole numbers in brackets.
  mutating func pair() -> (Int, Int)? {
    guard take("["), let first = whole(), take(","), let second = whole(), take("]")
    else { return nil }
    return (first, second)
  }

  /// Texts in brackets.
  mutating func words() -> [String]? {
    guard take("[") else { return nil }
    var words: [String] = []
    while !take("]") {
      guard words.isEmpty || take(","), let word = text() else { return nil }
      words.append(word)
    }
    return words
  }

  /// A text in quotes with its escapes resolved.
  mutating func text() -> String? {
    guard take("\"") else { return nil }
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x22: return String(validating: content, as: UTF8.self)
      case 0x5C:
        guard let scalar = escape() else { return nil }
        content.append(contentsOf: String(scalar).utf8)
      case 0..<0x20: return nil
      default: content.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    position += 1
    switch bytes[position - 1] {
    case 0x22: return "\""
    case 0x5C: return "\\"
    case 0x2F: return "/"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75: return codePoint()
    default: return nil
    }
  }

  /// Four hexadecimal digits, or twice four for a character beyond U+FFFF.
  private mutating func codePoint() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard take("\\"), take("u"), let second = hexadecimal(), (0xDC00..<0xE000).contains(second)
    else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    let digits = bytes[position..<position + 4]
    position += 4
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func numeral() -> String {
    let start = position
    while position < bytes.count, Self.numeralBytes.contains(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static let numeralBytes = Set("+-.0123456789Ee".utf8)

  private mutating func takeAll(_ word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }
}
