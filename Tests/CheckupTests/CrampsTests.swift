import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// K1: cramps with what can lower potassium.
struct CrampsTests {
  @Test(arguments: ["thirst", "constipation", "vomiting", "diarrhoea", "vomit_diarr"])
  func `cramps on two days with another sign`(other: String) {
    var story = Self.cramps(1, 5)
    #expect(!story.isTrue(.cramps, on: 6))
    story.symptom(other, 4)
    #expect(story.isTrue(.cramps, on: 6))
    story.journal.symptoms.removeFirst()
    #expect(!story.isTrue(.cramps, on: 6))
  }

  @Test(arguments: Medicine.Class.allCases)
  func `or with a diuretic or laxative that is taken`(kind: Medicine.Class) {
    var story = Self.cramps(1, 5)
    story.medicine("it", kind, .start, -100)
    #expect(story.isTrue(.cramps, on: 6) == [Medicine.Class.diuretic, .laxative].contains(kind))
    story.medicine("it", kind, .stop, 4)
    #expect(!story.isTrue(.cramps, on: 6))
  }

  @Test(arguments: ["headache", "nausea", "tingle_mouth"])
  func `other symptoms are not among them`(other: String) {
    var story = Self.cramps(1, 5)
    story.symptom(other, 4)
    #expect(!story.isTrue(.cramps, on: 6))
  }

  @Test(arguments: [(13, true), (14, false)])
  func `the days of cramps are of the last 14`(day: Int, isTrue: Bool) {
    var story = Self.cramps(0, 5)
    story.symptom("thirst", 5)
    #expect(story.isTrue(.cramps, on: day) == isTrue)
  }

  @Test(arguments: [(13, true), (14, false)])
  func `the other sign is of the last 14 days`(day: Int, isTrue: Bool) {
    var story = Self.cramps(12, 13)
    story.symptom("thirst", 0)
    #expect(story.isTrue(.cramps, on: day) == isTrue)
  }

  @Test func `cramps that go on count each day`() {
    var story = Story()
    story.symptom("cramps", 3) { $0.isOngoing = true }
    story.symptom("thirst", 3)
    #expect(!story.isTrue(.cramps, on: 3))
    #expect(story.isTrue(.cramps, on: 4))
  }

  @Test func `it needs one sign that nobody has looked at`() {
    var story = Self.cramps(1, 5)
    story.symptom("thirst", 4)
    for index in 0...1 { story.journal.symptoms[index].reviewedOn = Story.day(5) }
    #expect(story.isTrue(.cramps, on: 6))
    story.journal.symptoms[2].reviewedOn = Story.day(5)
    #expect(!story.isTrue(.cramps, on: 6))
  }

  @Test func `T6 comes first`() {
    var story = Self.cramps(1, 5)
    story.symptom("thirst", 4)
    #expect(story.checkup(on: 6).leadingRules == ["K1"])
    story.symptom("palpitations", 6)
    #expect(story.checkup(on: 6).leadingRules == ["T6"])
    #expect(!story.checkup(on: 6).rules.contains("K1"))
  }

  @Test func `it says so in its words`() {
    var story = Self.cramps(1, 5)
    story.symptom("thirst", 4)
    #expect(
      story.message("K1", on: 6)
        == "Cramps together with this are worth a routine visit. "
        + "Please do not start supplements on your own.")
    #expect(story.checkup(on: 6).finding("K1")?.evidence.count(.days) == 2)
  }

  private static func cramps(_ days: Int...) -> Story {
    var story = Story()
    for day in days { story.symptom("cramps", day) }
    return story
  }
}
