import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// L1: hours without a pause.
struct UnbrokenTests {
  @Test(arguments: [(86_400.0, true), (86_399, false)])
  func `a day without a pause is enough once`(seconds: Double, isTrue: Bool) {
    #expect(Self.unbroken([0], seconds).isTrue(.withoutAPause, on: 1) == isTrue)
  }

  @Test(arguments: [(10_800.0, true), (10_799, false)])
  func `three hours are enough on two days`(seconds: Double, isTrue: Bool) {
    #expect(!Self.unbroken([0], seconds).isTrue(.withoutAPause, on: 1))
    #expect(Self.unbroken([0, 1], seconds).isTrue(.withoutAPause, on: 1) == isTrue)
  }

  @Test func `three hours twice on one day are not`() {
    var story = Self.unbroken([0], 10_800)
    story.twitch([0], "calf") { ($0.isUnbroken, $0.duration) = (true, 10_800) }
    #expect(!story.isTrue(.withoutAPause, on: 1))
  }

  @Test func `long twitching with pauses is nothing of it`() {
    var story = Story()
    story.twitch([0, 1]) { $0.duration = 100_000 }
    story.twitch([2]) { ($0.isUnbroken, $0.duration) = (false, 100_000) }
    #expect(!story.isTrue(.withoutAPause, on: 2))
  }

  @Test(arguments: [(30, true), (31, false)])
  func `the long one began within 30 days`(day: Int, isTrue: Bool) {
    #expect(Self.unbroken([0], 86_400).isTrue(.withoutAPause, on: day) == isTrue)
  }

  @Test(arguments: [(29, true), (30, false)])
  func `the two days are of the last 30`(day: Int, isTrue: Bool) {
    #expect(Self.unbroken([0, 20], 10_800).isTrue(.withoutAPause, on: day) == isTrue)
  }

  @Test(arguments: [
    ([0], 93_600.0, "26 hours"), ([0, 1], 10_800, "3 hours"), ([0, 1], 17_999, "4 hours"),
  ])
  func `it says for how long`(days: [Int], seconds: Double, words: String) {
    #expect(
      Self.unbroken(days, seconds).message("L1", on: 1)
        == "It ran without a pause for \(words). Worth booking soon.")
  }

  private static func unbroken(_ days: [Int], _ seconds: Double) -> Story {
    var story = Story()
    story.twitch(days, "cheek") { ($0.isUnbroken, $0.duration) = (true, seconds) }
    return story
  }
}
