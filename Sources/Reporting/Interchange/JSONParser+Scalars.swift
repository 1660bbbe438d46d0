extension JSONParser {
  /// Reads the text whose opening quote comes next.
  mutating func string() throws(JSONSyntaxError) -> String {
    let start = position
    position += 1
    let end = plainEnd()
    if end < bytes.count, bytes[end] == Mark.quote {
      defer { position = end + 1 }
      return try decoded(bytes[position..<end], start)
    }
    return try escapedString(start)
  }

  /// The first byte from here on that ends a run of plain characters.
  private func plainEnd() -> Int {
    var end = position
    while end < bytes.count, bytes[end] >= 0x20, bytes[end] != Mark.quote,
      bytes[end] != Mark.backslash
    {
      end += 1
    }
    return end
  }

  private func decoded(
    _ text: ArraySlice<UInt8>, _ start: Int
  ) throws(JSONSyntaxError) -> String {
    guard let string = String(validating: text, as: UTF8.self) else {
      throw failure(.notUTF8, at: start)
    }
    return string
  }

  private mutating func escapedString(_ start: Int) throws(JSONSyntaxError) -> String {
    var text: [UInt8] = []
    while true {
      let end = plainEnd()
      text += bytes[position..<end]
      position = end
      guard end < bytes.count else { throw failure(.unexpectedEnd, at: end) }
      switch bytes[end] {
      case Mark.quote:
        position += 1
        return try decoded(text[...], start)
      case Mark.backslash: try escape(into: &text)
      default: throw failure(.controlCharacter, at: end)
      }
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
    let start = position
    guard start + 1 < bytes.count else { throw failure(.unexpectedEnd, at: bytes.count) }
    position += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[start + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += Array(String(try unicodeEscape(start)).utf8)
    default: throw failure(.badEscape, at: start)
    }
  }

  /// The character of `\u` and four digits, or of two such escapes that make a pair.
  private mutating func unicodeEscape(_ start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try fourDigits(start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800...0xDBFF).contains(first),
      bytes[position...].starts(with: [Mark.backslash, UInt8(ascii: "u")])
    else { throw failure(.loneSurrogate, at: start) }
    let second = position
    position += 2
    let low = try fourDigits(second)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (low - 0xDC00))
    else { throw failure(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func fourDigits(_ start: Int) throws(JSONSyntaxError) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4 else { throw failure(.unexpectedEnd, at: bytes.count) }
    var value: UInt32 = 0
    for digit in digits {
      guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else {
        throw failure(.badEscape, at: start)
      }
      value = value << 4 | UInt32(number)
    }
    position += 4
    return value
  }

  /// Reads the number that begins here.
  mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = position
    if bytes[position] == Mark.minus { position += 1 }
    let leading = position
    try digits()
    guard bytes[leading] != UInt8(ascii: "0") || position == leading + 1 else {
      position = leading + 1
      throw unexpected("the end of the number 0")
    }
    let isWhole = try !fractionAndExponent()
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let whole = Int(text) { return .whole(whole) }
    guard let number = Double(text), number.isFinite else {
      throw failure(.numberTooLarge, at: start)
    }
    return .number(number)
  }

  /// Whether there was a fraction or an exponent.
  private mutating func fractionAndExponent() throws(JSONSyntaxError) -> Bool {
    var isThere = false
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      try digits()
      isThere = true
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count, [UInt8(ascii: "+"), Mark.minus].contains(bytes[position]) {
        position += 1
      }
      try digits()
      isThere = true
    }
    return isThere
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = position
    while position < bytes.count, (48...57).contains(bytes[position]) { position += 1 }
    guard position > start else { throw unexpected("a digit") }
  }
}
