/// Puts scanned words into the facts of one episode and refuses a second word for the same thing.
struct EntryCollector {
  var facts = EntryFacts()
  private let scanner: EntryScanner
  private var time = TimeCollector()
  private var amounts = AmountCollector()
  private var claims = FactClaims()

  init(_ scanner: EntryScanner) { self.scanner = scanner }

  /// Adds one word.
  ///
  /// - Throws: ``EntryError`` for a second word of the same kind or one that has no place here.
  mutating func take(
    _ scanned: ScannedWord, words: [String], place: Int
  ) throws(EntryError) {
    let text = words[place..<(place + scanned.length)].parted(by: " ")
    if try time.take(scanned.word, text: text, places: place..<(place + scanned.length)) {
      facts.time = time.expression
      return
    }
    if let fact = Self.uniqueFact(scanned.word) {
      try claims.claim(fact, Self.shown(scanned.word) ?? text, place)
    }
    try store(scanned.word, text: text, place: place)
  }

  /// Refuses totals of several drinks that no day can hold.
  func checkTotals() throws(EntryError) { try amounts.checkTotals(scanner) }

  private mutating func store(
    _ word: EntryWord, text: String, place: Int
  ) throws(EntryError) {
    switch word {
    case .side(let side): facts.side = side
    case .duration(let seconds): facts.duration = seconds
    case .unknownDuration: facts.isDurationUnknown = true
    case .count(let count): facts.count = count
    case .strength(let value): facts.strength = value
    case .bother(let value): facts.bother = value
    case .impact(let value): facts.impact = value
    case .quality(let quality):
      if !facts.character.contains(quality) { facts.character.append(quality) }
    case .eye(let eye): facts.eye = eye
    case .detail(let detail): store(detail)
    case .amount(let amount):
      try amounts.take(amount, text: text, place: place)
      facts.amounts = amounts.amounts
    case .circumstance(let tag):
      if !facts.circumstances.contains(tag) { facts.circumstances.append(tag) }
    case .suspect(let name):
      if !facts.suspected.contains(name) { facts.suspected.append(name) }
    case .together(let site): facts.togetherWith = site
    case .number: throw EntryError(.bareNumber(text), at: place)
    case .assignment(let name, _):
      throw EntryError(scanner.unknownName(name, own: ["suspect", "with"]), at: place)
    case .day, .clock, .ago, .moment, .localDateTime: break
    }
  }

  private mutating func store(_ detail: EntryWord.Detail) {
    switch detail {
    case .unbroken: facts.isUnbroken = true
    case .visible: facts.isVisible = true
    case .unseen: facts.isVisible = false
    case .asleep: facts.inSleep = true
    case .ongoing: facts.isOngoing = true
    }
  }

  /// The name of the fact a word states, for kinds of which there can be one only.
  private static func uniqueFact(_ word: EntryWord) -> String? {
    switch word {
    case .side: "side"
    case .duration, .unknownDuration, .detail(.ongoing): "duration"
    case .count: "count"
    case .strength: "strength"
    case .bother: "bother"
    case .impact: "impact"
    case .eye: "eye"
    case .together: "site with it"
    case .detail(.visible), .detail(.unseen): "visible"
    case .detail(let detail): detail.rawValue
    default: nil
    }
  }

  private static func shown(_ word: EntryWord) -> String? {
    guard case .side(let side) = word else { return nil }
    return side.rawValue
  }
}
