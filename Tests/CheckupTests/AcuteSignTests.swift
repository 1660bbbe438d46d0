import Checkup
import JournalCore
import TestSupport
import Testing

/// E4, E5 and E7: signs that count for a day.
struct AcuteSignTests {
  private static let fits = ["seizure", "jerk_spread", "awareness_lost"]

  @Test(arguments: AcuteSignTests.fits)
  func `a fit is E4 for a day`(slug: String) {
    var story = Story()
    story.symptom(slug, 10)
    for day in [10, 11] { #expect(story.checkup(on: day).leadingRules == ["E4"], "day \(day)") }
    for day in [9, 12] { #expect(!story.checkup(on: day).rules.contains("E4"), "day \(day)") }
  }

  @Test(arguments: AcuteSignTests.fits)
  func `it stays while it goes on or nobody knows its start`(slug: String) {
    var story = Story()
    story.symptom(slug, 10) { $0.isOngoing = true }
    #expect(story.checkup(on: 40).leadingRules == ["E4"])
    var unknown = Story()
    unknown.symptom(slug, nil, entered: 10)
    #expect(unknown.checkup(on: 40).leadingRules == ["E4"])
  }

  @Test(arguments: [(true, true, false), (true, false, true), (false, true, true)])
  func `a fit is left out only when fits are known and it was a usual one`(
    isKnown: Bool, isUsual: Bool, isE4: Bool
  ) {
    var story = Story()
    story.journal.profile = Profile(conditions: isKnown ? [.epilepsy] : [.migraine])
    story.symptom("seizure", 10) { $0.isUsual = isUsual }
    #expect(story.checkup(on: 10).rules.contains("E4") == isE4)
  }

  @Test(arguments: ["breathless_rest", "throat_spasm"])
  func `trouble breathing is E5 for a day`(slug: String) {
    var story = Story()
    story.symptom(slug, 10)
    for day in [10, 11] { #expect(story.checkup(on: day).leadingRules == ["E5"], "day \(day)") }
    #expect(!story.checkup(on: 12).rules.contains("E5"))
  }

  @Test func `a swollen lip and breathlessness are E5 only together`() {
    var story = Story()
    story.symptom("lip_swelling", 10)
    #expect(!story.checkup(on: 10).rules.contains("E5"))
    story.symptom("breathless", 11)
    #expect(story.checkup(on: 11).leadingRules == ["E5"])
    #expect(!story.checkup(on: 12).rules.contains("E5"))
    var breathless = Story()
    breathless.symptom("breathless", 10)
    #expect(!breathless.checkup(on: 10).rules.contains("E5"))
  }

  @Test(arguments: ["faint", "chest_pain", "breathless"])
  func `a racing heart with more is E7 for a day`(slug: String) {
    var story = Story()
    story.symptom("palpitations", 10)
    #expect(!story.checkup(on: 10).rules.contains("E7"))
    story.symptom(slug, 10)
    for day in [10, 11] { #expect(story.checkup(on: day).leadingRules == ["E7"], "day \(day)") }
    #expect(!story.checkup(on: 12).rules.contains("E7"))
    story.journal.symptoms.removeFirst()
    #expect(!story.checkup(on: 10).rules.contains("E7"))
  }

  @Test func `the two signs of E7 may be a day apart, or one of them go on`() {
    var story = Story()
    story.symptom("palpitations", 10)
    story.symptom("faint", 11)
    #expect(story.checkup(on: 11).leadingRules == ["E7"])
    #expect(!story.checkup(on: 12).rules.contains("E7"))
    story.journal.symptoms[0].isOngoing = true
    #expect(story.checkup(on: 12).leadingRules == ["E7"])
    #expect(!story.checkup(on: 13).rules.contains("E7"))
  }

  @Test(arguments: [("E4", ["seizure"]), ("E5", ["breathless_rest"])])
  func `what was looked at is silent and what is longstanding is not`(
    rule: String, slugs: [String]
  ) {
    var story = Story()
    for slug in slugs {
      story.symptom(slug, 10) {
        $0.isLongstanding = true
        $0.reviewedOn = Story.day(11)
      }
    }
    #expect(story.checkup(on: 10).rules.contains(rule))
    #expect(!story.checkup(on: 11).rules.contains(rule))
  }

  @Test(arguments: [("E5", "lip_swelling", "breathless"), ("E7", "palpitations", "faint")])
  func `of signs that count together one must be new to professionals`(
    rule: String, first: String, second: String
  ) {
    var story = Story()
    story.symptom(first, 10) { $0.reviewedOn = Story.day(10) }
    story.symptom(second, 10)
    #expect(story.checkup(on: 10).leadingRules == [rule])
    story.journal.symptoms[1].reviewedOn = Story.day(10)
    #expect(!story.checkup(on: 10).rules.contains(rule))
  }

  @Test func `the messages name what to ring`() {
    var story = Story()
    story.symptom("seizure", 10)
    story.symptom("throat_spasm", 10)
    story.symptom("palpitations", 10)
    story.symptom("faint", 10)
    let result = story.checkup(on: 10, emergencyNumber: "999")
    #expect(result.leadingRules == ["E4", "E5", "E7"])
    #expect(
      result.finding("E4")?.message
        == "Strong jerking that spreads, or losing track during it, needs help now. Ring 999. "
        + "Stay with someone.")
    #expect(result.finding("E5")?.message == "Trouble breathing comes first. Ring 999.")
    #expect(
      result.finding("E7")?.message
        == "An uneven or racing heart with this needs help now. Ring 999.")
  }
}
