import JournalCore
import TestSupport
import Testing

@testable import Checkup

struct SeveralTests {
  @Test func `two areas are M1 from the second day on`() {
    var story = Story()
    story.twitch([0, 2], "lip")
    story.twitch([1, 2], "calf")
    #expect(story.state("M1", on: 2) == .quiet)
    #expect(story.state("M1", on: 3) == .active)
    #expect(
      story.checkup(on: 3).finding("M1")?.evidence.text
        == "lip 2 episodes on 2 days, calf 2 episodes on 2 days")
  }

  @Test func `two episodes on one day are not enough`() {
    var story = Story()
    story.twitch(0...5, "lip")
    story.twitch([4], "calf", times: 2)
    #expect(!story.checkup(on: 6).rules.contains("M1"))
  }

  @Test func `one stray calf twitch is not enough`() {
    var story = Story()
    story.twitch(0...9, "lip")
    story.twitch([5], "calf")
    #expect(!story.checkup(on: 10).rules.contains("M1"))
  }

  @Test func `episodes reach back 14 days, not 15`() {
    var story = Story()
    story.twitch([0, 1], "calf")
    story.twitch([13, 14], "lip")
    #expect(story.state("M1", on: 14) == .quiet)
    #expect(story.state("M1", on: 15) == .quiet)
    var earlier = Story()
    earlier.twitch([0, 1], "calf")
    earlier.twitch([12, 13], "lip")
    #expect(earlier.state("M1", on: 14) == .active)
  }

  @Test func `one long episode over two days is one episode`() {
    var story = Story()
    story.twitch(0...9, "lip")
    story.twitch([4], "calf") {
      $0.isUnbroken = true
      $0.duration = 90_000
    }
    #expect(!story.checkup(on: 10).rules.contains("M1"))
  }

  @Test(arguments: ["lip", "eyelid", "forehead"])
  func `the face as a whole is no second place beside a part of it`(part: String) {
    var story = Story()
    story.twitch(0...5, part)
    story.twitch(0...5, "face")
    #expect(!story.checkup(on: 6).rules.contains("M1"))
    story.twitch(0...5, "calf")
    let places = story.checkup(on: 6).finding("M1")?.evidence.list(.places)
    #expect(places?.compactMap { $0.text(.area) }.contains("FACE") == false)
  }

  @Test func `the face as a whole is a place beside the leg`() {
    var story = Story()
    story.twitch(0...5, "face")
    story.twitch(0...5, "calf")
    #expect(story.checkup(on: 6).leadingRules == ["M1"])
  }

  @Test func `left eye and right mouth are M1, not S1`() {
    var story = Story()
    story.twitch(0...3, "eyelid", .left)
    story.twitch(0...3, "lip", .right)
    #expect(story.checkup(on: 4).leadingRules == ["M1"])
  }

  @Test func `S1 takes its place, also when M1 was there first`() {
    var story = Story()
    story.twitch(0...3, "eyelid", .left)
    story.twitch(0...3, "lip", .right)
    story.twitch(5...6, "lip", .left)
    #expect(story.checkup(on: 5).leadingRules == ["M1"])
    #expect(story.checkup(on: 6).leadingRules == ["S1"])
    #expect(story.checkup(on: 12).leadingRules == ["S1"])
    let history = History.of(story.journal, asOf: Story.day(6), now: nil, boundary: .standard)
    let sameSide = [5, 6].map { Facts(history: history, day: Story.day($0)) }
    #expect(sameSide.map { CheckupRule.several.evaluate($0, nil) == nil } == [false, true])
  }
}
