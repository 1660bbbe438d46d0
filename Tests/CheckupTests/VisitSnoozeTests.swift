import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// “Remind me later” for a visit.
struct VisitSnoozeTests {
  @Test(arguments: [(19, false), (20, true), (26, true), (27, false)])
  func `a visit is put off for 7 days at most`(day: Int, isPutOff: Bool) {
    let story = Self.snoozed("P1", at: 20, until: 60)
    let result = story.checkup(on: day)
    #expect((result.level == .self) == isPutOff)
    #expect(result.finding("P1")?.isInForce == !isPutOff)
    #expect(result.finding("P1")?.state == .active)
    #expect(result.rules.contains("C1") == isPutOff)
  }

  @Test(arguments: [(21, true), (22, false)])
  func `a shorter wish is kept`(day: Int, isPutOff: Bool) {
    let story = Self.snoozed("p1", at: 20, until: 22)
    #expect(story.checkup(on: day).finding("P1")?.isInForce == !isPutOff)
  }

  @Test(arguments: ["P3", "S1", "C1"])
  func `another rule is not put off`(rule: String) {
    #expect(Self.snoozed(rule, at: 20, until: 40).checkup(on: 21).leadingRules == ["P1"])
  }

  @Test func `of two wishes the later end counts`() {
    var story = Self.snoozed("P1", at: 20, until: 21)
    let uid = story.uid()
    story.journal.snoozes.append(
      Snooze(
        uid: uid, rule: "P1", at: Story.moment(18, hour: 12), until: Story.moment(24, hour: 12)))
    #expect(story.checkup(on: 23).level == .self)
    #expect(story.checkup(on: 24).level == .book)
  }

  @Test func `the evidence says until when`() {
    let evidence = Self.snoozed("P1", at: 20, until: 60).checkup(on: 21).finding("P1")?.evidence
    #expect(evidence?.text(.snoozedUntil) == Story.moment(27, hour: 12).iso)
  }

  @Test func `self-care is never put off`() {
    var story = Self.snoozed("C1", at: 2, until: 5)
    story.journal.episodes.removeLast(35)
    #expect(story.checkup(on: 3).leadingRules == ["C1"])
  }

  /// A lip that twitches daily, and a wish of one noon until another.
  private static func snoozed(_ rule: String, at day: Int, until end: Int) -> Story {
    var story = Story()
    story.twitch(0...40)
    let uid = story.uid()
    story.journal.snoozes.append(
      Snooze(
        uid: uid, rule: rule, at: Story.moment(day, hour: 12), until: Story.moment(end, hour: 12)))
    return story
  }
}
