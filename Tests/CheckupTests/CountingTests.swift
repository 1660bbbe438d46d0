import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// Which episodes count, where, and on which days.
struct CountingTests {
  @Test func `an excluded episode counts nowhere`() {
    var story = Story()
    story.twitch(0...20) { $0.excludeReason = "test" }
    let result = story.checkup(on: 20)
    #expect(result.rules == ["X0"])
    story.close([20])
    #expect(story.checkup(on: 20).finding("X0")?.evidence.count(.episodes) == 0)
  }

  @Test(arguments: [(120, 1), (121, 2)])
  func `episodes of one place within two minutes count once`(seconds: Int, count: Int) {
    #expect(episodes(at: [0, seconds]) == count)
  }

  @Test func `the two minutes run from the first of them`() {
    #expect(episodes(at: [0, 100, 200, 300]) == 2)
    #expect(episodes(at: [300, 100, 0, 200]) == 2)
  }

  @Test func `other sites and sides are other episodes`() {
    var story = Story()
    story.twitch([0], "lip-upper", .left)
    story.twitch([0], "lip-upper", .right)
    story.twitch([0], "lip-lower", .left)
    story.twitch([0], "lip-lower", .left)
    #expect(facts(story, on: 0).episodes(.mouth, in: Story.day(0)...Story.day(0)) == 3)
  }

  @Test func `merged episodes keep the highest strength and what they were together with`() {
    var story = Story()
    story.twitch([0], "eyelid", .left) { $0.strength = 3 }
    story.twitch([0], "eyelid", .left) {
      $0.strength = 7
      $0.togetherWith = Site(slug: "lip")
    }
    let history = facts(story, on: 0).history
    #expect(history.twitching.bouts.map(\.strength) == [7])
    #expect(story.checkup(on: 0).rules.contains("S1"))
  }

  @Test(arguments: [("cheekbone", Area.upperFace), ("Achilles", .lowerLimb)])
  func `a site of one's own has the area it was given`(slug: String, area: Area) {
    var story = Story()
    story.journal.sites = [SiteDefinition(site: Site(slug: slug), area: area)]
    story.twitch(0...20, slug)
    let finding = story.checkup(on: 20).finding("P1")
    #expect(finding?.area == area)
    #expect(finding?.message.hasPrefix("Your \(slug) twitch") == true)
  }

  @Test func `a site nobody defined has no area and still is a twitch`() {
    var story = Story()
    story.twitch(0...20, "elsewhere")
    #expect(story.checkup(on: 20).leadingRules == ["C1"])
  }

  @Test(arguments: [(86_399.0, 1), (86_400.0, 2), (158_400.0, 2), (158_401.0, 3)])
  func `an unbroken episode of a day or more counts on each day it covers`(
    seconds: Double, days: Int
  ) {
    #expect(twitchDays { ($0.isUnbroken, $0.duration) = (true, seconds) } == days)
    #expect(twitchDays { $0.duration = seconds } == 1)
  }

  @Test func `an unbroken episode that goes on lasts until now`() {
    let change: (inout Episode) -> Void = { ($0.isUnbroken, $0.isOngoing) = (true, true) }
    #expect(twitchDays(now: Story.moment(1, hour: 7), change) == 1)
    #expect(twitchDays(now: Story.moment(1, hour: 8), change) == 2)
    #expect(twitchDays(now: nil, change) == 6)
  }

  @Test func `a long episode counts once in a window it reaches into`() {
    var story = Story()
    story.twitch([0], "lip") { ($0.isUnbroken, $0.duration) = (true, 3 * 86_400) }
    let facts = facts(story, on: 5)
    #expect(facts.episodes(.mouth, in: Story.day(0)...Story.day(5)) == 1)
    #expect(facts.episodes(.mouth, in: Story.day(3)...Story.day(5)) == 1)
    #expect(facts.episodes(.mouth, in: Story.day(4)...Story.day(5)) == 0)
  }

  @Test func `a day ends when the setting says`() {
    var story = Story()
    story.twitch([1]) { $0.startedAt = Story.moment(1, hour: 3) }
    let atFour = History.of(story.journal, asOf: Story.day(1), now: nil, boundary: .standard)
    #expect(atFour.twitching.series(nil).twitchDays.last(through: Story.day(1)) == Story.day(0))
    let midnight = DayBoundary(start: ClockTime(minuteOfDay: 0))
    let atMidnight = History.of(story.journal, asOf: Story.day(1), now: nil, boundary: midnight)
    #expect(atMidnight.twitching.series(nil).twitchDays.last(through: Story.day(1)) == Story.day(1))
  }

  @Test func `records about later days are left out, whenever they were entered`() {
    var story = Story()
    story.twitch(0...20) { $0.enteredAt = Story.moment(400) }
    story.symptom("speech", 21)
    story.faceCheck(21, arms: .yes)
    story.visit(21, covers: ["P1"])
    story.close(21...40)
    let cut = story.checkup(on: 20)
    #expect(cut.findings.map(\.rule) == ["P1"])
    #expect(cut.findings.map(\.state) == [.active])
    #expect(cut.unexaminedSymptoms == [])
    #expect(cut.lastFaceCheck == nil)
    #expect(story.checkup(on: 21).level == .emergency)
  }

  @Test func `a stray date far away changes nothing`() {
    var story = Story()
    story.twitch(0...20)
    story.twitch([-700_000], "calf")
    #expect(story.checkup(on: 20).leadingRules == ["P1"])
  }

  private func facts(_ story: Story, on day: Int, now: Moment? = nil) -> Facts {
    Facts(
      history: History.of(
        story.journal, asOf: Story.day(day), now: now, boundary: .standard), day: Story.day(day))
  }

  /// Episodes at one site that began so many seconds after each other's first.
  private func episodes(at seconds: [Int]) -> Int {
    var story = Story()
    for second in seconds {
      story.twitch([0]) { $0.startedAt.seconds += second }
    }
    return facts(story, on: 0).episodes(.mouth, in: Story.day(0)...Story.day(0))
  }

  /// Twitch days of one episode that began on day 0 at 08:00, as of day 5.
  private func twitchDays(now: Moment? = nil, _ change: (inout Episode) -> Void) -> Int {
    var story = Story()
    story.twitch([0], change: change)
    return facts(story, on: 5, now: now).history.twitching.series(nil).twitchDays.count
  }
}
