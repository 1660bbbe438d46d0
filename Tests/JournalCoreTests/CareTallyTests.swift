import JournalCore
import Testing

/// What was tried, counted: uses, minutes, answers, and episodes around them.
struct CareTallyTests {
  private let now = Moment(seconds: 1_795_030_000, offset: 3600)
  private let boundary = DayBoundary.standard

  private func moment(_ hoursAgo: Double) -> Moment {
    Moment(seconds: now.seconds - Int(hoursAgo * 3600), offset: 3600)
  }

  private func care(
    _ measure: Care.Measure, _ hoursAgo: Double, minutes: Double? = nil,
    helped: Bool? = nil
  ) throws -> Care {
    var care = Care(
      uid: try #require(UID("c-\(hoursAgo)")), measure: measure, at: moment(hoursAgo))
    care.minutes = minutes
    care.helped = helped
    return care
  }

  private func episode(_ hoursAgo: Double) throws -> Episode {
    Episode(
      uid: try #require(UID("e-\(hoursAgo)")), startedAt: moment(hoursAgo),
      site: Site(slug: "eyelid"), enteredAt: now)
  }

  private func closed(_ hoursAgo: Double) -> DayRecord {
    var day = DayRecord(day: boundary.day(of: moment(hoursAgo)))
    day.closed = .complete
    return day
  }

  private func tallies(
    _ care: [Care], _ episodes: [Episode] = [], _ days: [DayRecord] = []
  ) -> [CareTally] {
    var journal = Journal()
    journal.care = care
    journal.episodes = episodes
    journal.days = days
    return CareTally.all(in: journal, boundary: boundary, now: now)
  }

  @Test func `nothing tried is no tally`() { #expect(tallies([]).isEmpty) }

  @Test func `uses, minutes and answers are counted, the most used measure first`() throws {
    let all = tallies([
      try care(.massage, 5), try care(.rest, 6, minutes: 10, helped: true),
      try care(.rest, 7, helped: false), try care(.rest, 8, minutes: 2.5),
    ])
    #expect(all.map(\.measure) == [.rest, .massage])
    #expect(all.map(\.times) == [3, 1])
    #expect(all[0].minutes == 12.5 && all[1].minutes == nil)
    #expect(all[0].helped == 1 && all[0].notHelped == 1 && all[0].unsaid == 1)
    #expect(all[1].unsaid == 1)
  }

  @Test func `episodes in the two hours before and after a use are counted`() throws {
    let found = tallies(
      [try care(.rest, 10)],
      [try episode(12.01), try episode(12), try episode(10), try episode(9), try episode(7.99)])
    #expect(found[0].observed == 1)
    #expect(found[0].episodesBefore == 2, "two hours before, and the same second")
    #expect(found[0].episodesAfter == 1)
  }

  @Test func `a day about which nothing is recorded is unknown, not zero`() throws {
    #expect(tallies([try care(.rest, 10)])[0].observed == 0)
    let found = tallies([try care(.rest, 10)], [], [closed(10)])
    #expect(found[0].observed == 1)
    #expect(found[0].episodesBefore == 0 && found[0].episodesAfter == 0)
  }

  @Test func `a day that is open and without an episode stays unknown`() throws {
    let open = DayRecord(day: boundary.day(of: moment(10)))
    #expect(tallies([try care(.rest, 10)], [], [open])[0].observed == 0)
  }

  @Test func `the two hours have to have passed`() throws {
    let days = [closed(0), closed(3)]
    #expect(tallies([try care(.rest, 2)], [], days)[0].observed == 1)
    #expect(tallies([try care(.rest, 1.99)], [], days)[0].observed == 0)
  }

  @Test func `both days have to be recorded where the hours touch two`() throws {
    let four = now.local.secondOfDay - 4 * 3600
    let use = try care(.rest, Double(four) / 3600 + 24 - 1)
    let after = boundary.day(of: use.at)
    var evening = DayRecord(day: after)
    evening.closed = .complete
    #expect(tallies([use], [], [evening])[0].observed == 0)
    var before = DayRecord(day: after - 1)
    before.closed = .complete
    #expect(tallies([use], [], [evening, before])[0].observed == 1)
  }

  @Test func `a use or an episode of which only the day is known takes no part`() throws {
    var noon = try care(.rest, 10)
    noon.at.seconds += 43_200 - noon.at.local.secondOfDay - 86_400
    var day = DayRecord(day: boundary.day(of: noon.at))
    day.closed = .complete
    #expect(tallies([noon], [], [day])[0].observed == 0)
    var vague = try episode(9)
    vague.precision = .day
    let found = tallies([try care(.rest, 10)], [vague])
    #expect(found[0].observed == 1 && found[0].episodesAfter == 0)
  }

  @Test func `an episode left out of counts takes no part`() throws {
    var hiccup = try episode(9)
    hiccup.excludeReason = "hiccup"
    #expect(tallies([try care(.rest, 10)], [hiccup])[0].observed == 0)
  }
}
