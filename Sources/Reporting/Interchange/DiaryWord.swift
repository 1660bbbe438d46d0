import JournalCore

/// How headers of a diary are compared, and how a header becomes the name of a trigger.
enum DiaryWord {
  /// Letters and digits in lower case with one `_` for everything between them: `Sleep (hours)` is
  /// `sleep_hours`.
  static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
  }

  /// The header as a name that can be typed: ASCII letters and digits and `_`, a letter first, at
  /// most 64 bytes; nil where nothing is left. Marks on Latin letters are dropped.
  static func name(from header: String) -> String? {
    let plain = folded(header).map(plain).joined()
    let name = plain.split(separator: "_").joined(separator: "_")
    guard let first = name.first else { return nil }
    return String((first.isNumber ? "t_\(name)" : name).prefix(FieldLimit.name))
  }

  private static func plain(_ character: Character) -> String {
    guard let scalar = character.unicodeScalars.first else { return "_" }
    if scalar.isASCII { return String(scalar) }
    if let pair = pairs[scalar] { return pair }
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 4, words[..<3] == ["LATIN", "SMALL", "LETTER"], words[4] == "WITH",
      words[3].utf8.count == 1
    else { return "_" }
    return words[3].lowercased()
  }

  private static let pairs: [Unicode.Scalar: String] = ["ß": "ss", "æ": "ae", "œ": "oe"]
}
