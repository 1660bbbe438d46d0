import Checkup
import JournalCore
import TestSupport
import Testing

/// T7: new signs late in pregnancy or soon after a birth.
struct LatePregnancyTests {
  @Test(arguments: ["vision", "vision_spots", "swelling_sudden", "rib_pain", "vomiting"])
  func `a sign from week 20 on is T7`(slug: String) {
    var story = pregnant()
    story.symptom(slug, 139, nil, .gradual)
    #expect(!story.checkup(on: 139).rules.contains("T7"))
    #expect(story.checkup(on: 140).rules.contains("T7"))
    #expect(story.checkup(on: 141).rules.contains("T7"))
    #expect(!story.checkup(on: 142).rules.contains("T7"))
    story.journal.profile = nil
    #expect(!story.checkup(on: 140).rules.contains("T7"))
  }

  @Test(arguments: [(Double?.some(7), true), (6.9, false), (nil, false)])
  func `a headache is a sign from 7 of 10 on`(severity: Double?, isT7: Bool) {
    var story = pregnant()
    story.symptom("headache", 200, nil, .gradual) { $0.severity = severity }
    #expect(story.checkup(on: 200).rules.contains("T7") == isT7)
  }

  @Test(arguments: ["nausea", "faint", "headache", "cramps"])
  func `another symptom is not T7`(slug: String) {
    var story = pregnant()
    story.symptom(slug, 200)
    #expect(!story.checkup(on: 200).rules.contains("T7"))
  }

  @Test func `vomiting is a sign when it is new`() {
    var story = pregnant()
    story.symptom("vomiting", 200) { $0.isLongstanding = true }
    #expect(!story.checkup(on: 200).rules.contains("T7"))
    story.symptom("vomiting", 200)
    #expect(story.checkup(on: 200).leadingRules == ["T7"])
  }

  @Test(arguments: [(139, false), (140, true)])
  func `weeks count back from the day it is due`(day: Int, isT7: Bool) {
    var story = Story()
    story.journal.profile = Profile(due: Story.day(280))
    story.symptom("rib_pain", day)
    #expect(story.checkup(on: day).rules.contains("T7") == isT7)
  }

  @Test(arguments: [(-1, false), (0, true), (42, true), (43, false)])
  func `a birth counts for 6 weeks`(days: Int, isT7: Bool) {
    var story = Story()
    story.event(.birth, 50)
    story.symptom("rib_pain", 50 + days)
    #expect(story.checkup(on: 50 + days).rules.contains("T7") == isT7)
  }

  @Test(arguments: [(260, true), (302, true), (303, false)])
  func `a birth ends the pregnancy, and six weeks are counted from it`(day: Int, isT7: Bool) {
    var story = pregnant()
    story.event(.birth, 260)
    story.symptom("rib_pain", day)
    #expect(story.checkup(on: day).rules.contains("T7") == isT7)
  }

  @Test(arguments: [(300, true), (301, true), (343, true), (344, false)])
  func `without a birth the pregnancy ends after 43 weeks`(day: Int, isT7: Bool) {
    var story = pregnant()
    story.symptom("rib_pain", day)
    #expect(story.checkup(on: day).rules.contains("T7") == isT7)
  }

  @Test func `what was looked at is silent, and the evidence has the weeks`() {
    var story = pregnant()
    story.symptom("rib_pain", 200) { $0.reviewedOn = Story.day(201) }
    let finding = story.checkup(on: 200).finding("T7")
    #expect(finding?.message == "Please ring your maternity unit or midwife now.")
    #expect(finding?.evidence.count(.weeksPregnant) == 28)
    #expect(!story.checkup(on: 201).rules.contains("T7"))
  }

  /// Pregnant since day 0.
  private func pregnant() -> Story {
    var story = Story()
    story.journal.profile = Profile(pregnantSince: Story.day(0))
    return story
  }
}
