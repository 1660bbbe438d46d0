import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// B1: pulling on a side of the face that was once weak.
struct OnceWeakSideTests {
  @Test(arguments: ["lip", "cheek", "eyelid", "forehead", "face"], [Side.left, .right])
  func `three days in the face on that side`(site: String, side: Side) {
    var story = Self.story(side)
    story.twitch([1, 3], site, side)
    #expect(!story.isTrue(.onceWeakSide, on: 5))
    story.twitch([5], site, side)
    #expect(story.isTrue(.onceWeakSide, on: 5))
  }

  @Test(arguments: [Side.right, .both, .middle, nil])
  func `another side does not count`(side: Side?) {
    var story = Self.story(.left)
    story.twitch([1, 3, 5], "cheek", side)
    #expect(!story.isTrue(.onceWeakSide, on: 5))
  }

  @Test(arguments: ["tongue", "neck", "arm"])
  func `other places do not count`(site: String) {
    var story = Self.story(.left)
    story.twitch([1, 3, 5], site, .left)
    #expect(!story.isTrue(.onceWeakSide, on: 5))
  }

  @Test(arguments: [(13, true), (14, false)])
  func `the days are of the last 14`(day: Int, isTrue: Bool) {
    var story = Self.story(.right)
    story.twitch([0, 5, 13], "cheek", .right)
    #expect(story.isTrue(.onceWeakSide, on: day) == isTrue)
  }

  @Test func `without the condition in the profile it is silent`() {
    var story = Self.story(.right)
    story.twitch([1, 3, 5], "cheek", .right)
    #expect(
      story.message("B1", on: 5) == "New pulling on the side of an old palsy is worth a visit.")
    story.journal.profile = Profile(conditions: [.migraine])
    #expect(!story.checkup(on: 5).rules.contains("B1"))
  }

  private static func story(_ side: Side) -> Story {
    var story = Story()
    story.journal.profile = Profile(
      conditions: [side == .left ? .facialPalsyLeft : .facialPalsyRight])
    return story
  }
}
