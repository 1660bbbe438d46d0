import JournalCore
import Testing

/// The words after `day` and `none`.
struct CheckInTests {
  private let parser = CheckInParser(vocabulary: Vocabulary())

  private func refusal(_ line: String) -> EntryError? {
    do {
      _ = try parser.parse(line.words)
      return nil
    } catch {
      return error
    }
  }

  @Test func `the contract's line`() throws {
    let checkIn = try parser.parse("sat slept=6.5h alcohol=0 stress=3 complete".words)
    #expect(checkIn.time.day == .weekday(.saturday) && checkIn.time.isDayOnly)
    #expect(checkIn.amounts.map(\.trigger.name) == ["sleep", "alcohol", "stress"])
    #expect(checkIn.amounts.map(\.amount) == [6.5, 0, 3])
    #expect(checkIn.closing == .close(.complete))
  }

  @Test func `no words are a check-in that says nothing`() throws {
    #expect(try parser.parse([]) == CheckIn())
  }

  @Test(arguments: [
    ("none", CheckIn.Closing.close(.none)), ("NONE", .close(.none)),
    ("complete", .close(.complete)),
    ("reopen", .reopen),
  ])
  func `closings`(word: String, closing: CheckIn.Closing) throws {
    #expect(try parser.parse([word]).closing == closing)
  }

  @Test(arguments: ["yd", "mon", "20nov", "2026-11-20", "today"])
  func `a day in any place`(day: String) throws {
    let first = try parser.parse([day, "stress=3", "none"])
    let last = try parser.parse(["none", "stress=3", day])
    #expect(first.time.day == last.time.day && first.time.day != nil)
    #expect(first.closing == last.closing && first.amounts == last.amounts)
  }

  @Test(arguments: ["21:30", "yd 21:30", "20m ago", "2026-11-20T21:30", "about 9pm"])
  func `a clock time has no place in a check-in`(line: String) {
    let problem = EntryProblem.misplaced(word: "a clock time", command: "day")
    let places = Array(1...line.words.count)
    #expect(refusal("none \(line)") == EntryError(problem, places: places))
  }

  @Test func `questions may be declined, several at once`() throws {
    let checkIn = try parser.parse(["skip=coffee,stress", "SKIP=z", "skip=caffeine"])
    #expect(checkIn.skipped == ["caffeine", "stress", "sleep"])
  }

  @Test(arguments: [
    ("skip=", EntryProblem.missing(fact: "a trigger after “skip=”", example: "day skip=stress")),
    ("skip=,", .missing(fact: "a trigger after “skip=”", example: "day skip=stress")),
    ("skip=stres", .unknownWord("stres", suggestions: ["stress"])),
    ("complet", .unknownWord("complet", suggestions: ["complete"])),
    ("strss=3", .unknownWord("strss", suggestions: ["stress"])),
    ("90", .bareNumber("90")), ("left", .misplaced(word: "left", command: "day")),
    ("90s", .misplaced(word: "90s", command: "day")),
    ("+heat", .misplaced(word: "+heat", command: "day")),
    ("stress", .missingAmount(trigger: "stress", example: "stress=7")),
  ])
  func `what has no place is refused there`(word: String, problem: EntryProblem) {
    #expect(refusal("yd \(word)") == EntryError(problem, at: 1))
  }

  @Test(arguments: [
    ("none complete", "closing", "none", "complete"), ("none none", "closing", "none", "none"),
    ("reopen none", "closing", "reopen", "none"), ("yd mon", "day", "yd", "mon"),
    ("st3 stress=4", "stress", "st3", "stress=4"),
    ("coffee=2 caffeine=190mg", "caffeine", "coffee=2", "caffeine=190mg"),
    ("caffeine=190mg coffee=2", "caffeine", "caffeine=190mg", "coffee=2"),
    ("tea=1 tea=2", "caffeine", "tea=1", "tea=2"),
    ("stress=3 skip=stress", "stress", "stress=3", "skip=stress"),
    ("skip=coffee tea=3", "caffeine", "skip=coffee", "tea=3"),
  ])
  func `two words for one thing are refused with both places`(
    line: String, fact: String, first: String, second: String
  ) {
    let problem = EntryProblem.twice(fact: fact, first: first, second: second)
    #expect(refusal(line) == EntryError(problem, at: 0, 1))
  }

  @Test func `different drinks may stand together, up to the limit`() throws {
    #expect(try parser.parse(["coffee=2", "tea=1"]).amounts.map(\.amount) == [190, 47])
    let problem = EntryProblem.valueOutOfRange(
      fact: "caffeine", given: "50 cups + 10 tea", low: "0", high: "5000 mg", suggestion: nil)
    #expect(refusal("coffee=50 stress=3 tea=10") == EntryError(problem, at: 0, 2))
    #expect(refusal("stress=11")?.places == [0])
  }

  @Test func `a note has its limit`() throws {
    #expect(try parser.parse([], note: "a quiet day").note == "a quiet day")
    let limit = FieldLimit.note
    #expect(throws: EntryError(.badText(fact: "note", limit: limit), places: [])) {
      try parser.parse([], note: String(repeating: "x", count: limit + 1))
    }
  }
}
