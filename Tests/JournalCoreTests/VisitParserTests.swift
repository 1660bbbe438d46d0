import JournalCore
import Testing

/// The words after `visit`.
struct VisitParserTests {
  private let parser = VisitParser(vocabulary: Vocabulary(), rules: ["P1", "D1", "Y1"])

  private func refusal(_ line: String) -> EntryError? {
    do {
      _ = try parser.parse(line.words)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("gp", "gp"), ("GP", "gp"), ("Pharmacist", "pharmacist"), ("optician", "optician"),
    ("Dr-Miller", "Dr-Miller"), ("osteopath", "osteopath"),
  ])
  func `who was seen`(word: String, who: String) throws {
    #expect(try parser.parse([word]).who == who)
  }

  @Test func `a whole visit`() throws {
    let facts = try parser.parse(
      ["gp", "yd", "covers=p1,eye,numb-lip", "outcome=blood test, wait", "follow-up=1dec"])
    #expect(facts.time.day == .daysAgo(1) && facts.covers == ["P1", "EYE", "numb_lip"])
    #expect(facts.outcome == "blood test, wait")
    #expect(facts.followUp == .dayAndMonth(day: 1, month: 12))
  }

  @Test(arguments: [
    ("P1", "P1"), ("d1", "D1"), ("mouth", "MOUTH"), ("eye", "EYE"), ("face", "FACE"),
    ("FACE", "FACE"), ("upper-face", "UPPER_FACE"), ("UPPER_FACE", "UPPER_FACE"),
    ("arm", "UPPER_LIMB"), ("leg", "LOWER_LIMB"), ("trunk", "TRUNK"), ("lid", "EYE"),
    ("corner", "MOUTH"), ("forehead", "UPPER_FACE"), ("upper-limb", "UPPER_LIMB"),
    ("face_droop", "face_droop"), ("face-droop", "face_droop"),
  ])
  func `what it covers is stored as rules, areas and symptoms`(word: String, stored: String) throws
  {
    #expect(try parser.parse(["gp", "covers=\(word)"]).covers == [stored])
  }

  @Test func `what is covered is kept once`() throws {
    #expect(try parser.parse(["gp", "covers=P1,lid,eye,D1"]).covers == ["P1", "EYE", "D1"])
  }

  @Test(arguments: [
    ("covers=P1 covers=eye", "covers", "covers=P1", "covers=eye"),
    ("outcome=a outcome=b", "outcome", "outcome=a", "outcome=b"),
    ("follow-up=1dec follow_up=2dec", "follow-up", "follow-up=1dec", "follow_up=2dec"),
    ("yd mon", "day", "yd", "mon"),
  ])
  func `two words for one thing are refused with both places`(
    line: String, fact: String, first: String, second: String
  ) {
    let problem = EntryProblem.twice(fact: fact, first: first, second: second)
    #expect(refusal("gp \(line)") == EntryError(problem, at: 1, 2))
  }

  @Test(arguments: [
    (
      "covers=",
      EntryProblem.missing(fact: "a rule, area or symptom", example: "visit gp covers=P1")
    ),
    ("covers=,", .missing(fact: "a rule, area or symptom", example: "visit gp covers=P1")),
    ("covers=P2", .unknownWord("P2", suggestions: ["P1"])),
    ("covers=elbow", .unknownWord("elbow", suggestions: [])),
    ("outcome=", .badText(fact: "outcome", limit: FieldLimit.line)),
    ("follow-up=soon", .notADay("soon")), ("follow-up=31nov", .notADay("31nov")),
    ("left", .misplaced(word: "left", command: "visit")),
    ("follow-upp=1dec", .unknownWord("follow-upp", suggestions: ["follow-up"])),
    ("coffee=2", .misplaced(word: "coffee=2", command: "visit")),
  ])
  func `what cannot be taken is refused at its place`(word: String, problem: EntryProblem) {
    #expect(refusal("gp yd \(word)") == EntryError(problem, at: 2))
  }

  @Test(arguments: [
    "yd", "mon", "2026-11-20", "9:00", "9pm", "20m", "covers=P1", "5", "x5", "?", "", " ",
  ])
  func `other words than a person are not taken for one`(word: String) {
    #expect(throws: EntryError.self) { try parser.parse([word]) }
    #expect(refusal(word)?.places == [0])
  }

  @Test func `a slip of a profession is asked about`() {
    #expect(
      refusal("neurologst")
        == EntryError(
          .unknownWord("neurologst", suggestions: ["neurologist"]), at: 0))
    #expect(throws: EntryError.self) { try parser.parse([]) }
    #expect(
      refusal(String(repeating: "x", count: 65))
        == EntryError(
          .badText(fact: "name", limit: FieldLimit.name), at: 0))
  }

  @Test func `an outcome has its limit`() throws {
    let limit = FieldLimit.line
    let long = "outcome=" + String(repeating: "x", count: limit)
    #expect(try parser.parse(["gp", long]).outcome?.utf8.count == limit)
    #expect(throws: EntryError.self) { try parser.parse(["gp", long + "x"]) }
  }
}
