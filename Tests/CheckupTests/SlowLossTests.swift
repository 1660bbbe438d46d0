import Checkup
import JournalCore
import TestSupport
import Testing

/// T4: a slow change of speech, swallowing, strength, feeling or sight.
struct SlowLossTests {
  @Test(arguments: [(Symptom.Onset.gradual, true), (.unknown, true), (.sudden, false)])
  func `trouble swallowing that was not sudden is T4 until it is looked at`(
    onset: Symptom.Onset, isT4: Bool
  ) {
    var story = Story()
    story.symptom("swallow", 10, nil, onset)
    for day in [10, 38, 400] {
      #expect(story.checkup(on: day).rules.contains("T4") == isT4, "day \(day)")
    }
    story.visit(400)
    #expect(!story.checkup(on: 400).rules.contains("T4"))
  }

  @Test(arguments: [(7, false), (8, true), (29, true), (400, true)])
  func `slow speech is T4 after 7 days`(days: Int, isT4: Bool) {
    #expect(holds("speech", .gradual, days: days) == isT4)
    #expect(!holds("speech", .unknown, days: days))
  }

  @Test(arguments: [
    (0, false, true), (7, true, true), (7, false, true), (8, true, false), (8, false, true),
    (28, true, false), (28, false, true), (29, false, false),
  ])
  func `a limb that weakens slowly is T4 for 7 days, or for 28 while it does not improve`(
    days: Int, isImproving: Bool, isT4: Bool
  ) {
    #expect(holds("limb_weak", .gradual, days: days) { $0.isImproving = isImproving } == isT4)
    #expect(!holds("limb_weak", .unknown, days: days))
    if !isImproving { #expect(holds("limb_weak", .gradual, days: days) == isT4) }
  }

  @Test(arguments: [
    (7, false, false), (8, false, true), (8, true, false), (28, false, true), (29, false, false),
  ])
  func `a slowly weaker arm is T4 from day 8 to day 28 while it does not improve`(
    days: Int, isImproving: Bool, isT4: Bool
  ) {
    #expect(holds("arm_weak", .gradual, days: days) { $0.isImproving = isImproving } == isT4)
    #expect(!holds("arm_weak", .sudden, days: days))
  }

  @Test(
    arguments: ["numb_one_side", "leg_weak", "vision", "balance", "confusion"],
    [(0, true), (28, true), (29, false)])
  func `a slow change is T4 for 28 days`(slug: String, age: (Int, Bool)) {
    #expect(holds(slug, .gradual, days: age.0) == age.1)
    #expect(holds(slug, .gradual, days: age.0) { $0.isOngoing = true } == age.1)
    #expect(!holds(slug, .unknown, days: age.0))
    #expect(!holds(slug, .sudden, days: age.0))
  }

  @Test(arguments: [
    (Side?.some(.left), 0, true), (.right, 28, true), (.left, 29, false), (.both, 0, false),
    (.middle, 0, false), (nil, 0, false),
  ])
  func `a lip numb on one side with the onset not told is T4 for 28 days`(
    side: Side?, days: Int, isT4: Bool
  ) {
    #expect(holds("numb_lip", .unknown, side, days: days) == isT4)
    #expect(!holds("numb_lip", .gradual, side, days: days))
    #expect(!holds("numb_lip", .unknown, side, days: days) { $0.hasLocalCause = true })
  }

  @Test func `a start nobody knows counts from its entry, and a weak arm is E1 then`() {
    var limb = Story()
    limb.symptom("limb_weak", nil, nil, .gradual, entered: 10)
    #expect(limb.checkup(on: 10).leadingRules == ["T4"])
    #expect(limb.checkup(on: 38).leadingRules == ["T4"])
    #expect(!limb.checkup(on: 39).rules.contains("T4"))
    for slug in ["arm_weak", "speech"] {
      var story = Story()
      story.symptom(slug, nil, nil, .gradual, entered: 10)
      #expect(story.checkup(on: 20).leadingRules == ["E1"])
      #expect(!story.checkup(on: 20).rules.contains("T4"))
    }
  }

  @Test(arguments: ["swallow", "limb_weak", "vision"])
  func `what is longstanding or was looked at is silent`(slug: String) {
    #expect(!holds(slug, .gradual, days: 0) { $0.isLongstanding = true })
    var story = Story()
    story.symptom(slug, 10, nil, .gradual) { $0.reviewedOn = Story.day(12) }
    #expect(
      story.checkup(on: 11).finding("T4")?.message
        == "Changes in speech, swallowing, feeling, sight or strength are best talked through "
        + "with a doctor today.")
    #expect(!story.checkup(on: 12).rules.contains("T4"))
  }

  /// Whether a symptom that began on day 10 is T4 so many days later.
  private func holds(
    _ slug: String, _ onset: Symptom.Onset, _ side: Side? = nil, days: Int,
    change: (inout Symptom) -> Void = { _ in }
  ) -> Bool {
    var story = Story()
    story.symptom(slug, 10, side, onset, change: change)
    return story.checkup(on: 10 + days).rules.contains("T4")
  }
}
