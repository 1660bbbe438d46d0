import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// H1: tingling again and again.
struct TinglingTests {
  @Test(arguments: ["tingle_mouth", "tingle_fingers"], [(13, true), (14, false)])
  func `two of the last 14 days`(kind: String, day: (Int, Bool)) {
    var story = Story()
    story.symptom(kind, 5)
    #expect(!story.isTrue(.repeatedTingling, on: day.0))
    story.symptom(kind, 0)
    #expect(story.isTrue(.repeatedTingling, on: day.0) == day.1)
  }

  @Test func `twice on one day is one day, and mouth and fingers count together`() {
    var story = Story()
    story.symptom("tingle_mouth", 5)
    story.symptom("tingle_fingers", 5)
    #expect(!story.isTrue(.repeatedTingling, on: 6))
    story.symptom("tingle_fingers", 6)
    #expect(story.isTrue(.repeatedTingling, on: 6))
  }

  @Test func `a cold or numb lip is not tingling`() {
    var story = Story()
    story.symptom("numb_lip", 5, .both, .gradual)
    story.symptom("numb_lip", 6, .both, .gradual)
    #expect(!story.isTrue(.repeatedTingling, on: 6))
  }

  @Test(arguments: [(13, false), (14, true)])
  func `cramps of the last 14 days make it another question`(day: Int, isTrue: Bool) {
    var story = Story()
    story.symptom("cramps", 0)
    story.symptom("tingle_mouth", 12)
    story.symptom("tingle_mouth", 13)
    #expect(story.isTrue(.repeatedTingling, on: day) == isTrue)
  }

  @Test func `T3 comes first`() {
    var story = Self.mouth()
    #expect(story.checkup(on: 7).leadingRules == ["H1"])
    story.journal.profile = Profile(conditions: [.parathyroid])
    #expect(story.checkup(on: 7).leadingRules == ["T3"])
    #expect(!story.checkup(on: 7).rules.contains("H1"))
  }

  @Test func `it needs one that nobody has looked at`() {
    var story = Self.mouth()
    story.journal.symptoms[0].reviewedOn = Story.day(3)
    #expect(story.isTrue(.repeatedTingling, on: 7))
    story.journal.symptoms[1].reviewedOn = Story.day(7)
    #expect(!story.isTrue(.repeatedTingling, on: 7))
  }

  @Test func `a new one after a visit is shown at once`() {
    var story = Self.mouth()
    story.visit(8)
    #expect(story.state("H1", on: 7) == .active)
    #expect(story.state("H1", on: 8) == .quiet)
    story.symptom("tingle_mouth", 10)
    #expect(story.state("H1", on: 10) == .active)
  }

  @Test func `it says where`() {
    let mouth = Self.mouth()
    #expect(
      mouth.message("H1", on: 7) == "Pins and needles round the mouth are worth mentioning.")
    var fingers = Story()
    fingers.symptom("tingle_fingers", 2)
    fingers.symptom("tingle_fingers", 7)
    #expect(
      fingers.message("H1", on: 7) == "Pins and needles in the fingers are worth mentioning.")
  }

  private static func mouth() -> Story {
    var story = Story()
    story.symptom("tingle_mouth", 2)
    story.symptom("tingle_mouth", 7)
    return story
  }
}
