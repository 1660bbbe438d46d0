import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// R1: twitching that lasts in pregnancy.
struct PregnantTests {
  @Test(arguments: [(106, true), (107, false)])
  func `three of the last seven days`(day: Int, isTrue: Bool) {
    #expect(Self.story([100, 101, 102]).isTrue(.pregnant, on: day) == isTrue)
  }

  @Test func `two days are too few`() {
    #expect(!Self.story([100, 104]).isTrue(.pregnant, on: 104))
  }

  @Test(arguments: [([100, 102, 104], true), ([100, 101, 103], false)])
  func `or a run of five days`(days: [Int], isTrue: Bool) {
    #expect(Self.story(days).isTrue(.pregnant, on: 108) == isTrue)
  }

  @Test(arguments: [(111, true), (112, false)])
  func `its last day is 7 days ago at most`(day: Int, isTrue: Bool) {
    #expect(Self.story([100, 102, 104]).isTrue(.pregnant, on: day) == isTrue)
  }

  @Test(arguments: [([298, 299, 300], true), ([301, 302, 303], false)])
  func `without a birth it ends after 43 weeks`(days: [Int], isTrue: Bool) {
    #expect(Self.story(days).isTrue(.pregnant, on: days[2]) == isTrue)
  }

  @Test func `a birth ends it, and without a pregnancy it is silent`() {
    var story = Self.story([100, 101, 102])
    story.event(.birth, 102)
    #expect(!story.isTrue(.pregnant, on: 102))
    story.journal.events = []
    story.journal.profile = Profile(birthYear: 1990)
    #expect(!story.isTrue(.pregnant, on: 102))
  }

  @Test func `the day it is due tells the weeks as well`() {
    var story = Self.story([100, 101, 102])
    story.journal.profile = Profile(due: Story.day(280))
    let finding = story.checkup(on: 102).finding("R1")
    #expect(finding?.evidence.count(.weeksPregnant) == 14)
    #expect(finding?.evidence.text == "14 weeks pregnant, twitching on 3 of the last 7 days")
    #expect(finding?.message == "Mention it at your next midwife contact, within a week or two.")
  }

  @Test func `on one day it is ordinary, with the line for caffeine`() {
    let result = Self.story([100]).checkup(on: 100)
    #expect(result.leadingRules == ["C1"])
    #expect(result.finding("C1")?.message.contains("up to 200 mg of caffeine a day") == true)
  }

  private static func story(_ days: [Int]) -> Story {
    var story = Story()
    story.journal.profile = Profile(pregnantSince: Story.day(0))
    story.twitch(days)
    return story
  }
}
