import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// P3: it keeps coming back.
struct ReturningTests {
  @Test(arguments: [(33, false), (34, true), (36, true), (37, false)])
  func `the first is 34 days ago or more, the last 7 or less`(day: Int, isTrue: Bool) {
    #expect(Self.fourWeeks.isTrue(.returning, .mouth, on: day) == isTrue)
  }

  @Test func `four weeks of the last six with two days each, not three`() {
    var story = Story()
    story.twitch([0, 1, 14, 15, 28, 29, 40, 41])
    #expect(story.isTrue(.returning, .mouth, on: 41))
    var three = Story()
    three.twitch([0, 1, 14, 15, 28, 40, 41])
    #expect(!three.isTrue(.returning, .mouth, on: 41))
  }

  @Test func `many episodes on one day of a week are one day`() {
    var story = Story()
    story.twitch([0, 1, 14, 15, 40, 41])
    story.twitch([28], times: 5)
    #expect(!story.isTrue(.returning, .mouth, on: 41))
  }

  @Test func `twitching of 42 days ago is outside the six weeks`() {
    var story = Story()
    story.twitch([0, 1, 14, 15, 28, 29, 40, 41])
    #expect(story.isTrue(.returning, .mouth, on: 41))
    #expect(!story.isTrue(.returning, .mouth, on: 42))
  }

  @Test func `it opens on day 34 and says how many weeks`() {
    #expect(Self.fourWeeks.state("P3", .mouth, on: 33) == .quiet)
    #expect(Self.fourWeeks.state("P3", .mouth, on: 34) == .active)
    let finding = Self.fourWeeks.checkup(on: 34).finding("P3")
    #expect(finding?.message == "It keeps coming back: 4 of the last 6 weeks.")
    #expect(
      finding?.evidence.text
        == "lower lip — twitching days a week, over 6 weeks: 0 2 2 2 0 2 "
        + "(34 of 42 days unrecorded)")
    #expect(finding?.evidence.firstDay == Story.day(0))
    #expect(finding?.evidence.lastDay == Story.day(29))
  }

  @Test func `weekends alone are P3 and never a run`() {
    var story = Story()
    for week in 0...5 { story.twitch([7 * week, 7 * week + 1]) }
    story.close(0...36)
    let result = story.checkup(on: 36)
    #expect(result.leadingRules == ["P3"])
    #expect(story.state("P1", .mouth, on: 36) == .quiet)
  }

  @Test func `another area counts for itself`() {
    var story = Story()
    story.twitch([0, 1, 14, 15])
    story.twitch([28, 29, 40, 41], "calf")
    #expect(!story.isTrue(.returning, .mouth, on: 41))
    #expect(!story.isTrue(.returning, .lowerLimb, on: 41))
  }

  @Test func `a week without twitches ends it, a visit covers it`() {
    var story = Self.fourWeeks
    story.close(30...40)
    #expect(story.state("P3", .mouth, on: 35) == .active)
    #expect(story.state("P3", .mouth, on: 36) == .quiet)
    var seen = Self.fourWeeks
    seen.visit(34, covers: ["P3"])
    #expect(seen.state("P3", .mouth, on: 34) == .seen)
  }

  /// Two days in each of four weeks, all within five.
  private static var fourWeeks: Story {
    var story = Story()
    story.twitch([0, 1, 7, 8, 14, 15, 28, 29])
    return story
  }
}
