import Checkup
import JournalCore
import TestSupport
import Testing

/// T6: an uneven heartbeat with what can lower potassium.
struct UnevenHeartbeatTests {
  @Test(
    arguments: [
      ("cramps", 7), ("weak_general", 7), ("vomit_diarr", 3), ("vomiting", 3), ("diarrhoea", 3),
    ])
  func `an uneven heartbeat with cramps, weakness or a stomach upset is T6`(
    slug: String, days: Int
  ) {
    var story = Story()
    story.symptom("palpitations", 20)
    #expect(!story.checkup(on: 20).rules.contains("T6"))
    story.symptom(slug, 20 - days)
    #expect(story.checkup(on: 20).leadingRules == ["T6"])
    story.journal.symptoms[1].startedAt = Story.moment(19 - days)
    #expect(!story.checkup(on: 20).rules.contains("T6"))
  }

  @Test(arguments: [(3, true), (4, false)])
  func `a stomach illness counts for 3 days`(days: Int, isT6: Bool) {
    var story = Story()
    story.symptom("palpitations", 20)
    story.event(.stomachIllness, 20 - days)
    #expect(story.checkup(on: 20).rules.contains("T6") == isT6)
  }

  @Test(arguments: [(2, true), (3, false)])
  func `the heartbeat counts for 2 days`(days: Int, isT6: Bool) {
    var story = Story()
    story.symptom("palpitations", 20)
    story.symptom("cramps", 20)
    #expect(story.checkup(on: 20 + days).rules.contains("T6") == isT6)
    var upset = Story()
    upset.symptom("cramps", 20)
    #expect(!upset.checkup(on: 20).rules.contains("T6"))
  }

  @Test(arguments: Medicine.Class.allCases)
  func `a diuretic or a laxative that is taken counts, however long`(kind: Medicine.Class) {
    var story = Story()
    story.medicine("it", kind, .start, -500)
    story.symptom("palpitations", 20)
    let counts = kind == .diuretic || kind == .laxative
    #expect(story.checkup(on: 20).rules.contains("T6") == counts)
  }

  @Test(arguments: [
    (Medicine.Step.lower, Medicine.Class.diuretic, true), (.stop, .diuretic, false),
    (.stop, .other, false), (.raise, .other, true),
  ])
  func `a medicine is taken until it is stopped, with its class or without`(
    step: Medicine.Step, kind: Medicine.Class, isT6: Bool
  ) {
    var story = Story()
    story.medicine("Furosemide", .diuretic, .start, 0)
    story.medicine("furosemide", kind, step, 19)
    story.symptom("palpitations", 20)
    #expect(story.checkup(on: 20).rules.contains("T6") == isT6)
  }

  @Test func `a medicine that begins later does not count yet`() {
    var story = Story()
    story.medicine("it", .laxative, .start, 21)
    story.symptom("palpitations", 20)
    #expect(!story.checkup(on: 20).rules.contains("T6"))
    #expect(story.checkup(on: 21).leadingRules == ["T6"])
  }

  @Test func `E7 comes first`() {
    var story = Story()
    for slug in ["palpitations", "cramps", "faint"] { story.symptom(slug, 20) }
    let result = story.checkup(on: 20)
    #expect(result.leadingRules == ["E7"])
    #expect(!result.rules.contains("T6"))
    #expect(result.unexaminedSymptoms == [])
  }

  @Test func `of the signs one must be new to professionals`() {
    var story = Story()
    story.symptom("palpitations", 20) { $0.reviewedOn = Story.day(20) }
    story.symptom("cramps", 20)
    #expect(
      story.checkup(on: 20).finding("T6")?.message
        == "An uneven heartbeat with cramps or a stomach upset deserves a same-day call.")
    story.journal.symptoms[1].reviewedOn = Story.day(20)
    #expect(!story.checkup(on: 20).rules.contains("T6"))
    story.medicine("it", .diuretic, .start, 0)
    #expect(!story.checkup(on: 20).rules.contains("T6"))
  }
}
