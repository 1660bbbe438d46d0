import Checkup
import JournalCore
import TestSupport
import Testing

/// T3: tingling with cramps, or after an operation on the neck.
struct TinglingAndCrampsTests {
  @Test(arguments: ["tingle_mouth", "tingle_fingers"], ["cramps", "hand_spasm"])
  func `tingling with cramps is T3 for 7 days`(tingling: String, cramps: String) {
    var story = Story()
    story.symptom(tingling, 10)
    #expect(!story.checkup(on: 10).rules.contains("T3"))
    story.symptom(cramps, 10)
    for day in [10, 17] { #expect(story.checkup(on: day).leadingRules == ["T3"], "day \(day)") }
    #expect(!story.checkup(on: 18).rules.contains("T3"))
    story.journal.symptoms.removeFirst()
    #expect(!story.checkup(on: 10).rules.contains("T3"))
  }

  @Test(arguments: [(7, true), (8, false)])
  func `they may be 7 days apart`(days: Int, isT3: Bool) {
    var story = Story()
    story.symptom("tingle_mouth", 10)
    story.symptom("cramps", 10 + days)
    #expect(story.checkup(on: 10 + days).rules.contains("T3") == isT3)
  }

  @Test(arguments: [(180, true), (181, false)])
  func `tingling alone is T3 within 180 days of an operation on the neck`(days: Int, isT3: Bool) {
    var story = Story()
    story.event(.neckOperation, 10)
    story.symptom("tingle_fingers", 10 + days)
    #expect(story.checkup(on: 10 + days).rules.contains("T3") == isT3)
  }

  @Test(arguments: [(7, true), (8, false)])
  func `tingling alone is T3 for 7 days with a known condition`(days: Int, isT3: Bool) {
    var story = Story()
    story.journal.profile = Profile(conditions: [.parathyroid])
    story.symptom("tingle_fingers", 10)
    #expect(story.checkup(on: 10 + days).rules.contains("T3") == isT3)
  }

  @Test(arguments: [(7, true), (6, false)])
  func `twitching on 2 of 14 days is T3 after an operation on the neck`(first: Int, isT3: Bool) {
    var story = Story()
    story.event(.neckOperation, 0)
    story.twitch([20], "calf", times: 4)
    #expect(!story.checkup(on: 20).rules.contains("T3"))
    story.twitch([first], "lip")
    #expect(story.checkup(on: 20).rules.contains("T3") == isT3)
  }

  @Test(arguments: [(180, true), (181, false)])
  func `twitching is T3 within 180 days of the operation`(days: Int, isT3: Bool) {
    var story = Story()
    story.event(.neckOperation, 10)
    story.twitch([8 + days, 10 + days])
    #expect(story.checkup(on: 10 + days).rules.contains("T3") == isT3)
  }

  @Test func `twitching is T3 with a known condition, and not with another event`() {
    var known = Story()
    known.journal.profile = Profile(conditions: [.parathyroid])
    known.twitch([8, 10])
    #expect(known.checkup(on: 8).leadingRules == ["C1"])
    #expect(known.checkup(on: 10).leadingRules == ["T3"])
    var other = Story()
    other.event(.injury, 5, "other")
    other.twitch([8, 10])
    #expect(!other.checkup(on: 10).rules.contains("T3"))
  }

  @Test func `after a visit only a change of the twitching is T3`() {
    var story = Story()
    story.event(.neckOperation, 0)
    story.twitch([10, 12])
    #expect(story.checkup(on: 12).leadingRules == ["T3"])
    story.visit(12)
    story.twitch([14, 15], "calf")
    #expect(story.checkup(on: 11).rules.contains("T3") == false)
    for day in 12...14 { #expect(!story.checkup(on: day).rules.contains("T3"), "day \(day)") }
    for day in 15...16 { #expect(story.checkup(on: day).leadingRules == ["T3"], "day \(day)") }
  }

  @Test(arguments: [
    (11, "gp", [String](), false), (11, "gp", ["T3"], false), (11, "gp", ["P1"], true),
    (11, "pharmacist", [], true), (9, "gp", [], true),
  ])
  func `the visit is about it and after the operation`(
    day: Int, who: String, covers: [String], isT3: Bool
  ) {
    var story = Story()
    story.event(.neckOperation, 10)
    story.twitch([10, 11])
    story.visit(day, who, covers: covers)
    #expect(story.checkup(on: 12).rules.contains("T3") == isT3)
  }

  @Test func `of the signs one must be new to professionals`() {
    var story = Story()
    story.symptom("tingle_mouth", 10) { $0.reviewedOn = Story.day(10) }
    story.symptom("cramps", 10)
    #expect(story.checkup(on: 10).leadingRules == ["T3"])
    story.journal.symptoms[1].reviewedOn = Story.day(11)
    #expect(!story.checkup(on: 11).rules.contains("T3"))
  }

  @Test func `the message and what it rests on`() {
    var story = Story()
    story.event(.neckOperation, 0)
    story.symptom("tingle_mouth", 10)
    let finding = story.checkup(on: 10).finding("T3")
    #expect(
      finding?.message
        == "Tingling with cramps, or twitching after a neck operation, is worth a same-day call. "
        + "A simple blood test may be offered.")
    #expect(
      finding?.evidence.text == "tingle mouth; an operation on the neck on 1 Oct 2026")
  }
}
