import JournalCore

/// What the program says to type, as it is typed inside the demonstration: `twj demo undo`. Without
/// that a hint would act on the person's own journal.
enum DemoSpeech {
  /// The text with `demo` behind the program's name wherever a command follows that means a journal.
  static func spoken(_ text: String) -> String {
    guard text.contains("twj ") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(line)
      .joined(separator: "\n")
  }

  private static func line(_ line: Substring) -> String {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    let spoken = words.indices.flatMap { place -> [Substring] in
      guard isProgram(words[place]), place + 1 < words.count, meansJournal(words[place + 1]) else {
        return [words[place]]
      }
      return [words[place], "demo"]
    }
    return spoken.joined(separator: " ")
  }

  /// `twj`, also behind a quotation mark, a bracket or a colour.
  private static func isProgram(_ word: Substring) -> Bool {
    word.hasSuffix("twj") && !(word.dropLast(3).last?.isLetter ?? false)
      && !word.dropLast(3).contains("/")
  }

  private static func meansJournal(_ word: Substring) -> Bool {
    let name = String(word.prefix { $0.isLetter || $0 == "-" })
    return Verb.all.contains(name) && !elsewhere.contains(name)
      || SiteVocabulary.site(word: name) != nil
  }

  /// Verbs that are about no journal, or about the demonstration already.
  private static let elsewhere: Set<String> = ["demo", "help", "version", "completions", "words"]
}
