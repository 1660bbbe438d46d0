import JournalCore

/// The wording of a first word that is called something else here.
extension ErrorWording {
  /// The words with what the first was likely meant as, for words that many other programs know.
  static func meant(_ words: MistakenWords) -> MistakenWords {
    guard case .unknownFirstWord(let word, _) = words.problem else { return words }
    let side = Side.allCases.contains { $0.rawValue == word.lowercased() }
    guard side || otherNames[word.lowercased()] != nil else { return words }
    let suggestions = otherNames[word.lowercased()].map { $0.isEmpty ? [] : [$0] } ?? []
    return MistakenWords(
      problem: .unknownFirstWord(word, suggestions: suggestions), places: words.places,
      line: words.line)
  }

  /// What to type for a side that stands before its site, or for what the program does without a
  /// verb.
  static func firstWordHint(_ line: [String]) -> String? {
    guard let word = line.first?.lowercased() else { return nil }
    if otherNames[word] == "" { return "Today, and what is open:  twj" }
    let words = sideBehindSite(line)
    return words == line
      ? nil : "The site comes first:  twj \(words.map(quoted).joined(separator: " "))"
  }

  /// The line with a side that stands before its site behind it.
  static func sideBehindSite(_ line: [String]) -> [String] {
    guard line.count > 1, Side.allCases.contains(where: { $0.rawValue == line[0].lowercased() }),
      Vocabulary().site(word: line[1]) != nil
    else { return line }
    return [line[1], line[0]] + line[2...]
  }

  /// Empty for what `twj` alone shows.
  private static let otherNames = [
    "today": "", "status": "", "delete": "rm", "remove": "rm", "del": "rm", "eye": "eyelid",
    "wine": "alcohol", "beer": "alcohol", "sleep": "slept", "stats": "week",
    "quit": "help", "exit": "help", "add": "log", "ls": "list",
  ]
}
