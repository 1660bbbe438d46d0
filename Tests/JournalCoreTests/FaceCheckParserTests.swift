import JournalCore
import Testing

/// The answers after `face`.
struct FaceCheckParserTests {
  private let parser = FaceCheckParser(vocabulary: Vocabulary())

  private func refusal(_ line: String) -> EntryError? {
    do {
      _ = try parser.parse(line.words)
      return nil
    } catch {
      return error
    }
  }

  @Test func `answers in any order, left out is not asked`() throws {
    let facts = try parser.parse("speech=yes face=no".words)
    #expect(facts.face == .no && facts.arms == .notAsked && facts.speech == .yes)
    #expect(facts.time.isEmpty)
    #expect(try parser.parse([]) == FaceCheckFacts())
  }

  @Test(arguments: [
    ("yes", FaceCheck.Answer.yes), ("y", .yes), ("YES", .yes), ("no", .no), ("n", .no),
    ("not-sure", .notSure), ("not_sure", .notSure), ("?", .notSure), ("skip", .notAsked),
    ("not-asked", .notAsked),
  ])
  func `the words of an answer`(word: String, answer: FaceCheck.Answer) throws {
    for question in FaceCheckParser.questions {
      #expect(try parser.parse(["\(question)=\(word)"])[question] == answer)
      #expect(try parser.parse(["\(question.uppercased())=\(word)"])[question] == answer)
    }
  }

  @Test func `a time may stand with the answers`() throws {
    let facts = try parser.parse("20m ago face=yes".words)
    #expect(facts.time.ago == 1200 && facts.face == .yes)
  }

  @Test(
    arguments: [
      ([], false), (["yd"], false), (["l", "90s"], false), (["face=no"], true), (["ARMS=no"], true),
      (["yd", "speech=no"], true), (["faces"], false), (["with=lid"], false),
    ] as [([String], Bool)])
  func `answers make it the check, other words an episode`(words: [String], areAnswers: Bool) {
    #expect(FaceCheckParser.areAnswers(words) == areAnswers)
  }

  @Test(arguments: [
    (
      "arms=maybe",
      EntryProblem.unknownWord("maybe", suggestions: ["yes", "no", "not-sure", "skip"])
    ),
    ("arms=", .unknownWord("", suggestions: ["yes", "no", "not-sure", "skip"])),
    ("left", .misplaced(word: "left", command: "face")),
    ("90s", .misplaced(word: "90s", command: "face")),
    ("arm=no", .unknownWord("arm", suggestions: ["arms"])),
    ("note=x", .unknownWord("note", suggestions: [])),
  ])
  func `what cannot be taken is refused at its place`(word: String, problem: EntryProblem) {
    #expect(refusal("face=no \(word)") == EntryError(problem, at: 1))
  }

  @Test func `an answer given twice is refused with both places`() {
    let problem = EntryProblem.twice(fact: "face", first: "face=no", second: "FACE=yes")
    #expect(refusal("face=no FACE=yes") == EntryError(problem, at: 0, 1))
  }
}
