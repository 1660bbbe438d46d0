import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// F1: a week of self-care and much the same, as of day 39.
struct SelfCareTests {
  @Test(arguments: [
    (400.0, 200.0, true), (400, 201, false), (600, 300, true), (600, 301, false),
    (100, 200, true), (100, 201, false),
  ])
  func `caffeine is at most half of the usual or 200 mg`(usual: Double, now: Double, isTrue: Bool) {
    var story = Self.twitching()
    story.amount("caffeine", usual, 20...32)
    story.amount("caffeine", now, 33...39)
    story.care(.warmCompress, 36...39)
    #expect(Self.isTrue(story) == isTrue)
  }

  @Test func `the caffeine of all seven days is known`() {
    var story = Self.twitching()
    story.amount("caffeine", 400, 20...32)
    story.amount("caffeine", 190, (33...39).filter { $0 != 36 })
    story.care(.warmCompress, 36...39)
    #expect(!Self.isTrue(story))
    story.amount("caffeine", 190, [36])
    #expect(Self.isTrue(story))
  }

  @Test(arguments: [(36, true), (37, false)])
  func `another measure is logged on four days`(first: Int, isTrue: Bool) {
    var story = Self.tried()
    story.care(.lessCaffeine, 33...39)
    #expect(!Self.isTrue(story))
    story.care(.warmCompress, first...39)
    #expect(Self.isTrue(story) == isTrue)
  }

  @Test(arguments: [([5, 20, 32], true), ([4, 20, 32], false), ([20, 32], false)])
  func `the usual is known from three days, 7 to 34 days ago`(days: [Int], isKnown: Bool) {
    var story = Self.twitching()
    story.amount("caffeine", 400, days)
    story.amount("caffeine", 190, 33...39)
    story.care(.warmCompress, 33...39)
    #expect(Self.isTrue(story) == isKnown)
  }

  @Test func `without a usual two different measures are needed`() {
    var story = Self.twitching()
    story.care(.warmCompress, 33...39)
    #expect(!Self.isTrue(story))
    story.care(.rest, [39])
    #expect(Self.isTrue(story))
  }

  @Test(arguments: [(2, true), (3, false)])
  func `a day told from memory does not count`(delay: Int, isTrue: Bool) {
    var story = Self.tried()
    story.care(.warmCompress, 33...39)
    story.close([36])
    story.journal.days[0].closedAt = Story.moment(36 + delay)
    #expect(Self.isTrue(story) == isTrue)
  }

  @Test(arguments: [(30, true), (31, false)])
  func `the run has ten days`(first: Int, isTrue: Bool) {
    var story = Self.tried(twitching: Array(first...39))
    story.care(.warmCompress, 36...39)
    #expect(Self.isTrue(story) == isTrue)
  }

  @Test(arguments: [([30, 31, 33, 35, 37, 39], true), ([30, 31, 34, 36, 39], false)])
  func `four of the last seven days twitched`(days: [Int], isTrue: Bool) {
    var story = Self.tried(twitching: days)
    story.care(.warmCompress, 36...39)
    #expect(Self.isTrue(story) == isTrue)
  }

  @Test(arguments: [(8, true), (7, false)])
  func `eight in ten of the episodes are left`(now: Int, isTrue: Bool) {
    var story = Self.tried(twitching: Array(33...38))
    story.twitch([30], times: 10)
    story.twitch([39], times: now - 6)
    story.care(.warmCompress, 36...39)
    #expect(Self.isTrue(story) == isTrue)
  }

  @Test func `it says so in its words and names what was tried`() {
    var story = Self.tried()
    story.care(.warmCompress, 33...39)
    story.care(.rest, 33...39)
    let finding = story.checkup(on: 39).finding("F1")
    #expect(
      finding?.message
        == "You have tried the usual things for a week and it is much the same. "
        + "A visit is the next step.")
    #expect(
      finding?.evidence.text
        == "lower lip — less caffeine, rest, warm compress; episodes 3 then 7 in a week")
  }

  private static func isTrue(_ story: Story) -> Bool {
    story.isTrue(.selfCareTried, .mouth, on: 39)
  }

  private static func twitching(_ days: [Int] = Array(30...39)) -> Story {
    var story = Story()
    story.twitch(days)
    return story
  }

  /// Caffeine halved for a week.
  private static func tried(twitching days: [Int] = Array(30...39)) -> Story {
    var story = twitching(days)
    story.amount("caffeine", 400, 20...32)
    story.amount("caffeine", 190, 33...39)
    return story
  }
}
