import Checkup
import JournalCore
import TestSupport
import Testing

/// T5: several new things after a change of medicine.
struct NewMedicineTests {
  private static let kinds = [
    "agitation", "sweating", "shivering", "fever", "diarrhoea", "palpitations", "nausea",
  ]

  @Test(arguments: NewMedicineTests.kinds)
  func `two of the signs after a new medicine are T5, one is not`(slug: String) {
    var story = Story()
    story.medicine("sertraline", .antidepressant, .start, 8)
    story.symptom(slug, 10)
    story.symptom(slug, 10)
    #expect(!story.checkup(on: 10).rules.contains("T5"))
    story.symptom(slug == "nausea" ? "fever" : "nausea", 10)
    #expect(story.checkup(on: 10).leadingRules == ["T5"])
  }

  @Test(arguments: Medicine.Class.allCases)
  func `the medicine is serotonergic, dopamine-blocking or a stimulant`(kind: Medicine.Class) {
    let classes: [Medicine.Class] = [
      .antidepressant, .serotonergic, .dopamineBlocking, .stimulant,
    ]
    #expect(holds { $0.medicine("it", kind, .start, 8) } == classes.contains(kind))
  }

  @Test(arguments: [
    (Medicine.Step.start, true), (.raise, true), (.switch, true), (.lower, false), (.stop, false),
  ])
  func `the medicine was started, switched or raised`(step: Medicine.Step, isT5: Bool) {
    #expect(holds { $0.medicine("it", .serotonergic, step, 8) } == isT5)
  }

  @Test(arguments: [(-4, true), (-5, false), (10, true), (11, false)])
  func `it was changed at most 14 days ago`(day: Int, isT5: Bool) {
    #expect(holds { $0.medicine("it", .stimulant, .start, day) } == isT5)
  }

  @Test func `a change that names no class is of the class the medicine had`() {
    #expect(
      holds {
        $0.medicine("Sertraline", .antidepressant, .start, -100)
        $0.medicine("sertraline", .other, .raise, 8)
      })
    #expect(!holds { $0.medicine("sertraline", .other, .raise, 8) })
  }

  @Test(arguments: [(2, true), (3, false)])
  func `the signs are at most 2 days old`(days: Int, isT5: Bool) {
    var story = Story()
    story.medicine("it", .antidepressant, .start, 5)
    story.symptom("sweating", 10)
    story.symptom("fever", 10 + days)
    #expect(story.checkup(on: 10 + days).rules.contains("T5") == isT5)
    story.journal.symptoms[0].isOngoing = true
    #expect(story.checkup(on: 10 + days).rules.contains("T5"))
  }

  @Test func `E6 comes first`() {
    var story = Story()
    story.medicine("it", .antidepressant, .start, 5)
    for slug in ["sweating", "fever", "rigid"] { story.symptom(slug, 10) }
    let result = story.checkup(on: 10)
    #expect(result.leadingRules == ["E6"])
    #expect(!result.rules.contains("T5"))
    #expect(result.unexaminedSymptoms == [])
  }

  @Test func `of the signs one must be new to professionals`() {
    var story = Story()
    story.medicine("it", .antidepressant, .start, 5)
    story.symptom("sweating", 10) { $0.reviewedOn = Story.day(10) }
    story.symptom("fever", 10)
    #expect(story.checkup(on: 10).leadingRules == ["T5"])
    story.journal.symptoms[1].reviewedOn = Story.day(10)
    #expect(!story.checkup(on: 10).rules.contains("T5"))
  }

  @Test func `the message names the medicine and the day`() {
    var story = Story()
    story.medicine("sertraline", .antidepressant, .raise, 0)
    story.symptom("sweating", 2)
    story.symptom("nausea", 2)
    let finding = story.checkup(on: 2).finding("T5")
    #expect(
      finding?.message
        == "You changed sertraline on 1 Oct 2026 and feel several new things. "
        + "Please ring the prescriber, pharmacist or advice line today. "
        + "Do not stop it on your own.")
    #expect(
      finding?.evidence.list(.exposures).map { $0.text(.exposure) } == ["sertraline raised"])
  }

  /// Whether sweating and fever of day 10 are T5 with something told of before.
  private func holds(_ tell: (inout Story) -> Void) -> Bool {
    var story = Story()
    tell(&story)
    story.symptom("sweating", 10)
    story.symptom("fever", 10)
    return story.checkup(on: 10).rules.contains("T5")
  }
}
