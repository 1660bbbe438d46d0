import Checkup
import JournalCore
import TestSupport
import Testing

/// T8: new signs after heavy daily use was stopped.
struct StoppingTests {
  @Test(arguments: ["tremor", "sweating", "nausea", "agitation"])
  func `a sign counts for 2 days`(slug: String) {
    var story = Story()
    story.symptom(slug, 10)
    #expect(!story.checkup(on: 10).rules.contains("T8"))
    story.event(.substanceStopped, 9, "alcohol")
    for day in [10, 12] { #expect(story.checkup(on: day).leadingRules == ["T8"], "day \(day)") }
    #expect(!story.checkup(on: 13).rules.contains("T8"))
  }

  @Test(arguments: ["shivering", "palpitations", "fever", "headache"])
  func `another symptom is not T8`(slug: String) {
    var story = Story()
    story.symptom(slug, 10)
    story.event(.substanceStopped, 9, "alcohol")
    #expect(!story.checkup(on: 10).rules.contains("T8"))
  }

  @Test(arguments: [
    (String?.some("alcohol"), true), ("sedative", true), ("opioid", true), (nil, true),
    ("other", false),
  ])
  func `alcohol, a sedative, an opioid or what was not named counts for 7 days`(
    detail: String?, counts: Bool
  ) {
    var story = Story()
    story.event(.substanceStopped, 10, detail)
    story.symptom("tremor", 17) { $0.isOngoing = true }
    #expect(story.checkup(on: 17).rules.contains("T8") == counts)
    #expect(!story.checkup(on: 18).rules.contains("T8"))
  }

  @Test(arguments: [
    (Medicine.Class.opioid, Medicine.Step.stop, true), (.sedative, .stop, true),
    (.antiAnxiety, .stop, false), (.opioid, .lower, false), (.opioid, .start, false),
  ])
  func `an opioid or a sedative that was stopped counts for 7 days`(
    kind: Medicine.Class, step: Medicine.Step, counts: Bool
  ) {
    var story = Story()
    story.medicine("it", kind, step, 10)
    story.symptom("tremor", 17) { $0.isOngoing = true }
    #expect(story.checkup(on: 17).rules.contains("T8") == counts)
    #expect(!story.checkup(on: 18).rules.contains("T8"))
  }

  @Test(arguments: [(48.0, true), (47.9, false)])
  func `a heavy day has 48 g of alcohol`(amount: Double, isT8: Bool) {
    #expect(holds(heavy: 0...6, amount: amount, then: 0) == isT8)
  }

  @Test(arguments: [(2, true), (3, false)])
  func `heavy is 5 of the 7 days before`(first: Int, isT8: Bool) {
    #expect(holds(light: 0..<first, heavy: first...6, amount: 60, then: 0) == isT8)
  }

  @Test(arguments: [(30.0, true), (30.1, false)])
  func `half of the usual is a drop`(amount: Double, isT8: Bool) {
    #expect(holds(heavy: 0...6, amount: 60, then: amount) == isT8)
  }

  @Test func `a day without a record is no drop`() {
    var story = Story()
    story.amount("alcohol", 60, 0...6)
    story.symptom("tremor", 7)
    #expect(!story.checkup(on: 7).rules.contains("T8"))
    story.close([7])
    #expect(story.checkup(on: 7).leadingRules == ["T8"])
  }

  @Test(arguments: [(14, true), (15, false)])
  func `the first day with less counts for 7 days`(day: Int, isT8: Bool) {
    var story = Story()
    story.amount("alcohol", 60, 0...6)
    story.amount("alcohol", 0, 7...20)
    story.symptom("tremor", day)
    #expect(story.checkup(on: day).rules.contains("T8") == isT8)
  }

  @Test func `a fit or seeing things after stopping is E6`() {
    var story = Story()
    story.amount("alcohol", 60, 0...6)
    story.amount("alcohol", 0, [7, 8])
    story.symptom("hallucination", 8)
    story.symptom("tremor", 8)
    #expect(story.checkup(on: 8).leadingRules == ["E6"])
    #expect(story.checkup(on: 8).rules.contains("T8"))
  }

  @Test func `what was looked at is silent, and the evidence has the cause`() {
    var story = Story()
    story.event(.substanceStopped, 10, "alcohol")
    story.symptom("tremor", 11) { $0.reviewedOn = Story.day(12) }
    let finding = story.checkup(on: 11).finding("T8")
    #expect(
      finding?.message
        == "Stopping can be hard on the body. Please ring a doctor or advice line today.")
    #expect(finding?.evidence.text == "tremor; alcohol stopped on 11 Oct 2026")
    #expect(!story.checkup(on: 12).rules.contains("T8"))
  }

  /// Whether a tremor of day 7 is T8 after days of drinking.
  private func holds(
    light: Range<Int> = 0..<0, heavy: ClosedRange<Int>, amount: Double, then: Double
  ) -> Bool {
    var story = Story()
    story.amount("alcohol", 40, light)
    story.amount("alcohol", amount, heavy)
    story.amount("alcohol", then, [7])
    story.symptom("tremor", 7)
    return story.checkup(on: 7).rules.contains("T8")
  }
}
