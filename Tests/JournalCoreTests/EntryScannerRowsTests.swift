import JournalCore
import Testing

/// Rows 9 to 12 of the precedence table: amounts, durations, bare numbers and everything else.
struct EntryScannerRowsTests {
  private static let own = [
    TriggerDefinition.own("b12"), .own("stretch", unit: "min"), .own("strain"), .own("a1c"),
    .own("energy"), .own("v"), .own("str1"),
  ]

  private func scan(_ line: String, own: [TriggerDefinition] = []) throws -> ScannedWord {
    try EntryScanner(vocabulary: Vocabulary(triggers: own)).scan(line.words, at: 0)
  }

  private func amount(_ line: String) throws -> (trigger: String, amount: Double) {
    guard case .amount(let amount) = try scan(line, own: Self.own).word else { return ("none", 0) }
    return (amount.trigger.name, amount.amount)
  }

  @Test(arguments: [
    ("str6", EntryWord.strength(6)), ("STR6.5", .strength(6.5)), ("str0", .strength(0)),
    ("bo7", .bother(7)), ("im2", .impact(2)), ("im4", .impact(4)),
  ])
  func `row 9: strength, bother and impact`(word: String, expected: EntryWord) throws {
    #expect(try scan(word).word == expected)
  }

  @Test(arguments: [
    ("c2", "caffeine", 190.0), ("coffee2", "caffeine", 190), ("c190mg", "caffeine", 190),
    ("z6.5", "sleep", 6.5), ("sleep6.5h", "sleep", 6.5), ("z6h30m", "sleep", 6.5),
    ("a1", "alcohol", 10), ("alcohol1", "alcohol", 10), ("a14g", "alcohol", 14),
    ("st7", "stress", 7), ("stress7", "stress", 7), ("screen4h", "screen", 4),
    ("green-tea2", "caffeine", 56), ("tea1", "caffeine", 47),
    ("potassium_food2", "potassium_food", 2),
  ])
  func `row 9: an amount with its number attached`(
    word: String, trigger: String, value: Double
  ) throws {
    let found = try amount(word)
    #expect(found == (trigger, value))
  }

  @Test(arguments: [
    ("b125", "b12", 5.0), ("b12=5", "b12", 5), ("b12 5", "b12", 5), ("B12 5", "b12", 5),
    ("stretch5", "stretch", 5), ("stretch90s", "stretch", 1.5), ("strain3", "strain", 3),
    ("a1c7", "a1c", 7), ("a1", "alcohol", 10), ("a17", "alcohol", 170),
    ("v=3", "v", 3), ("v3", "v", 3), ("str15", "str1", 5),
  ])
  func `row 9: the longest known name wins, the user's own too`(
    line: String, trigger: String, value: Double
  ) throws {
    let found = try amount(line)
    #expect(found == (trigger, value))
  }

  @Test func `a user's trigger keeps its name even where a drink is called the same`() throws {
    let found = try amount("energy=3")
    #expect(found == ("energy", 3))
  }

  @Test func `a trigger that was switched off is not known`() throws {
    var nicotine = try #require(TriggerVocabulary.named("nicotine"))
    nicotine.isActive = false
    for word in ["nicotine=5", "nicotine5", "nicotine", "?nicotine", "suspect=nicotine"] {
      let parser = EntryParser(vocabulary: Vocabulary(triggers: [nicotine]))
      #expect(throws: EntryError.self, "\(word)") { try parser.facts([word]) }
    }
  }

  @Test(arguments: ["c2h", "st7mg", "a1h", "z6mg", "z6s", "c2.5.1", "tea47mg", "st7/10", "z6h99"])
  func `row 9: a number in a unit the trigger does not have is refused`(word: String) throws {
    let error = try #require(throws: EntryError.self) { try scan(word) }
    guard case .wrongUnit(word, _, let accepted) = error.problem else {
      Issue.record("\(word): \(error.problem)")
      return
    }
    #expect(!accepted.isEmpty && error.places == [0])
  }

  @Test(arguments: [
    ("90s", 90.0), ("90sec", 90), ("1m30s", 90), ("2m", 120), ("2min", 120), ("1h", 3600),
    ("1.5m", 90), ("1H30M", 5400), ("1h2m3s", 3723), ("0.1s", 0.1), ("744h", 2_678_400),
    ("1h5s", 3605),
  ])
  func `row 10: durations`(word: String, seconds: Double) throws {
    #expect(try scan(word).word == .duration(seconds))
  }

  @Test(arguments: ["0s", "0m0s", "745h", "744h1s", "999999999999h", "2678401s"])
  func `row 10: a duration is more than nothing and at most 31 days`(word: String) {
    #expect(throws: EntryError(.durationOutOfRange(word), at: 0)) { try scan(word) }
  }

  @Test(arguments: ["30s1m", "1m1m", "1m1min", "1h30", "2d", "1.m", ".5m", "1..5m", "m2", "1m 30"])
  func `row 10: parts come in falling order and each with its unit`(word: String) {
    #expect(throws: EntryError.self) {
      try EntryParser(vocabulary: Vocabulary()).facts(word.words)
    }
  }

  @Test(arguments: ["90", "0", "1.5", "007"])
  func `row 11: a bare number is refused`(word: String) {
    #expect(throws: EntryError(.bareNumber(word), at: 1)) {
      try EntryParser(vocabulary: Vocabulary()).facts(["l", word])
    }
  }

  @Test(arguments: [
    ("yesterdai", "yesterday"), ("lefft", "left"), ("stong", "strong"), ("flikcer", "flicker"),
    ("cofee", "coffee"), ("eyebrow", ""), ("qwertyuiop", ""), ("-5", ""), ("mdo", "mod"),
    ("1h30", "1h30m"), ("1m30", "1m30s"), ("braow", "brow"), ("nicotin5", "nicotine"),
  ])
  func `row 12: anything else is refused with what is close`(word: String, close: String) {
    let problem = EntryProblem.unknownWord(word, suggestions: close.isEmpty ? [] : [close])
    #expect(throws: EntryError(problem, at: 0)) { try scan(word) }
  }

  @Test(arguments: [
    ("6,5h", "6.5h"), ("1,5m", "1.5m"), ("z6,5", "z6.5"), ("c1,5", "c1.5"), ("str6,5", "str6.5"),
    ("sleep=6,5h", "sleep=6.5h"), ("1,5", "1.5"),
  ])
  func `a decimal comma suggests the point`(word: String, point: String) {
    #expect(throws: EntryError(.unknownWord(word, suggestions: [point]), at: 0)) { try scan(word) }
  }

  @Test(arguments: ["1,2,3", "zzz,5", "90s,", ",", "1,000,000s"])
  func `a comma that is no decimal suggests nothing wrong`(word: String) throws {
    let error = try #require(throws: EntryError.self) { try scan(word) }
    #expect(error == EntryError(.unknownWord(word, suggestions: []), at: 0))
  }

  @Test func `a decimal comma after a trigger suggests the point at its place`() {
    #expect(throws: EntryError(.unknownWord("1,5", suggestions: ["1.5"]), at: 1)) {
      try scan("coffee 1,5")
    }
  }

  @Test(arguments: [("foo=3", [String]()), ("cofee=2", ["coffee"]), ("suspct=coffee", ["suspect"])])
  func `a name with a value that is not known is refused with what is close`(
    word: String, close: [String]
  ) {
    let name = word.prefix { $0 != "=" }
    #expect(throws: EntryError(.unknownWord(String(name), suggestions: close), at: 0)) {
      try EntryParser(vocabulary: Vocabulary()).facts([word])
    }
  }

  @Test(arguments: [
    ("lef", false), ("left", true), ("LEFT", true), ("coffee", true), ("c", true), ("tea", true),
    ("nicotine", true), ("potassium-food", true), ("str", true), ("str6", true), ("bo", true),
    ("x5", true), ("mon", true), ("monday", true), ("about", true), ("ago", true), ("skip", true),
    ("follow_up", true), ("b12", false), ("stretch", false), ("chocolate", false), ("c2x", true),
  ])
  func `a name that means something already cannot be a trigger's`(word: String, isKnown: Bool) {
    #expect(EntryScanner(vocabulary: Vocabulary()).isKnown(word) == isKnown)
  }
}
