import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// Q1: it gets in the way.
struct GetsInTheWayTests {
  @Test(arguments: [(7.0, true), (6.9, false)])
  func `bother of 7 on three days`(bother: Double, isTrue: Bool) {
    var story = Story()
    story.twitch([1, 2, 3]) { $0.bother = bother }
    #expect(story.isTrue(.getsInTheWay, on: 3) == isTrue)
  }

  @Test(arguments: [(2, true), (1, false)])
  func `impact of 2 on three days`(impact: Int, isTrue: Bool) {
    var story = Story()
    story.twitch([1, 2, 3]) { $0.impact = impact }
    #expect(story.isTrue(.getsInTheWay, on: 3) == isTrue)
  }

  @Test func `two days are too few, however often`() {
    var story = Story()
    story.twitch([1, 2], times: 4) { $0.bother = 9 }
    #expect(!story.isTrue(.getsInTheWay, on: 3))
    story.twitch([3]) { $0.impact = 4 }
    #expect(story.isTrue(.getsInTheWay, on: 3))
  }

  @Test(arguments: [(13, true), (14, false)])
  func `the days are of the last 14`(day: Int, isTrue: Bool) {
    var story = Story()
    story.twitch([0, 5, 13]) { $0.bother = 8 }
    #expect(story.isTrue(.getsInTheWay, on: day) == isTrue)
  }

  @Test func `it says so in its words`() {
    var story = Story()
    story.twitch([1, 2, 3]) { $0.bother = 8 }
    #expect(
      story.message("Q1", on: 3)
        == "It is getting in the way. That alone is a good reason to ask for help.")
  }

  @Test(arguments: [(2011, true), (2010, false)])
  func `under 16 it speaks to a parent`(birthYear: Int, isChild: Bool) {
    var story = Story()
    story.journal.profile = Profile(birthYear: birthYear)
    story.twitch([1, 2, 3]) { $0.bother = 8 }
    #expect(story.message("Q1", on: 3)?.hasPrefix("For a parent: It is ") == isChild)
    #expect(story.message("Q1", on: 3)?.contains("It is getting in the way.") == true)
    story.symptom("seizure", 3)
    #expect(story.message("E4", on: 3)?.contains("parent") == false)
  }
}
