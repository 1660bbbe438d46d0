/// Text on one line: line breaks, control characters and blanks at the ends are written out.
enum EscapedText {
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let firstInk = scalars.firstIndex { $0 != " " } ?? scalars.count
    let lastInk = scalars.lastIndex { $0 != " " } ?? -1
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isEnd = index < firstInk || index > lastInk
      result.append(contentsOf: written(scalar, isEnd: isEnd).unicodeScalars)
    }
    return String(result)
  }

  /// The text that ``escaped(_:)`` wrote; a backslash before anything else stays as it is.
  static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let (meant, length) = meaning(rest) else {
        result.append(scalar)
        continue
      }
      result.append(meant)
      rest = rest.dropFirst(length)
    }
    return String(result)
  }

  private static func written(_ scalar: Unicode.Scalar, isEnd: Bool) -> String {
    switch scalar {
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case " " where isEnd: "\\s"
    case _ where isInvisible(scalar): "\\u{\(String(scalar.value, radix: 16))}"
    default: String(scalar)
    }
  }

  /// Whether an editor may change, hide or act on it: controls, separators, the byte order mark.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar == "\u{FEFF}"
    }
  }

  /// The scalar that what follows a backslash stands for, and how long it is.
  private static func meaning(
    _ rest: Substring.UnicodeScalarView
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    switch rest.first {
    case "\\"?: return ("\\", 1)
    case "n"?: return ("\n", 1)
    case "r"?: return ("\r", 1)
    case "t"?: return ("\t", 1)
    case "s"?: return (" ", 1)
    case "u"?:
      let digits = rest.dropFirst(2).prefix { $0.properties.isASCIIHexDigit }
      guard rest.dropFirst().first == "{", (1...6).contains(digits.count),
        rest.dropFirst(2 + digits.count).first == "}",
        let scalar = UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init)
      else { return nil }
      return (scalar, digits.count + 3)
    default: return nil
    }
  }
}
