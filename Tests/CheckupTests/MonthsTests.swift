import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// P4: about three months.
struct MonthsTests {
  @Test(arguments: [(88, false), (89, true), (90, true)])
  func `a run of 89 days is too short, one of 90 is enough`(day: Int, isTrue: Bool) {
    var story = Story()
    story.twitch(0...day)
    #expect(story.isTrue(.months, .mouth, on: day) == isTrue)
  }

  @Test func `23 twitch days are too few, 24 are enough`() {
    let days = Array(stride(from: 0, through: 88, by: 4)) + [89]
    var story = Story()
    story.twitch(days)
    #expect(days.count == 24)
    #expect(story.isTrue(.months, .mouth, on: 89))
    var fewer = Story()
    fewer.twitch(days.filter { $0 != 4 })
    #expect(!fewer.isTrue(.months, .mouth, on: 89))
  }

  @Test(arguments: [(96, true), (97, false)])
  func `the last twitch day is 7 days ago at most`(day: Int, isTrue: Bool) {
    #expect(Self.daily(0...89).isTrue(.months, .mouth, on: day) == isTrue)
  }

  @Test func `it says so in its words, beside P1 and P3`() {
    let result = Self.daily(0...89).checkup(on: 89)
    #expect(result.leadingRules == ["P1", "P3", "P4"])
    #expect(
      result.finding("P4")?.message
        == "This has gone on about three months. A follow-up would be reasonable.")
    #expect(
      result.finding("P4")?.evidence.text
        == "lower lip — for 90 days, twitching on 90 of them (0 without, 0 unrecorded)")
  }

  @Test func `a visit answers for it for 90 days, for P1 and P3 for 28`() {
    var story = Self.daily(0...200)
    story.visit(100)
    for rule in ["P1", "P3"] {
      #expect(story.state(rule, .mouth, on: 127) == .seen)
      #expect(story.state(rule, .mouth, on: 128) == .active)
    }
    #expect(story.state("P4", .mouth, on: 100) == .seen)
    #expect(story.state("P4", .mouth, on: 189) == .seen)
    #expect(story.state("P4", .mouth, on: 190) == .active)
  }

  @Test func `a follow-up date comes before the 90 days`() {
    var story = Self.daily(0...140)
    story.visit(100, followUp: 130)
    #expect(story.state("P4", .mouth, on: 129) == .seen)
    #expect(story.state("P4", .mouth, on: 130) == .active)
  }

  @Test func `a known twitching disorder shows P1, P3 and P4 only on a change`() {
    var story = Self.daily(0...100)
    story.journal.profile = Profile(conditions: [.knownTwitchDisorder])
    for rule in ["P1", "P3", "P4"] { #expect(story.state(rule, .mouth, on: 100) == .seen) }
    #expect(story.checkup(on: 100).level == .self)
    story.twitch([101, 102], "hand")
    for rule in ["P1", "P3", "P4"] { #expect(story.state(rule, .mouth, on: 102) == .active) }
  }

  @Test func `a known twitching disorder leaves the other rules as they are`() {
    var story = Story()
    story.journal.profile = Profile(conditions: [.knownTwitchDisorder])
    story.twitch(0...3, "eyelid", .left)
    story.twitch(0...3, "lip", .left)
    story.twitch([3], "eyelid", .left) { $0.eye = .hardOpen }
    #expect(story.checkup(on: 3).leadingRules == ["S1", "S2"])
  }

  private static func daily(_ days: ClosedRange<Int>) -> Story {
    var story = Story()
    story.twitch(days)
    return story
  }
}
