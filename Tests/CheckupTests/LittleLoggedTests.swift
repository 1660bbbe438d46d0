import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// X0 and X1: too little is logged, or some days are not.
struct LittleLoggedTests {
  @Test(arguments: [(2, true), (3, false)])
  func `fewer than three episodes of 14 days`(episodes: Int, isTrue: Bool) {
    var story = Story()
    story.twitch([0], times: episodes)
    #expect(story.isTrue(.tooLittle, on: 13) == isTrue)
    #expect(story.isTrue(.tooLittle, on: 14))
  }

  @Test(arguments: [([1], true), ([1, 2], false)])
  func `and fewer than three logged days`(closed: [Int], isTrue: Bool) {
    var story = Story()
    story.twitch([0], times: 2)
    story.close(closed)
    #expect(story.isTrue(.tooLittle, on: 13) == isTrue)
  }

  @Test func `without any twitch ever it is X0, whatever is logged`() {
    var story = Story()
    story.close(0...13)
    #expect(story.isTrue(.tooLittle, on: 13))
    #expect(story.checkup(on: 13).level == .none)
    story.twitch([0])
    #expect(!story.isTrue(.tooLittle, on: 13))
    #expect(story.checkup(on: 13).level == .self)
  }

  @Test(arguments: [(0...5, true), (0...6, false)])
  func `fewer than seven logged days of 14 are a gap`(days: ClosedRange<Int>, isTrue: Bool) {
    var twitching = Story()
    twitching.twitch(days)
    #expect(twitching.isTrue(.loggingGap, on: 13) == isTrue)
    var clear = Story()
    clear.close(days, .none)
    #expect(clear.isTrue(.loggingGap, on: 13) == isTrue)
    #expect(clear.isTrue(.loggingGap, on: 14))
  }

  @Test func `where nothing was ever recorded there is no gap`() {
    #expect(!Story().isTrue(.loggingGap, on: 13))
    var story = Story()
    story.amount("caffeine", 100, [3])
    #expect(!story.isTrue(.loggingGap, on: 2))
    #expect(story.isTrue(.loggingGap, on: 3))
  }

  @Test func `neither holds a rule back`() {
    var story = Story()
    story.symptom("speech", 3)
    story.symptom("shock_face_pain", 3)
    let result = story.checkup(on: 3)
    #expect(result.leadingRules == ["E1"])
    #expect(Set(result.rules).isSuperset(of: ["A1", "X0", "X1"]))
  }
}
