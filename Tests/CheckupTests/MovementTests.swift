import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// N1: a steady tremble at rest; V1: a movement with an urge.
struct MovementTests {
  @Test(arguments: [(13, true), (14, false)])
  func `a tremble on three of the last 14 days`(day: Int, isTrue: Bool) {
    var story = Self.moving([5, 13], .rhythmic)
    #expect(!story.isTrue(.restTremble, on: 13))
    story.twitch([0], "chin") { $0.character = [.rhythmic] }
    #expect(story.isTrue(.restTremble, on: day) == isTrue)
  }

  @Test(arguments: ["slowness", "stiff"], [(13, true), (14, false)])
  func `or once, with slower or stiff movement in that time`(kind: String, day: (Int, Bool)) {
    var story = Self.moving([13], .rhythmic)
    #expect(!story.isTrue(.restTremble, on: day.0))
    story.symptom(kind, 0)
    #expect(story.isTrue(.restTremble, on: day.0) == day.1)
    story.journal.symptoms[0].reviewedOn = Story.day(2)
    #expect(!story.isTrue(.restTremble, on: day.0))
  }

  @Test func `slowness without a tremble, and other movements, are not N1`() {
    var story = Self.moving([1, 2, 3, 4], .flicker)
    story.symptom("slowness", 3)
    #expect(!story.isTrue(.restTremble, on: 4))
  }

  @Test func `N1 says so in its words`() {
    #expect(
      Self.moving([1, 2, 3], .rhythmic).message("N1", on: 3)
        == "A steady tremble at rest is worth a routine visit.")
  }

  @Test func `an urge alone is no finding`() {
    #expect(!Self.moving([0, 1, 2], .urge).isTrue(.urge, on: 2))
  }

  @Test(arguments: [(30, true), (31, false)])
  func `an urge with sounds, both within 30 days`(day: Int, isTrue: Bool) {
    var early = Self.moving([0], .urge)
    early.symptom("vocal", 20)
    #expect(early.isTrue(.urge, on: day) == isTrue)
    var late = Self.moving([20], .urge)
    late.symptom("vocal", 0)
    #expect(late.isTrue(.urge, on: day) == isTrue)
    late.journal.symptoms[0].reviewedOn = Story.day(5)
    #expect(!late.isTrue(.urge, on: day))
  }

  @Test(arguments: [(0, true), (1, false)])
  func `an urge for a year of 365 days`(first: Int, isTrue: Bool) {
    #expect(Self.moving([first, 365], .urge).isTrue(.urge, on: 365) == isTrue)
    #expect(!Self.moving([first], .urge).isTrue(.urge, on: 366))
  }

  @Test(arguments: [(7.0, true), (6.9, false)])
  func `an urge with bother of 7`(bother: Double, isTrue: Bool) {
    var story = Story()
    story.twitch([3], "eyelid") {
      $0.character = [.urge]
      $0.bother = bother
    }
    #expect(story.isTrue(.urge, on: 3) == isTrue)
  }

  @Test func `bother with another movement is not V1`() {
    var story = Self.moving([3], .urge)
    story.twitch([4], "calf") { $0.bother = 9 }
    #expect(!story.isTrue(.urge, on: 4))
  }

  @Test func `V1 says so in its words`() {
    #expect(
      Self.moving([0, 365], .urge).message("V1", on: 365)
        == "If this bothers you, a visit can help.")
  }

  private static func moving(_ days: [Int], _ quality: Episode.Quality) -> Story {
    var story = Story()
    story.twitch(days, "chin") { $0.character = [quality] }
    return story
  }
}
