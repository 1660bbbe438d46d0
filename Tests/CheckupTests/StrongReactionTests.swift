import Checkup
import JournalCore
import TestSupport
import Testing

/// E6: a severe sign after a medicine, a substance, or stopping one.
struct StrongReactionTests {
  @Test(arguments: [
    "confusion", "hallucination", "fever_high", "rigid", "seizure", "chest_pain", "faint",
  ])
  func `a severe sign within a day of it is E6, and without a cause it is not`(slug: String) {
    var story = Story()
    story.symptom(slug, 10, nil, .gradual)
    #expect(!story.checkup(on: 10).rules.contains("E6"))
    story.medicine("sertraline", .antidepressant, .start, 8)
    for day in [10, 11] { #expect(story.checkup(on: day).rules.contains("E6"), "day \(day)") }
    for day in [9, 12] { #expect(!story.checkup(on: day).rules.contains("E6"), "day \(day)") }
  }

  @Test(arguments: ["fever", "agitation", "palpitations", "vomiting", "drowsy"])
  func `another sign is not E6`(slug: String) {
    var story = Story()
    story.symptom(slug, 10)
    story.medicine("sertraline", .antidepressant, .start, 8)
    #expect(!story.checkup(on: 10).rules.contains("E6"))
  }

  @Test(arguments: Medicine.Class.allCases)
  func `the medicine is serotonergic, dopamine-blocking or a stimulant`(kind: Medicine.Class) {
    var story = Story()
    story.symptom("faint", 10)
    story.medicine("it", kind, .raise, 8)
    let classes: [Medicine.Class] = [
      .antidepressant, .serotonergic, .dopamineBlocking, .stimulant,
    ]
    #expect(story.checkup(on: 10).rules.contains("E6") == classes.contains(kind))
  }

  @Test(arguments: [
    (Medicine.Step.start, true), (.raise, true), (.switch, true), (.lower, false), (.stop, false),
  ])
  func `the medicine was started, switched or raised`(step: Medicine.Step, isE6: Bool) {
    var story = Story()
    story.symptom("faint", 10)
    story.medicine("it", .stimulant, step, 8)
    #expect(story.checkup(on: 10).rules.contains("E6") == isE6)
  }

  @Test(arguments: [(14, true), (15, false)])
  func `a medicine counts for 14 days`(days: Int, isE6: Bool) {
    var story = Story()
    story.medicine("it", .serotonergic, .start, 10)
    story.symptom("faint", 10 + days)
    #expect(story.checkup(on: 10 + days).rules.contains("E6") == isE6)
  }

  @Test(arguments: [
    (HealthEvent.Kind.substanceStopped, "alcohol"), (.substanceStopped, "sedative"),
    (.substanceStopped, "opioid"), (.substanceUsed, "stimulant"), (.substanceUsed, "something"),
  ])
  func `a substance stopped or used counts for 7 days`(kind: HealthEvent.Kind, detail: String) {
    var story = Story()
    story.event(kind, 10, detail)
    story.symptom("faint", 17)
    #expect(story.checkup(on: 17).leadingRules == ["E6"])
    var late = Story()
    late.event(kind, 10, detail)
    late.symptom("faint", 18)
    #expect(!late.checkup(on: 18).rules.contains("E6"))
  }

  @Test(arguments: [
    (HealthEvent.Kind.substanceUsed, "opioid"), (.substanceStopped, "other"), (.injury, "alcohol"),
  ])
  func `another event is no cause`(kind: HealthEvent.Kind, detail: String) {
    var story = Story()
    story.event(kind, 10, detail)
    story.symptom("faint", 10)
    #expect(!story.checkup(on: 10).rules.contains("E6"))
  }

  @Test(arguments: [HealthEvent.Kind.substanceStopped, .substanceUsed])
  func `a substance that was not named counts`(kind: HealthEvent.Kind) {
    var story = Story()
    story.event(kind, 10)
    story.symptom("faint", 10)
    #expect(story.checkup(on: 10).leadingRules == ["E6"])
  }

  @Test(arguments: [
    (Medicine.Class.opioid, 7, true), (.opioid, 8, false), (.sedative, 7, true),
    (.sedative, 8, false), (.antiAnxiety, 7, false),
  ])
  func `an opioid or a sedative that was stopped counts for 7 days`(
    kind: Medicine.Class, days: Int, isE6: Bool
  ) {
    var story = Story()
    story.medicine("it", kind, .stop, 10)
    story.symptom("faint", 10 + days)
    #expect(story.checkup(on: 10 + days).rules.contains("E6") == isE6)
  }

  @Test(arguments: [
    (1200.0, 10, true), (1199, 10, false), (1200, 9, true), (1200, 8, false), (1200, 11, false),
  ])
  func `very much caffeine counts on the day of the sign and the day before`(
    amount: Double, day: Int, isE6: Bool
  ) {
    var story = Story()
    story.amount("caffeine", amount, [day])
    story.symptom("chest_pain", 10)
    #expect(story.checkup(on: 11).rules.contains("E6") == isE6)
  }

  @Test func `with a sign that goes on, later caffeine counts too`() {
    var story = Story()
    story.symptom("hallucination", 10) { $0.isOngoing = true }
    story.amount("caffeine", 1300, [15])
    #expect(!story.checkup(on: 14).rules.contains("E6"))
    #expect(story.checkup(on: 15).leadingRules == ["E6"])
  }

  @Test func `the evidence has the signs with a cause and their causes`() throws {
    var story = Story()
    story.symptom("chest_pain", 9)
    story.symptom("faint", 10)
    story.amount("caffeine", 1300, [10])
    let evidence = try #require(story.checkup(on: 10).finding("E6")?.evidence)
    #expect(evidence.text == "faint; 1300 mg of caffeine on 11 Oct 2026")
    #expect(evidence.list(.symptoms).map { $0.text(.symptom) } == ["faint"])
    #expect(evidence.list(.exposures).map { $0.day(.day) } == [Story.day(10)])
    #expect(story.checkup(on: 10).unexaminedSymptoms.map(\.symptom) == ["chest_pain"])
  }

  @Test func `what was looked at is silent, and the message names what to ring`() {
    var story = Story()
    story.medicine("sertraline", .antidepressant, .start, 8)
    story.symptom("rigid", 10) { $0.reviewedOn = Story.day(11) }
    #expect(
      story.checkup(on: 10, emergencyNumber: "999").finding("E6")?.message
        == "This can be a strong reaction to a medicine or substance, or to stopping one. "
        + "Ring 999. Have the name to hand.")
    #expect(!story.checkup(on: 11).rules.contains("E6"))
  }
}
