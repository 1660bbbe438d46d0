import JournalCore
import Testing

/// The words after `profile`, and what cannot be; it is Friday 20 November 2026.
struct ProfileEditorTests {
  private let editor: ProfileEditor

  init() throws { editor = ProfileEditor(resolver: try EntryDesk().resolver) }

  private func edited(_ line: String, _ profile: Profile = Profile()) throws -> Profile {
    try editor.edited(profile, line.words)
  }

  private func refusal(_ line: String, _ profile: Profile = Profile()) -> EntryError? {
    do {
      _ = try editor.edited(profile, line.words)
      return nil
    } catch {
      return error
    }
  }

  private func day(_ iso: String) throws -> LocalDay { try #require(LocalDay(iso: iso)) }

  @Test func `all fields in one line`() throws {
    let profile = try edited(
      "birth_year=1984 pregnant-since=2026-06-01 due=2027-03-08 weight=70.5kg +migraine")
    #expect(profile.birthYear == 1984 && profile.weight == 70.5)
    #expect(try profile.pregnantSince == day("2026-06-01") && profile.due == day("2027-03-08"))
    #expect(profile.conditions == [.migraine])
  }

  @Test func `an empty value clears, and what is not named stays`() throws {
    let full = Profile(
      birthYear: 1984, due: try day("2027-03-08"), weight: 70, conditions: [.epilepsy])
    let cleared = try edited("due= weight_kg= conditions=", full)
    #expect(cleared == Profile(birthYear: 1984))
    #expect(try edited("birth_year= pregnant_since=", full).birthYear == nil)
  }

  @Test func `conditions are set, added and taken out`() throws {
    let two = try edited("conditions=migraine;Facial-Palsy-Left,migraine")
    #expect(two.conditions == [.migraine, .facialPalsyLeft])
    #expect(try edited("+epilepsy -migraine", two).conditions == [.facialPalsyLeft, .epilepsy])
    #expect(try edited("+migraine", two).conditions == two.conditions)
    #expect(try edited("-parathyroid", two).conditions == two.conditions)
    for condition in Profile.Condition.allCases {
      let word = condition.rawValue.replacing("_", with: "-")
      #expect(try edited("+\(word)").conditions == [condition])
    }
  }

  @Test func `the day a child is due may lie ahead`() throws {
    #expect(try edited("due=1mar").due == day("2027-03-01"))
    #expect(try edited("due=2026-11-01").due == day("2026-11-01"))
    #expect(try edited("pregnant_since=1jun").pregnantSince == day("2026-06-01"))
  }

  @Test(arguments: [
    ("birth_year=1899", "birth_year=1900"), ("birth_year=2027", "birth_year=2026"),
    ("pregnant_since=2026-11-21", "pregnant_since=2026-11-20"),
    ("pregnant_since=2026-01-23", "pregnant_since=2026-01-24"),
    ("due=2027-09-17", "due=2027-09-16"), ("due=2026-01-23", "due=2026-01-24"),
    ("weight_kg=0.9", "weight_kg=1"), ("weight_kg=500.1", "weight_kg=500"),
    (
      "pregnant_since=2026-06-01 due=2027-02-05", "pregnant_since=2026-06-01 due=2027-02-06"
    ),
    (
      "pregnant_since=2026-06-01 due=2027-04-08", "pregnant_since=2026-06-01 due=2027-04-07"
    ),
  ])
  func `each limit is where it is said to be`(beyond: String, within: String) {
    #expect(refusal(within) == nil)
    #expect(refusal(beyond)?.places == [beyond.words.count - 1])
  }

  @Test func `a new day is held against the one that is stored`() throws {
    let since = Profile(pregnantSince: try day("2026-06-01"))
    let late = try day("2027-06-01")
    #expect(
      refusal("due=2027-06-01", since)
        == EntryError(
          .impossible(
            .dueAgainstStart(
              due: late, since: try day("2026-06-01"), expected: try day("2027-03-08"))), at: 0))
    #expect(refusal("pregnant_since=2026-06-01", Profile(due: late))?.places == [0])
    #expect(try edited("pregnant_since= due=2027-06-01", since).due == late)
  }

  @Test func `what was true when it was stored does not stand in the way of another field`() throws
  {
    let old = Profile(birthYear: 1984, pregnantSince: try day("2024-01-01"))
    #expect(try edited("weight=70", old).weight == 70)
    #expect(refusal("due=2027-03-01", old) != nil)
  }

  @Test(arguments: [
    (
      "+migraine -migraine",
      EntryProblem.twice(fact: "migraine", first: "+migraine", second: "-migraine"), [0, 1]
    ),
    (
      "+migraine +migraine", .twice(fact: "migraine", first: "+migraine", second: "+migraine"),
      [0, 1]
    ),
    ("due= due=1mar", .twice(fact: "due", first: "due=", second: "due=1mar"), [0, 1]),
    (
      "weight=70 weight_kg=71",
      .twice(fact: "weight_kg", first: "weight=70", second: "weight_kg=71"),
      [0, 1]
    ),
    (
      "+epilepsy conditions=migraine",
      .twice(fact: "conditions", first: "+epilepsy", second: "conditions=migraine"), [0, 1]
    ),
    ("migraine", .unknownWord("migraine", suggestions: ["+migraine"]), [0]),
    ("-migrane", .unknownWord("migrane", suggestions: ["migraine"]), [0]),
    ("+", .unknownWord("", suggestions: []), [0]),
    ("birthyear=1984", .unknownWord("birthyear", suggestions: ["birth_year"]), [0]),
    ("due=soon", .notADay("soon"), [0]),
    ("pregnant_since=2026-02-30", .notADay("2026-02-30"), [0]),
  ])
  func `what cannot be taken is refused at its place`(
    line: String, problem: EntryProblem, places: [Int]
  ) {
    #expect(refusal(line) == EntryError(problem, places: places))
  }

  @Test(arguments: [
    "birth_year=84", "birth_year=19844", "birth_year=x", "weight=11st", "weight=-1",
  ])
  func `what is no value is refused`(word: String) { #expect(refusal(word)?.places == [0]) }

  @Test func `edit keeps to the same limits`() throws {
    let desk = try EntryDesk()
    let edit = RecordEditor(vocabulary: desk.vocabulary, resolver: desk.resolver)
    let profile = Profile(pregnantSince: try day("2026-06-01"))
    for (name, value) in [("birth_year", "2030"), ("due", "2027-06-01"), ("due", "2029-01-01")] {
      let error = try #require(throws: EntryError.self) {
        try edit.edited(profile, [.init(name: name, value: value)])
      }
      #expect(error.places == [0])
    }
  }
}
