import Checkup
import JournalCore
import TestSupport
import Testing

struct PersistentTests {
  @Test func `14 days are not yet more than two weeks, 15 are`() {
    var story = Story()
    story.twitch(0...30)
    #expect(story.state("P1", .mouth, on: 13) == .quiet)
    #expect(story.state("P1", .mouth, on: 14) == .active)
  }

  @Test(arguments: [
    ([0, 3, 6, 9, 12, 14], FindingState.quiet), ([0, 3, 6, 9, 11, 12, 14], .active),
  ])
  func `6 twitch days are too few, 7 are enough`(days: [Int], state: FindingState) {
    var story = Story()
    story.twitch(days)
    #expect(story.state("P1", .mouth, on: 14) == state)
  }

  @Test func `it does not begin when the last twitch day is 4 days ago`() {
    var story = Story()
    story.twitch(0...10)
    story.twitch([14])
    story.visit(13, covers: ["P1"], followUp: 18)
    #expect(story.state("P1", .mouth, on: 14) == .seen)
    #expect(story.state("P1", .mouth, on: 17) == .seen)
    #expect(story.state("P1", .mouth, on: 18) == .quiet)
    story.journal.visits[0].followUp = Story.day(17)
    #expect(story.state("P1", .mouth, on: 17) == .active)
  }

  @Test func `each area has its own finding and run`() {
    var story = Story()
    story.twitch(0...20)
    story.twitch(0...20, "calf")
    story.twitch(3...14, "hand")
    let findings = story.checkup(on: 20).findings.filter { $0.rule == "P1" }
    #expect(findings.map(\.area) == [.mouth, .lowerLimb])
    #expect(
      findings.map(\.evidence.text) == [
        "lower lip — twitching has come and gone for 21 days (21 days with, none without, "
          + "none unrecorded)",
        "calf — twitching has come and gone for 21 days (21 days with, none without, "
          + "none unrecorded)",
      ])
  }

  @Test func `upper and lower lip are one place`() {
    var story = Story()
    story.twitch(stride(from: 0, through: 16, by: 2), "lip-upper", .left)
    story.twitch(stride(from: 1, through: 15, by: 2), "lip-lower", .left)
    let finding = story.checkup(on: 16).finding("P1")
    #expect(finding?.area == .mouth)
    #expect(finding?.evidence.text(.place) == "mouth")
    #expect(finding?.evidence.text.hasPrefix("mouth, left — ") == true)
    #expect(finding?.message.hasPrefix("Your mouth twitch has come and gone for 17 days. ") == true)
  }

  @Test func `the evidence has its days by kind`() throws {
    var story = Story()
    story.twitch(0...14, "eyelid", .left)
    story.twitch([17], "eyelid", .left)
    story.close([15])
    let evidence = try #require(story.checkup(on: 18).finding("P1")?.evidence)
    #expect(
      evidence.text == "eyelid, left — twitching has come and gone for 18 days "
        + "(16 days with, 1 without, 1 unrecorded)")
    #expect(evidence.firstDay == Story.day(0))
    #expect(evidence.lastDay == Story.day(17))
    #expect(evidence.count(.twitchDays) == 16)
    #expect(evidence.count(.clearDays) == 1)
    #expect(evidence.count(.unrecordedDays) == 1)
    #expect(evidence.text(.side) == "left")
  }

  @Test func `the plain message`() {
    var story = Story()
    story.twitch(0...15)
    #expect(
      story.checkup(on: 15).finding("P1")?.message
        == "Your lower lip twitch has come and gone for 16 days. Most stop by now or soon; "
        + "past two weeks it is sensible to mention it at a routine visit.")
  }

  @Test func `at the eyelid alone it names the optician`() {
    var story = Story()
    story.twitch(0...15, "eyelid-lower")
    story.twitch(3...4, "eyelid-upper")
    let message = story.checkup(on: 15).finding("P1")?.message
    #expect(message?.hasPrefix("Your eye twitch") == true)
    #expect(message?.hasSuffix(" Optician or GP, no hurry.") == true)
    story.twitch([5], "brow")
    #expect(story.checkup(on: 15).finding("P1")?.message.contains("ptician") == false)
  }

  @Test(arguments: [(5, false), (6, true)])
  func `more than a third unlogged is said`(gap: Int, isSaid: Bool) {
    var story = Story()
    story.twitch(0...3)
    story.twitch((4 + gap)...14)
    let finding = story.checkup(on: 14).finding("P1")
    #expect(finding?.evidence.count(.unrecordedDays) == gap)
    #expect(finding?.message.hasSuffix(" Some days were not logged.") == isSaid)
  }

  @Test(arguments: [(7, 14, true), (8, 14, false)])
  func `half of the week before is easing`(now: Int, before: Int, isEasing: Bool) {
    var story = Story()
    story.twitch(0...2)
    story.twitch(3...9, times: before / 7)
    story.twitch(10...15)
    story.twitch([16], times: now - 6)
    let finding = story.checkup(on: 16).finding("P1")
    #expect(finding?.evidence.count(.episodesThisWeek) == now)
    #expect(finding?.evidence.count(.episodesWeekBefore) == before)
    #expect(finding?.message.contains("It is easing. Still worth mentioning; ") == isEasing)
  }

  @Test func `fewer entries in a week with little logged are not easing`() {
    var story = Story()
    story.twitch(0...9, times: 2)
    story.twitch([12, 14, 16])
    #expect(story.checkup(on: 16).finding("P1")?.message.contains("easing") == false)
    story.close([11, 13])
    #expect(story.checkup(on: 16).finding("P1")?.message.contains("easing") == true)
  }

  @Test func `an active finding keeps the numbers of its last true day`() {
    var story = Story()
    story.twitch(0...19)
    story.close(20...23)
    story.twitch([24])
    let finding = story.checkup(on: 24).finding("P1")
    #expect(finding?.state == .active)
    #expect(finding?.evidence.count(.days) == 20)
    #expect(finding?.evidence.lastDay == Story.day(19))
  }
}
