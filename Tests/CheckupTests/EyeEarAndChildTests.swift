import Checkup
import JournalCore
import TestSupport
import Testing

/// T11 and T12: sight or hearing that fails, and a child who walks unsteadily.
struct EyeEarAndChildTests {
  @Test(arguments: [("eye_pain_sight", 2, "eye"), ("hearing_loss_sudden", 7, "ear")])
  func `an eye is T11 for 2 days, an ear for 7`(slug: String, days: Int, part: String) {
    var story = Story()
    story.symptom(slug, 10, .left)
    for day in [10, 10 + days] {
      let result = story.checkup(on: day)
      #expect(result.leadingRules == ["T11"], "day \(day)")
      #expect(result.finding("T11")?.message == "Please have your \(part) checked today.")
    }
    #expect(!story.checkup(on: 11 + days).rules.contains("T11"))
    story.journal.symptoms[0].isOngoing = true
    #expect(story.checkup(on: 11 + days).leadingRules == ["T11"])
    story.journal.symptoms[0].reviewedOn = Story.day(11)
    #expect(!story.checkup(on: 11).rules.contains("T11"))
  }

  @Test func `both are named, and another change of eye or ear is not T11`() {
    var story = Story()
    story.symptom("hearing_change", 10, .left)
    story.symptom("red_eye", 10, .left)
    #expect(!story.checkup(on: 10).rules.contains("T11"))
    story.symptom("hearing_loss_sudden", 10, .left)
    story.symptom("eye_pain_sight", 10, .left)
    #expect(
      story.checkup(on: 10).finding("T11")?.message
        == "Please have your eye and ear checked today.")
  }

  @Test(arguments: [(Int?.some(2011), true), (2010, false), (1980, false), (nil, false)])
  func `a child under 16 who is unsteady is T12`(birthYear: Int?, isT12: Bool) {
    var story = Story()
    story.journal.profile = Profile(birthYear: birthYear)
    story.symptom("balance", 10, nil, .gradual)
    #expect(story.checkup(on: 10).rules.contains("T12") == isT12)
  }

  @Test(arguments: Symptom.Onset.allCases)
  func `it holds with any onset, beside E2 when it may be sudden`(onset: Symptom.Onset) {
    var story = child()
    story.symptom("balance", 10, nil, onset)
    let rules = story.checkup(on: 10).rules
    #expect(rules.contains("T12"))
    #expect(rules.contains("E2") == (onset != .gradual))
  }

  @Test(arguments: [(28, false, true), (29, false, false), (29, true, true), (200, true, true)])
  func `it holds for 28 days, and while it goes on`(days: Int, isOngoing: Bool, isT12: Bool) {
    var story = child()
    story.symptom("balance", 10, nil, .gradual) { $0.isOngoing = isOngoing }
    #expect(story.checkup(on: 10 + days).rules.contains("T12") == isT12)
  }

  @Test func `twitching alone in several places is no call for a child`() {
    var story = child()
    story.twitch(0...10, "lip", times: 3)
    story.twitch(0...10, "calf", times: 3)
    #expect(story.checkup(on: 10).level == .book)
    let message = story.checkup(on: 10).finding("M1")?.message
    #expect(message?.contains("For a parent: ") == true)
  }

  @Test func `what was looked at is silent, and the evidence has the age`() {
    var story = child()
    story.symptom("balance", 10, nil, .gradual) { $0.reviewedOn = Story.day(11) }
    let finding = story.checkup(on: 10).finding("T12")
    #expect(finding?.message == "Please have a doctor see the child today.")
    #expect(finding?.evidence.count(.age) == 8)
    #expect(!story.checkup(on: 11).rules.contains("T12"))
  }

  /// Born in 2018.
  private func child() -> Story {
    var story = Story()
    story.journal.profile = Profile(birthYear: 2018)
    return story
  }
}
