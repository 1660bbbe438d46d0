import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// S2: the eye closes with it.
struct EyeClosesTests {
  @Test func `one episode that forced the eye shut is too few, two are enough`() {
    var story = Story()
    story.twitch([3], "eyelid") { $0.eye = .forcedShut }
    #expect(!story.isTrue(.eyeCloses, on: 3))
    story.twitch([5], "eyelid") { $0.eye = .forcedShut }
    #expect(story.checkup(on: 5).leadingRules == ["S2"])
  }

  @Test(arguments: [Episode.EyeClosure.hardOpen, .bothClamp])
  func `hard to open or both clamped is enough once, up to 30 days ago`(eye: Episode.EyeClosure) {
    var story = Story()
    story.twitch([0], "eyelid") { $0.eye = eye }
    #expect(story.isTrue(.eyeCloses, on: 0))
    #expect(story.isTrue(.eyeCloses, on: 30))
    #expect(!story.isTrue(.eyeCloses, on: 31))
  }

  @Test(arguments: [(30, true), (31, false)])
  func `both episodes are within 30 days`(day: Int, isTrue: Bool) {
    var story = Story()
    story.twitch([0, 20], "eyelid") { $0.eye = .forcedShut }
    #expect(story.isTrue(.eyeCloses, on: day) == isTrue)
  }

  @Test func `an eyelid that does not close is nothing of it`() {
    var story = Story()
    story.twitch(0...5, "eyelid")
    #expect(!story.isTrue(.eyeCloses, on: 5))
  }

  @Test func `it says so in its words`() {
    var story = Story()
    story.twitch([3], "eyelid") { $0.eye = .hardOpen }
    #expect(
      story.message("S2", on: 3)
        == "Your eye closes with it. Please book a visit, and do not drive while it interferes.")
  }
}
