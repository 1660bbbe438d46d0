import JournalCore
import Testing

/// The words after `coffee`, `tea`, `alcohol`, `slept`, `stress` and `had`.
struct DoseParserTests {
  private let parser = DoseParser(vocabulary: Vocabulary())

  private func dose(_ line: String) throws(EntryError) -> Dose {
    let words = line.split(separator: " ").map(String.init)
    let verb = words[0]
    if verb == "had" { return try parser.parse(Array(words.dropFirst())) }
    let standard = ["slept", "stress"].contains(verb) ? nil : 1.0
    return try parser.parse(
      Array(words.dropFirst()), of: verb, standard: standard, example: "\(verb) 1")
  }

  private func refusal(_ line: String) -> EntryError? {
    do {
      _ = try dose(line)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("coffee", "caffeine", 95.0, "1 cup"), ("coffee 2", "caffeine", 190, "2 cups"),
    ("coffee 0.5", "caffeine", 47.5, "0.5 cups"), ("coffee 120mg", "caffeine", 120, "120 mg"),
    ("coffee 2cups", "caffeine", 190, "2 cups"), ("tea", "caffeine", 47, "1 tea"),
    ("espresso 2", "caffeine", 128, "2 espresso"), ("cola 1", "caffeine", 33, "1 cola"),
    ("energy", "caffeine", 80, "1 energy"), ("alcohol", "alcohol", 10, "1 drink"),
    ("alcohol 2", "alcohol", 20, "2 drinks"), ("alcohol 14g", "alcohol", 14, "14 g"),
    ("slept 6.5h", "sleep", 6.5, "6.5h"), ("slept 7", "sleep", 7, "7 h"),
    ("slept 6h30m", "sleep", 6.5, "6h30m"), ("stress 7", "stress", 7, "7"),
    ("had nicotine 5", "nicotine", 5, "5 cigarette"), ("had screen=4h", "screen", 4, "4h"),
    ("had tea2", "caffeine", 94, "2 tea"), ("had menses yes", "menses", 1, "yes"),
    ("had z6", "sleep", 6, "6 h"),
  ])
  func `an amount of one trigger`(
    line: String, trigger: String, amount: Double, typed: String
  ) throws {
    let dose = try dose(line)
    #expect(dose.amount.trigger.name == trigger && dose.amount.amount == amount)
    #expect(dose.amount.asEntered == typed && dose.time.isEmpty)
  }

  @Test(arguments: [
    "coffee 2 yd 15:00", "coffee yd 15:00 2", "coffee yd 2 15:00", "coffee 15:00 2 yd",
    "had coffee 2 yd 15:00", "had yd coffee=2 15:00", "had 15:00 yd c2",
  ])
  func `amount and time in any order`(line: String) throws {
    let dose = try dose(line)
    #expect(dose.amount.amount == 190)
    #expect(dose.time.day == .daysAgo(1) && dose.time.clock == ClockTime(minuteOfDay: 900))
  }

  @Test(arguments: [
    ("coffee 20m ago", 95.0, 1200.0), ("coffee 2 20m ago", 190, 1200),
    ("slept 7h 20m ago", 7, 1200),
    ("slept 20m ago 7h", 7, 1200), ("stress 7 2h ago", 7, 7200), ("had screen 4h 1h ago", 4, 3600),
    ("had exercise 30min 30min ago", 30, 1800),
  ])
  func `a number before ago is an age, not an amount`(
    line: String, amount: Double, age: Double
  ) throws {
    let dose = try dose(line)
    #expect(dose.amount.amount == amount && dose.time.ago == age)
  }

  @Test(
    arguments: [
      ("coffee 2 3", "caffeine", "2", "3", [0, 1]), ("slept 7h 30m", "sleep", "7h", "30m", [0, 1]),
      ("coffee 2 yd c3", "caffeine", "2", "c3", [0, 2]),
      ("had nicotine 5 6", "nicotine", "nicotine 5", "6", [0, 2]),
      ("had nicotine 5 tea1", "nicotine", "nicotine 5", "tea1", [0, 2]),
      ("coffee yd mon", "day", "yd", "mon", [0, 1]),
    ] as [(String, String, String, String, [Int])])
  func `a second amount is refused with both places`(
    line: String, fact: String, first: String, second: String, places: [Int]
  ) {
    let problem = EntryProblem.twice(fact: fact, first: first, second: second)
    #expect(refusal(line) == EntryError(problem, places: places))
  }

  @Test(
    arguments: [
      ("slept", EntryProblem.missing(fact: "an amount", example: "slept 1"), [Int]()),
      ("stress yd", .missing(fact: "an amount", example: "stress 1"), []),
      ("had", .missing(fact: "a trigger and its amount", example: "had nicotine 5"), []),
      ("had yd", .missing(fact: "a trigger and its amount", example: "had nicotine 5"), []),
      ("had nicotine", .missingAmount(trigger: "nicotine", example: "nicotine=2"), [0]),
      ("had 5", .misplaced(word: "5", command: "had"), [0]),
      ("coffee left", .misplaced(word: "left", command: "coffee"), [0]),
      ("coffee +heat", .misplaced(word: "+heat", command: "coffee"), [0]),
      ("slept 6,5h", .unknownWord("6,5h", suggestions: ["6.5h"]), [0]),
      ("coffee 1,5", .unknownWord("1,5", suggestions: ["1.5"]), [0]),
      ("had nicotin 5", .unknownWord("nicotin", suggestions: ["nicotine"]), [0]),
      ("had foo=5", .unknownWord("foo", suggestions: []), [0]),
      ("had nicotin=5", .unknownWord("nicotin", suggestions: ["nicotine"]), [0]),
      (
        "stress 11",
        .valueOutOfRange(fact: "stress", given: "11", low: "0", high: "10", suggestion: nil), [0]
      ),
      (
        "slept yd 65h",
        .valueOutOfRange(fact: "sleep", given: "65h", low: "0", high: "24h", suggestion: "6.5h"),
        [1]
      ),
      (
        "alcohol 101",
        .valueOutOfRange(
          fact: "alcohol", given: "101 drinks", low: "0", high: "1000 g", suggestion: "101g"),
        [0]
      ),
      (
        "coffee yd 500",
        .valueOutOfRange(
          fact: "caffeine", given: "500 cups", low: "0", high: "5000 mg", suggestion: "500mg"),
        [1]
      ),
      (
        "tea 500",
        .valueOutOfRange(
          fact: "caffeine", given: "500 tea", low: "0", high: "5000 mg", suggestion: nil),
        [0]
      ),
    ] as [(String, EntryProblem, [Int])])
  func `what cannot be taken is refused at its place`(
    line: String, problem: EntryProblem, places: [Int]
  ) {
    #expect(refusal(line) == EntryError(problem, places: places))
  }
}
