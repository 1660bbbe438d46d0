import JournalCore
import Testing

/// A second word for the same thing is refused with both places; limits of `journal.md` 4.
struct EntryDuplicateTests {
  @Test(arguments: [
    ("l r", "side", "left", "right"), ("left l", "side", "left", "left"),
    ("b m", "side", "both", "middle"), ("90s 2m", "duration", "90s", "2m"),
    ("90s ?", "duration", "90s", "?"), ("? unknown", "duration", "?", "unknown"),
    ("x5 x6", "count", "x5", "x6"), ("mild str3", "strength", "mild", "str3"),
    ("str3 str3", "strength", "str3", "str3"), ("bo1 bo2", "bother", "bo1", "bo2"),
    ("im1 im2", "impact", "im1", "im2"), ("eye-shut eye-hard", "eye", "eye-shut", "eye-hard"),
    ("visible unseen", "visible", "visible", "unseen"),
    ("asleep asleep", "asleep", "asleep", "asleep"),
    ("unbroken unbroken", "unbroken", "unbroken", "unbroken"),
    ("with=lid with=lip", "site with it", "with=lid", "with=lip"),
    ("yd mon", "day", "yd", "mon"), ("20nov 2026-11-20", "day", "20nov", "2026-11-20"),
    ("21:30 9pm", "clock time", "21:30", "9pm"), ("c2 c3", "caffeine", "c2", "c3"),
    ("c2 coffee2", "caffeine", "c2", "coffee2"), ("z6 sleep=7h", "sleep", "z6", "sleep=7h"),
    ("st7 stress=7", "stress", "st7", "stress=7"), ("a1 a14g", "alcohol", "a1", "a14g"),
    ("tea1 tea2", "caffeine", "tea1", "tea2"),
    ("menses=yes menses=no", "menses", "menses=yes", "menses=no"),
    ("c2 caffeine=190mg", "caffeine", "c2", "caffeine=190mg"),
    ("caffeine=190mg tea1", "caffeine", "caffeine=190mg", "tea1"),
    ("screen2 screen=4h", "screen", "screen2", "screen=4h"),
  ])
  func `two words for one thing are refused, naming both`(
    line: String, fact: String, first: String, second: String
  ) throws {
    let refusal = try EntryDesk().refusal("+heat \(line)")
    #expect(refusal == EntryError(.twice(fact: fact, first: first, second: second), at: 1, 2))
  }

  @Test(
    arguments: [
      ("20m ago yd", "day", "20m ago", "yd", [0, 2]),
      ("yd 20m ago", "day", "yd", "20m ago", [0, 1]),
      ("20m ago 21:30", "clock time", "20m ago", "21:30", [0, 2]),
      ("20m ago 2h ago", "day", "20m ago", "2h ago", [0, 2]),
      ("about 21:30 21:40", "clock time", "about 21:30", "21:40", [0, 2]),
      ("2026-11-20T21:30 yd", "day", "2026-11-20T21:30", "yd", [0, 1]),
      ("21:30 2026-11-20T21:30+01:00", "clock time", "21:30", "2026-11-20T21:30+01:00", [0, 1]),
      ("coffee 2 l c3", "caffeine", "coffee 2", "c3", [0, 3]),
      ("c2 tea1 l c3", "caffeine", "c2", "c3", [0, 3]),
      ("screen 2 screen 4h", "screen", "screen 2", "screen 4h", [0, 2]),
    ] as [(String, String, String, String, [Int])])
  func `expressions of two words clash with both places`(
    line: String, fact: String, first: String, second: String, places: [Int]
  ) throws {
    let problem = EntryProblem.twice(fact: fact, first: first, second: second)
    #expect(try EntryDesk().refusal(line) == EntryError(problem, places: places))
  }

  @Test(arguments: [
    ("st11", "stress", "11", "10"), ("str10.5", "strength", "10.5", "10"),
    ("bo11", "bother", "11", "10"), ("im5", "impact", "5", "4"),
    ("im2.5", "impact (a whole number)", "2.5", "4"),
    ("caffeine=5001mg", "caffeine", "5001 mg", "5000 mg"),
    ("alcohol=1001g", "alcohol", "1001 g", "1000 g"), ("screen250", "screen", "250 h", "24h"),
  ])
  func `values outside their range are refused`(
    word: String, fact: String, given: String, high: String
  ) throws {
    let problem = EntryProblem.valueOutOfRange(
      fact: fact, given: given, low: "0", high: high, suggestion: nil)
    #expect(try EntryDesk().refusal("l \(word)") == EntryError(problem, at: 1))
  }

  @Test(arguments: [
    ("c53", "caffeine", "53 cups", "5000 mg", "c53mg"),
    ("coffee=500", "caffeine", "500 cups", "5000 mg", "coffee=500mg"),
    ("a101", "alcohol", "101 drinks", "1000 g", "a101g"),
  ])
  func `too many cups or drinks may have been milligrams or grams`(
    word: String, fact: String, given: String, high: String, meant: String
  ) throws {
    let problem = EntryProblem.valueOutOfRange(
      fact: fact, given: given, low: "0", high: high, suggestion: meant)
    #expect(try EntryDesk().refusal("l \(word)") == EntryError(problem, at: 1))
    #expect(try EntryDesk().refusal("l \(meant)") == nil)
  }

  @Test(arguments: [
    "st10", "str10", "bo10", "im4", "c52", "caffeine=5000mg", "a100", "alcohol=1000g", "z24",
    "screen=24h", "x1", "x999", "744h", "st0", "c0", "z0",
  ])
  func `the limit itself is taken`(word: String) throws {
    #expect(try EntryDesk().refusal(word) == nil)
  }

  @Test(arguments: ["x0", "x1000", "x99999999999999999999999999"])
  func `a count is 1 to 999`(word: String) throws {
    let problem = EntryProblem.valueOutOfRange(
      fact: "count", given: word, low: "1", high: "999", suggestion: nil)
    #expect(try EntryDesk().refusal(word) == EntryError(problem, at: 0))
  }

  @Test(arguments: [
    ("z65", "65 h", "z6.5h"), ("sleep=65h", "65h", "sleep=6.5h"),
    ("screen25", "25 h", "screen2.5h"),
    ("sleep65h", "65h", "sleep6.5h"), ("z65.3", "65.3 h", "z6.53h"),
  ])
  func `a slip of the point is suggested as the word is typed`(
    word: String, given: String, suggestion: String
  ) throws {
    guard
      case .valueOutOfRange(_, given, _, "24h", suggestion)? =
        try EntryDesk().refusal(word)?.problem
    else {
      Issue.record("\(word): \(String(describing: try EntryDesk().refusal(word)))")
      return
    }
  }

  @Test func `a number after its trigger is refused at its own place`() throws {
    let problem = EntryProblem.valueOutOfRange(
      fact: "sleep", given: "65h", low: "0", high: "24h", suggestion: "6.5h")
    #expect(try EntryDesk().refusal("l sleep 65h") == EntryError(problem, at: 1, 2))
  }

  @Test func `drinks that are too much together name all their words`() throws {
    let own = TriggerDefinition.own("caffeine-free")
    let desk = try EntryDesk(vocabulary: Vocabulary(triggers: [own]))
    let problem = EntryProblem.valueOutOfRange(
      fact: "caffeine", given: "50 cups + 10 tea", low: "0", high: "5000 mg", suggestion: nil)
    #expect(
      desk.refusal("c50 caffeine-free=3 l tea10") == EntryError(problem, at: 0, 3))
  }

  @Test func `tags are 1 to 64 bytes`() throws {
    let desk = try EntryDesk()
    #expect(desk.refusal("+" + String(repeating: "x", count: 64)) == nil)
    for word in [
      "+", "+" + String(repeating: "x", count: 65), "+" + String(repeating: "ä", count: 33),
    ] {
      #expect(
        desk.refusal(word) == EntryError(.badText(fact: "tag", limit: FieldLimit.name), at: 0))
    }
  }

  @Test(arguments: [("+a,b", "+a-b"), ("+a;b", "+a-b"), ("+a\nb", "+a-b"), ("+a\u{1B}b", "+a-b")])
  func `a tag holds nothing that lists and tables are split at`(word: String, close: String) throws
  {
    let problem = EntryProblem.unknownWord(word, suggestions: [close])
    #expect(throws: EntryError(problem, at: 0)) { try EntryDesk().parser.facts([word]) }
  }
}
