import Checkup
import JournalCore
import TestSupport
import Testing

/// T2: signs of the face nerve without a droop.
struct FaceNerveTests {
  @Test(arguments: ["eye_cannot_close", "taste_one_side", "ear_blisters"])
  func `a sign of the face nerve is T2 for 7 days`(slug: String) {
    var story = Story()
    story.symptom(slug, 10, .left)
    for day in [10, 17] { #expect(story.checkup(on: day).leadingRules == ["T2"], "day \(day)") }
    for day in [9, 18] { #expect(!story.checkup(on: day).rules.contains("T2"), "day \(day)") }
    story.journal.symptoms[0].isOngoing = true
    #expect(story.checkup(on: 18).leadingRules == ["T2"])
  }

  @Test(arguments: [(7, true), (8, false)])
  func `ear pain is T2 for 7 days when the face twitches`(days: Int, isT2: Bool) {
    var story = Story()
    story.symptom("ear_pain", 10, .left)
    #expect(!story.checkup(on: 10).rules.contains("T2"))
    story.twitch([9], "cheek", .left)
    #expect(story.checkup(on: 10 + days).rules.contains("T2") == isT2)
  }

  @Test(arguments: [(14, true), (15, false)])
  func `the episode in the face may be 14 days ago, not 15`(days: Int, isT2: Bool) {
    var story = Story()
    story.symptom("ear_pain", 20)
    story.twitch([20 - days], "cheek")
    #expect(story.checkup(on: 20).rules.contains("T2") == isT2)
  }

  @Test(arguments: [
    ("lip", true), ("eyelid", true), ("nose", true), ("face", true), ("tongue", false),
    ("neck", false), ("calf", false),
  ])
  func `with ear pain the episode is anywhere in the face`(site: String, isT2: Bool) {
    var story = Story()
    story.symptom("ear_pain", 10)
    story.twitch([10], site)
    #expect(story.checkup(on: 10).rules.contains("T2") == isT2)
  }

  @Test func `a drooping face is E1, which comes first`() {
    var story = Story()
    story.symptom("ear_blisters", 14, .left)
    story.symptom("face_droop", 10, .left)
    #expect(story.checkup(on: 17).leadingRules == ["E1"])
    #expect(!story.checkup(on: 17).rules.contains("T2"))
    #expect(story.checkup(on: 18).leadingRules == ["T1", "T2"])
  }

  @Test func `an old droop, or another sign of E1, leaves T2`() {
    var old = Story()
    old.symptom("taste_one_side", 10, .left)
    old.symptom("face_droop", 10, .left) { $0.isLongstanding = true }
    #expect(old.checkup(on: 10).leadingRules == ["T2"])
    var other = Story()
    other.symptom("taste_one_side", 10, .left)
    other.symptom("speech", 10)
    #expect(other.checkup(on: 10).leadingRules == ["E1"])
    #expect(other.checkup(on: 10).rules.contains("T2"))
  }

  @Test func `what was looked at is silent`() {
    var story = Story()
    story.symptom("eye_cannot_close", 10) {
      $0.isLongstanding = true
      $0.reviewedOn = Story.day(11)
    }
    #expect(
      story.checkup(on: 10).finding("T2")?.message
        == "Please speak to a doctor today: treatment for some face-nerve problems works best "
        + "in the first 72 hours.")
    #expect(!story.checkup(on: 11).rules.contains("T2"))
  }
}
