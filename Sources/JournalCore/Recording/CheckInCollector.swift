/// Puts the scanned words of a check-in together and refuses what is said twice.
struct CheckInCollector {
  private let scanner: EntryScanner
  private var result = CheckIn()
  private var amounts = AmountCollector()
  private var claims = FactClaims()
  private var declined: [String: (text: String, place: Int)] = [:]

  init(_ scanner: EntryScanner) { self.scanner = scanner }

  /// Takes `none`, `complete` or `reopen`; false for any other word.
  mutating func takeClosing(_ word: String, _ place: Int) throws(EntryError) -> Bool {
    guard let closing = Self.closings[word.lowercased()] else { return false }
    try claims.claim("closing", word, place)
    result.closing = closing
    return true
  }

  /// Takes an amount or declined questions.
  ///
  /// - Throws: ``EntryError`` for any other word, or one that says again what was said.
  mutating func take(_ word: EntryWord, text: String, place: Int) throws(EntryError) {
    switch word {
    case .amount(let amount):
      try amounts.take(amount, text: text, place: place)
    case .assignment(let name, let triggers) where name.lowercased() == "skip":
      try decline(triggers, text, place)
    case .assignment(let name, _):
      throw EntryError(scanner.unknownName(name, own: ["skip"]), at: place)
    case .number: throw EntryError(.bareNumber(text), at: place)
    default: throw EntryError(.misplaced(word: text, command: "day"), at: place)
    }
  }

  /// The check-in, when no trigger has both a value and a declined question.
  func finished() throws(EntryError) -> CheckIn {
    try amounts.checkTotals(scanner)
    for trigger in result.skipped {
      guard let value = amounts.word(of: trigger), let skip = declined[trigger] else { continue }
      let (first, second) = value.place < skip.place ? (value, skip) : (skip, value)
      throw EntryError(
        .twice(fact: trigger, first: first.text, second: second.text), at: first.place,
        second.place)
    }
    var result = result
    result.amounts = amounts.amounts
    return result
  }

  private mutating func decline(
    _ names: String, _ text: String, _ place: Int
  ) throws(EntryError) {
    let parts = names.split(separator: ",").map(String.init)
    guard !parts.isEmpty else {
      throw EntryError(
        .missing(fact: "a trigger after “skip=”", example: "day skip=stress"), at: place)
    }
    for part in parts {
      guard let trigger = scanner.amounts.nameWithValue(part)?.trigger else {
        throw EntryError(
          .unknownWord(
            part, suggestions: Suggestion.nearest(to: part, among: scanner.amounts.longWords)),
          at: place)
      }
      guard declined[trigger.name] == nil else { continue }
      declined[trigger.name] = (text, place)
      result.skipped.append(trigger.name)
    }
  }

  /// The words that close or open a day.
  static let closingWords = ["none", "complete", "reopen"]

  private static let closings: [String: CheckIn.Closing] = [
    "none": .close(.none), "complete": .close(.complete), "reopen": .reopen,
  ]
}
