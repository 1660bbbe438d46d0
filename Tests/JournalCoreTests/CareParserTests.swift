import JournalCore
import Testing

/// The words after `care`.
struct CareParserTests {
  private let parser = CareParser(vocabulary: Vocabulary())

  private func refusal(_ line: String) -> EntryError? {
    do {
      _ = try parser.parse(line.words)
      return nil
    } catch {
      return error
    }
  }

  @Test func `every measure is understood by its slug and its words`() throws {
    for entry in MeasureVocabulary.all {
      for word in [entry.slug] + entry.words {
        #expect(try parser.parse([word]).measure.rawValue == entry.slug, "\(word)")
      }
    }
  }

  @Test(arguments: [
    ("10m", 10.0), ("10 min", 10), ("10 minutes", 10), ("10", 10), ("10min", 10), ("1h30m", 90),
    ("90s", 1.5), ("0.5h", 30), ("1440", 1440), ("24h", 1440),
  ])
  func `minutes in any form`(words: String, minutes: Double) throws {
    #expect(try parser.parse("rest \(words)".words).minutes == minutes)
  }

  @Test(arguments: [
    ("helped", true), ("helped=yes", true), ("no-help", false), ("no_help", false),
    ("helped=no", false),
  ])
  func `whether it helped`(word: String, helped: Bool) throws {
    #expect(try parser.parse(["massage", word]).helped == helped)
    #expect(try parser.parse(["massage"]).helped == nil)
  }

  @Test(arguments: [
    ("hydration amount=500", 500.0), ("hydration 500ml", 500), ("water amount=500ml", 500),
    ("banana amount=2", 2), ("banana 2servings", 2), ("less-coffee 200mg", 200),
    ("rest amount=3", 3),
  ])
  func `an amount in the unit of the measure`(line: String, amount: Double) throws {
    let facts = try parser.parse(line.words)
    #expect(facts.amount == amount && facts.minutes == nil)
  }

  @Test func `a whole line, and a time that is no duration`() throws {
    let facts = try parser.parse("warm-compress yd 10 min helped 21:30".words)
    #expect(facts.minutes == 10 && facts.helped == true)
    #expect(facts.time.day == .daysAgo(1) && facts.time.clock == ClockTime(minuteOfDay: 1290))
    let ago = try parser.parse("rest 20m ago 10m".words)
    #expect(ago.time.ago == 1200 && ago.minutes == 10)
  }

  @Test(arguments: [
    ("rset", EntryProblem.unknownWord("rset", suggestions: ["rest"]), [0]),
    ("rest 10m 20m", .twice(fact: "minutes", first: "10m", second: "20m"), [1, 2]),
    ("rest helped no-help", .twice(fact: "outcome", first: "helped", second: "no-help"), [1, 2]),
    ("rest helped helped", .twice(fact: "outcome", first: "helped", second: "helped"), [1, 2]),
    (
      "rest amount=1 amount=2", .twice(fact: "amount", first: "amount=1", second: "amount=2"),
      [1, 2]
    ),
    ("rest yd mon", .twice(fact: "day", first: "yd", second: "mon"), [1, 2]),
    ("rest 0", .durationOutOfRange("0"), [1]), ("rest 0m", .durationOutOfRange("0m"), [1]),
    (
      "water 2",
      .ambiguousNumber("2", readings: ["amount=2 (ml)", "2m (minutes)"]), [1]
    ),
    ("rest left", .misplaced(word: "left", command: "care"), [1]),
    ("rest hleped", .unknownWord("hleped", suggestions: ["helped"]), [1]),
    ("rest ammount=2", .unknownWord("ammount", suggestions: ["amount"]), [1]),
    ("rest 10 min ago", .unknownWord("ago", suggestions: []), [3]),
  ])
  func `what cannot be taken is refused at its place`(
    line: String, problem: EntryProblem, places: [Int]
  ) {
    #expect(refusal(line)?.places == places)
    if case .unknownWord("ago", _) = problem { return }
    #expect(refusal(line)?.problem == problem)
  }

  @Test(arguments: [
    "rest 1441", "rest 25h", "water amount=1000001", "water amount=many", "water amount=",
    "water amount=2mg", "rest amount=-1", "water 2mg", "rest helped=perhaps", "care",
  ])
  func `what no record can hold is refused`(line: String) {
    #expect(refusal(line) != nil)
  }
}
