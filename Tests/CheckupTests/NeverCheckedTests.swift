import Checkup
import JournalCore
import TestSupport
import Testing

/// T1: what was an emergency and nobody has looked at.
struct NeverCheckedTests {
  @Test(arguments: [
    ("face_droop", Symptom.Onset.gradual), ("arm_weak", .sudden), ("speech", .unknown),
    ("limb_weak", .unknown), ("numb_one_side", .unknown), ("vision", .sudden),
    ("swallow", .sudden), ("headache", .sudden),
  ])
  func `a sign of E1 to E3 becomes a call on day 8 and stays until it is looked at`(
    slug: String, onset: Symptom.Onset
  ) {
    var story = Story()
    story.symptom(slug, 10, .left, onset) { $0.severity = 9 }
    #expect(story.checkup(on: 17).level == .emergency)
    #expect(!story.checkup(on: 17).rules.contains("T1"))
    for day in [18, 101, 500] {
      #expect(story.checkup(on: day).leadingRules == ["T1"], "day \(day)")
    }
    story.visit(200)
    #expect(story.checkup(on: 199).leadingRules == ["T1"])
    #expect(!story.checkup(on: 200).rules.contains("T1"))
  }

  @Test(arguments: ["speech", "arm_weak"])
  func `a slow change of speech or of an arm is T4 by then, not T1`(slug: String) {
    var story = Story()
    story.symptom(slug, 10, nil, .gradual)
    #expect(story.checkup(on: 17).leadingRules == ["E1"])
    #expect(story.checkup(on: 18).leadingRules == ["T4"])
    #expect(!story.checkup(on: 100).rules.contains("T1"))
  }

  @Test func `an old sign of E1 to E3 is not asked about`() {
    var story = Story()
    story.symptom("face_droop", 0, .left) { $0.isLongstanding = true }
    story.symptom("vision", 0, nil, .sudden) { $0.isLongstanding = true }
    #expect(!story.checkup(on: 20).rules.contains("T1"))
  }

  @Test(arguments: ["E4", "E5", "E6", "E7"])
  func `an acute emergency becomes a call on day 2, for 90 days`(rule: String) {
    let story = acute(rule)
    for day in [10, 11] {
      #expect(story.checkup(on: day).leadingRules == [rule], "day \(day)")
      #expect(!story.checkup(on: day).rules.contains("T1"), "day \(day)")
    }
    for day in [12, 100] {
      #expect(story.checkup(on: day).leadingRules == ["T1"], "day \(day)")
      #expect(!story.checkup(on: day).rules.contains(rule), "day \(day)")
    }
    #expect(!story.checkup(on: 101).rules.contains("T1"))
  }

  @Test func `a sign after a knock becomes a call when the knock is 8 days ago`() {
    let story = acute("E8")
    #expect(story.checkup(on: 17).leadingRules == ["E8"])
    #expect(story.checkup(on: 18).leadingRules == ["T1"])
    #expect(story.checkup(on: 100).leadingRules == ["T1"])
    #expect(!story.checkup(on: 101).rules.contains("T1"))
  }

  @Test(arguments: ["E4", "E5", "E6", "E7", "E8"])
  func `help ends an acute emergency, and no call follows`(rule: String) {
    var story = acute(rule)
    story.visit(11, "hospital")
    #expect(story.checkup(on: 10).leadingRules == [rule])
    for day in [11, 12, 18, 60] {
      let rules = story.checkup(on: day).rules
      #expect(!rules.contains { $0.hasPrefix("E") || $0 == "T1" }, "day \(day)")
    }
  }

  @Test(arguments: ["E4", "E5", "E6", "E7", "E8"])
  func `what was entered by mistake leaves nothing behind`(rule: String) {
    var story = acute(rule)
    story.journal.symptoms.removeAll()
    for day in [10, 12, 60] {
      let result = story.checkup(on: day)
      #expect(!result.rules.contains { $0.hasPrefix("E") || $0.hasPrefix("T") }, "day \(day)")
      #expect(result.unexaminedSymptoms == [])
    }
  }

  @Test func `what goes on when its emergency ends is a call for 90 days more`() {
    var story = Story()
    story.symptom("hallucination", 0) { $0.isOngoing = true }
    story.medicine("sertraline", .antidepressant, .start, 5)
    #expect(!story.checkup(on: 4).rules.contains { $0 == "E6" || $0 == "T1" })
    #expect(story.checkup(on: 5).leadingRules == ["E6"])
    #expect(story.checkup(on: 19).leadingRules == ["E6"])
    for day in [20, 109] {
      #expect(story.checkup(on: day).leadingRules == ["T1"], "day \(day)")
      #expect(story.checkup(on: day).unexaminedSymptoms == [])
    }
    #expect(!story.checkup(on: 110).rules.contains("T1"))
    #expect(story.checkup(on: 110).unexaminedSymptoms.map(\.symptom) == ["hallucination"])
  }

  @Test func `a usual fit of a known kind never was an emergency`() {
    var story = acute("E4")
    story.journal.profile = Profile(conditions: [.epilepsy])
    story.journal.symptoms[0].isUsual = true
    for day in [10, 12, 60] { #expect(!story.checkup(on: day).rules.contains("T1")) }
  }

  @Test func `a symptom alone that was no emergency is no call`() {
    var story = Story()
    story.symptom("palpitations", 10)
    story.symptom("lip_swelling", 10)
    story.symptom("chest_pain", 20)
    story.symptom("drowsy", 10)
    for day in [12, 22, 60] { #expect(!story.checkup(on: day).rules.contains("T1")) }
  }

  @Test func `the message names the first day and what to ring`() {
    var story = Story()
    story.symptom("speech", 12)
    story.symptom("vision", 10, nil, .sudden)
    #expect(
      story.checkup(on: 30, emergencyNumber: "999").finding("T1")?.message
        == "Something you entered from 11 Oct 2026 was never checked. "
        + "Please ring a doctor or advice line today. If it comes back, ring 999.")
    var unknown = Story()
    unknown.symptom("vision", nil, nil, .sudden, entered: 4)
    #expect(
      unknown.checkup(on: 30).finding("T1")?.message
        == "Something you entered was never checked. "
        + "Please ring a doctor or advice line today. If it comes back, ring 112.")
  }

  /// A journal with one emergency of a rule on day 10.
  private func acute(_ rule: String) -> Story {
    var story = Story()
    switch rule {
    case "E4": story.symptom("seizure", 10)
    case "E5": story.symptom("throat_spasm", 10)
    case "E6":
      story.symptom("chest_pain", 10)
      story.amount("caffeine", 1300, [10])
    case "E7":
      story.symptom("palpitations", 10)
      story.symptom("faint", 10)
    default:
      story.symptom("drowsy", 10)
      story.event(.injury, 10, "head")
    }
    return story
  }
}
