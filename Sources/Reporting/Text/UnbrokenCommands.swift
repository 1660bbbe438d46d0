/// Keeps a command that stands in a text in one piece: `twj checkup --why P1` is typed as it stands.
package enum UnbrokenCommands {
  /// The text split at each blank, as far as none of a command; between two blanks lies an empty
  /// word. A command wider than a line is broken like any text.
  package static func words(of text: some StringProtocol, to limit: Int) -> [String] {
    let words = String(text).split(separator: " " as Character, omittingEmptySubsequences: false)
      .map(String.init)
    var pieces: [String] = []
    var place = 0
    while place < words.count {
      let end = isProgram(words[place]) ? self.end(of: words, from: place) : place
      let command = words[place...end].joined(separator: " ")
      let fits = TerminalText.width(command) <= limit
      pieces += fits ? [command] : Array(words[place...end])
      place = end + 1
    }
    return pieces
  }

  /// `twj`, also behind a quotation mark, a bracket or a colour.
  private static func isProgram(_ word: String) -> Bool {
    word.hasSuffix("twj") && !word.dropLast(3).contains { $0.isNumber || $0 == "/" || $0 == "-" }
      && !(word.dropLast(3).last?.isLetter ?? false)
  }

  /// The last word of the command: what follows is set apart by two blanks, a mark or a word that
  /// goes on in English.
  private static func end(of words: [String], from start: Int) -> Int {
    var end = start
    while end + 1 < words.count, isArgument(words[end + 1]) {
      end += 1
      if let last = words[end].last, ",;:.)”".contains(last), words[end].count > 1 { break }
    }
    return end
  }

  private static func isArgument(_ word: String) -> Bool {
    !word.isEmpty && !["·", "or", "and", "then", "keeps", "takes", "shows"].contains(word)
  }
}
