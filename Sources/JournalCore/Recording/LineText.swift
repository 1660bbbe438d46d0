/// Free text that stands in one line: names, details.
enum LineText {
  /// The text without blanks at its ends.
  ///
  /// - Throws: ``EntryProblem`` for nothing, for more bytes than allowed, and for characters that
  ///   are not shown or turn the direction of writing.
  static func checked(
    _ text: String, fact: String, limit: Int
  ) throws(EntryProblem) -> String {
    let trimmed = text.trimmingBlanks
    guard !trimmed.unicodeScalars.contains(where: isHidden) else {
      throw .hiddenCharacter(fact: fact)
    }
    guard (1...limit).contains(trimmed.utf8.count) else { throw .badText(fact: fact, limit: limit) }
    return trimmed
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }
}
