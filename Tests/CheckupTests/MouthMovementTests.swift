import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// D2: mouth movements while a dopamine-blocking medicine is taken.
struct MouthMovementTests {
  @Test(arguments: Medicine.Class.allCases)
  func `only a dopamine-blocking medicine counts`(kind: Medicine.Class) {
    var story = Self.smacking(on: 10)
    story.medicine("it", kind, .start, 0)
    #expect(story.isTrue(.mouthMovements, on: 10) == (kind == .dopamineBlocking))
  }

  @Test(arguments: Episode.Quality.allCases)
  func `only a smack or pucker counts`(quality: Episode.Quality) {
    var story = Story()
    story.medicine("it", .dopamineBlocking, .start, 0)
    story.twitch([10]) { $0.character = [quality] }
    #expect(story.isTrue(.mouthMovements, on: 10) == (quality == .smack))
  }

  @Test(arguments: [(9, true), (10, true), (11, false)])
  func `the episode comes with the medicine or after`(start: Int, isTrue: Bool) {
    var story = Self.smacking(on: 10)
    story.medicine("it", .dopamineBlocking, .raise, start)
    #expect(story.isTrue(.mouthMovements, on: 12) == isTrue)
  }

  @Test func `a medicine that was stopped is not taken`() {
    var story = Self.smacking(on: 10)
    story.medicine("it", .dopamineBlocking, .start, 0)
    story.medicine("It", .dopamineBlocking, .stop, 11)
    #expect(story.isTrue(.mouthMovements, on: 10))
    #expect(!story.isTrue(.mouthMovements, on: 11))
  }

  @Test func `an episode before the medicine that is taken now does not count`() {
    var story = Self.smacking(on: 10)
    story.medicine("one", .dopamineBlocking, .start, 0)
    story.medicine("one", .dopamineBlocking, .stop, 5)
    story.medicine("other", .dopamineBlocking, .start, 20)
    #expect(!story.isTrue(.mouthMovements, on: 21))
    story.twitch([22]) { $0.character = [.smack] }
    #expect(story.isTrue(.mouthMovements, on: 22))
  }

  @Test func `it says so in its words`() {
    var story = Self.smacking(on: 10)
    story.medicine("it", .dopamineBlocking, .start, 0)
    #expect(
      story.message("D2", on: 10)
        == "Please mention these mouth movements to your prescriber. "
        + "Do not stop the medicine on your own.")
  }

  private static func smacking(on day: Int) -> Story {
    var story = Story()
    story.twitch([day]) { $0.character = [.smack] }
    return story
  }
}
