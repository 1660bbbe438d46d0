import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// U1: numb feet after four weeks of more than 14 units.
struct NumbFeetTests {
  @Test(arguments: [(112.0, false), (112.5, true)])
  func `more than 112 g in each of four weeks`(grams: Double, isTrue: Bool) {
    var story = Self.drinking(grams, [0, 7, 14, 21])
    story.symptom("feet_numb", 20)
    #expect(story.isTrue(.numbFeet, on: 27) == isTrue)
  }

  @Test func `three such weeks are too few, and a week is added up`() {
    var story = Self.drinking(120, [7, 14, 21])
    story.symptom("feet_numb", 20)
    #expect(!story.isTrue(.numbFeet, on: 27))
    story.amount("alcohol", 57, [0, 6])
    #expect(story.isTrue(.numbFeet, on: 27))
  }

  @Test func `the feet were numb in these four weeks`() {
    var story = Self.drinking(120, [0, 7, 14, 21])
    #expect(!story.isTrue(.numbFeet, on: 27))
    story.symptom("feet_numb", -1)
    #expect(!story.isTrue(.numbFeet, on: 27))
    story.journal.symptoms[0].isOngoing = true
    #expect(story.isTrue(.numbFeet, on: 27))
    story.journal.symptoms[0].reviewedOn = Story.day(20)
    #expect(!story.isTrue(.numbFeet, on: 27))
    story.journal.symptoms = []
    story.symptom("feet_numb", 0)
    #expect(story.isTrue(.numbFeet, on: 27))
  }

  @Test func `it says so in its words`() {
    var story = Self.drinking(120, [0, 7, 14, 21])
    story.symptom("feet_numb", 20)
    let finding = story.checkup(on: 27).finding("U1")
    #expect(
      finding?.message
        == "A routine visit can help. If you drink heavily every day, do not stop suddenly.")
    #expect(finding?.evidence.count(.alcohol) == 480)
  }

  private static func drinking(_ grams: Double, _ days: [Int]) -> Story {
    var story = Story()
    story.amount("alcohol", grams, days)
    return story
  }
}
