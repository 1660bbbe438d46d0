import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// G1: clearly more than the week before, today and yesterday.
struct MoreFrequentTests {
  @Test(arguments: [
    (3, [2, 2, 2, 2], true), (2, [2, 2, 2, 2], false), (3, [2, 2, 2, 1], false),
    (5, [3, 3, 2, 2], true), (6, [3, 3, 3, 2], false), (6, [3, 3, 3, 3], true),
    (3, [3, 3, 2], false), (0, [3, 3, 3, 3], false),
  ])
  func `three before, twice as many, five more, on four days`(
    before: Int, now: [Int], isTrue: Bool
  ) {
    var story = Self.story(before: before, now: now)
    story.close(0...13)
    #expect(story.isTrue(.moreFrequent, .mouth, on: 13) == isTrue)
  }

  @Test(arguments: [
    ([1, 2, 3, 4, 12], true), ([1, 2, 3, 12], false), ([1, 2, 3, 4], false), ([], false),
  ])
  func `five days of both weeks are logged`(closed: [Int], isTrue: Bool) {
    var story = Self.story(before: 3, now: [2, 2, 2, 2])
    story.close(closed)
    #expect(story.isTrue(.moreFrequent, .mouth, on: 13) == isTrue)
  }

  @Test(arguments: [(2, true), (3, false)])
  func `days closed more than two days later are no coverage`(delay: Int, isTrue: Bool) {
    var story = Self.story(before: 3, now: [2, 2, 2, 2])
    story.close([1, 2, 3, 4, 12])
    let day = story.journal.days[0].day
    #expect(day == Story.day(1))
    story.journal.days[0].closedAt = Story.moment(1 + delay)
    #expect(story.isTrue(.moreFrequent, .mouth, on: 13) == isTrue)
  }

  @Test(arguments: [(86_400, true), (86_401, false)])
  func `twitches entered more than a day later are no coverage`(seconds: Int, isTrue: Bool) {
    var story = Self.story(before: 3, now: [2, 2, 2, 2])
    story.close([1, 2, 3, 4])
    story.twitch([12]) { $0.enteredAt.seconds += seconds }
    #expect(story.isTrue(.moreFrequent, .mouth, on: 13) == isTrue)
  }

  @Test func `it opens on the second day`() {
    var story = Story()
    story.twitch([4], times: 3)
    story.twitch([10, 11, 12, 13], times: 2)
    story.close(0...14)
    #expect(story.state("G1", .mouth, on: 13) == .quiet)
    #expect(story.state("G1", .mouth, on: 14) == .active)
  }

  @Test func `areas are not added up`() {
    var story = Self.story(before: 3, now: [1, 1, 1, 1])
    story.twitch([8, 9, 10, 11], "calf")
    story.close(0...13)
    #expect(!story.isTrue(.moreFrequent, .mouth, on: 13))
    #expect(!story.isTrue(.moreFrequent, .lowerLimb, on: 13))
  }

  @Test func `it says from how many to how many`() {
    var story = Self.story(before: 4, now: [4, 4, 4, 3])
    story.close(0...13)
    #expect(
      story.message("G1", on: 13) == "It has become clearly more frequent: 4 → 15 in a week.")
    #expect(
      story.checkup(on: 13).finding("G1")?.evidence.text
        == "lower lip — 4 then 15 episodes in a week (7 and 7 of 7 days logged)")
  }

  /// Episodes on day 0, and so many on each of the days from day 8.
  private static func story(before: Int, now: [Int]) -> Story {
    var story = Story()
    story.twitch([0], times: before)
    for (index, times) in now.enumerated() { story.twitch([8 + index], times: times) }
    return story
  }
}
