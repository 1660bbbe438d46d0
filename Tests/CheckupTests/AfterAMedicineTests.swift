import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// D1: it began after a change of medicine.
struct AfterAMedicineTests {
  private static let listed: Set<Medicine.Class> = [
    .antidepressant, .antiAnxiety, .opioid, .steroid, .oestrogen, .stimulant, .bronchodilator,
    .lithium, .diuretic, .leafletListsTwitching,
  ]

  @Test(arguments: Medicine.Class.allCases)
  func `the classes are those that can bring twitches on`(kind: Medicine.Class) {
    let story = Self.story(kind, .start, twitching: [3, 5])
    #expect(story.isTrue(.afterAMedicine, on: 5) == Self.listed.contains(kind))
  }

  @Test(arguments: Medicine.Step.allCases)
  func `every change counts, and what was stopped is not to be kept`(step: Medicine.Step) {
    let story = Self.story(.steroid, step, twitching: [3, 5])
    #expect(story.isTrue(.afterAMedicine, on: 5))
    let message = story.message("D1", on: 5)
    #expect(
      message?.hasPrefix(
        "It began after it changed on 1 Oct 2026. Ask your pharmacist or prescriber.") == true)
    #expect(
      message?.hasSuffix(" Keep taking it until you have spoken.") == (step != .stop))
  }

  @Test(arguments: [(0, true), (28, true), (29, false)])
  func `the first twitch comes 0 to 28 days after`(first: Int, isTrue: Bool) {
    let story = Self.story(.steroid, .start, twitching: [first, first + 1])
    #expect(story.isTrue(.afterAMedicine, on: first + 1) == isTrue)
  }

  @Test func `one twitch day is too few`() {
    var story = Self.story(.steroid, .start, twitching: [])
    story.twitch([3], times: 4)
    #expect(!story.isTrue(.afterAMedicine, on: 4))
    story.twitch([4])
    #expect(story.isTrue(.afterAMedicine, on: 4))
  }

  @Test(arguments: [(-28, false), (-1, false), (-29, true)])
  func `there was none in the 28 days before`(earlier: Int, isTrue: Bool) {
    let story = Self.story(.steroid, .start, twitching: [earlier, 3, 4])
    #expect(story.isTrue(.afterAMedicine, on: 4) == isTrue)
  }

  @Test(arguments: [(8, true), (9, false)])
  func `a week without twitches ends it for good`(day: Int, isTrue: Bool) {
    var story = Self.story(.steroid, .start, twitching: [1, 2])
    story.close(3...20)
    #expect(story.isTrue(.afterAMedicine, on: day) == isTrue)
    story.twitch([20])
    #expect(!story.isTrue(.afterAMedicine, on: 20))
  }

  @Test func `T5 and E6 come first`() {
    var story = Self.story(.antidepressant, .start, twitching: [3, 4])
    story.symptom("agitation", 4)
    story.symptom("sweating", 4)
    #expect(story.checkup(on: 4).rules.contains("T5"))
    #expect(!story.checkup(on: 4).rules.contains("D1"))
    story.journal.symptoms = []
    story.symptom("fever_high", 4)
    #expect(story.checkup(on: 4).rules.contains("E6"))
    #expect(!story.checkup(on: 4).rules.contains("D1"))
  }

  @Test(arguments: [
    ("pharmacist", FindingState.seen), ("my chemist", .seen), ("optician", .active), ("gp", .seen),
  ])
  func `a pharmacist answers for it without naming it`(who: String, state: FindingState) {
    var story = Self.story(.steroid, .start, twitching: Array(3...40))
    story.visit(6, who)
    #expect(story.state("D1", on: 5) == .active)
    #expect(story.state("D1", on: 33) == state)
    #expect(story.state("D1", on: 34) == .active)
  }

  private static func story(
    _ kind: Medicine.Class, _ step: Medicine.Step, twitching days: [Int]
  ) -> Story {
    var story = Story()
    story.medicine("it", kind, step, 0)
    story.twitch(days)
    return story
  }
}
