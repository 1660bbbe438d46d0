import JournalCore
import Testing

/// An episode line as changes of the journal.
struct EpisodeRecordingTests {
  private func record(
    _ line: String, stored: Journal = Journal(), desk: EntryDesk? = nil, defaulted: [String] = []
  ) throws -> EpisodeRecording {
    let desk = try desk ?? EntryDesk()
    let (site, facts) = try desk.parser.parse(line.words, note: nil)
    return EpisodeRecording(
      site: site, facts: facts, time: try desk.resolver.resolve(facts.time), stored: stored,
      defaulted: defaulted, context: desk.context)
  }

  private func stored(_ line: String, id: Int) throws -> Episode {
    var episode = try record(line).episode
    episode.id = id
    return episode
  }

  @Test func `every fact of the line is in the record`() throws {
    let desk = try EntryDesk()
    let line = [
      "lid l 90s x5 str6 bo7 im2 flicker jerk eye-shut unbroken visible asleep",
      "with=corner +heat ?coffee yd 21:30",
    ]
    let episode = try record(line.joined(separator: " "), desk: desk).episode
    #expect(episode.startedAt.iso == "2026-11-19T21:30:00+01:00" && episode.precision == .exact)
    #expect(episode.site == Site(slug: "eyelid") && episode.side == .left)
    #expect(episode.duration == 90 && episode.isOngoing == nil && episode.count == 5)
    #expect(episode.strength == 6 && episode.bother == 7 && episode.impact == 2)
    #expect(episode.character == [.flicker, .jerk] && episode.eye == .forcedShut)
    #expect(episode.isUnbroken == true && episode.isVisible == true && episode.inSleep == true)
    #expect(episode.togetherWith == Site(slug: "lip-corner") && episode.note == nil)
    #expect(episode.circumstances == ["heat"] && episode.suspected == ["caffeine"])
    #expect(
      episode.defaulted == [] && episode.enteredAt == desk.now && episode.excludeReason == nil)
  }

  @Test func `what is left out stays unknown`() throws {
    let recording = try record("lid")
    #expect(recording.changes.count == 1 && recording.dayFacts == [])
    #expect(recording.reopenedClosing == nil && recording.possibleDuplicate == nil)
    var bare = Episode(
      uid: recording.episode.uid, startedAt: try EntryDesk().now, site: Site(slug: "eyelid"),
      enteredAt: try EntryDesk().now)
    bare.id = recording.episode.id
    #expect(recording.episode == bare)
    #expect(try record("lid ongoing").episode.isOngoing == true)
    #expect(try record("lid ?").episode.duration == nil)
  }

  @Test func `amounts are totals of the moment's day at the episode's start`() throws {
    let recording = try record("lid c2 tea1 z6 yd 01:30")
    let exposures = recording.changes.compactMap { $0.after as? Exposure }
    #expect(exposures.map(\.trigger) == ["caffeine", "sleep"])
    #expect(exposures.map(\.amount) == [237, 6] && exposures.map(\.unit) == ["mg", "h"])
    #expect(exposures.allSatisfy { $0.day.iso == "2026-11-18" && $0.amountKind == .total })
    #expect(exposures.allSatisfy { $0.at?.iso == "2026-11-19T01:30:00+01:00" })
    #expect(exposures.map(\.asEntered) == ["2 cups + 1 tea", "6 h"])
    #expect(Set(recording.changes.map(\.subject.key)).count == 3)
  }

  @Test func `a total of the morning does not swallow the cup of the afternoon`() throws {
    let desk = try EntryDesk()
    var cup = desk.context.exposure(
      try #require(desk.facts("coffee 1").amounts.first), day: desk.resolver.today,
      at: Moment(iso: "2026-11-20T15:00:00+01:00"), kind: .add)
    cup.id = 1
    var journal = Journal()
    journal.exposures = [cup]
    let fact = try #require(try record("lid c2 10:00", stored: journal).dayFacts.first)
    #expect(fact.before == 95 && fact.after == 285 && fact.trigger.name == "caffeine")
    let evening = try #require(try record("lid c2 20:00", stored: journal).dayFacts.first)
    #expect(evening.before == 95 && evening.after == 190 && evening.day == desk.resolver.today)
    let new = try #require(try record("lid z6", stored: journal).dayFacts.first)
    #expect(new.before == nil && new.after == 6)
  }

  @Test func `a day closed as none becomes complete in the same group`() throws {
    let desk = try EntryDesk()
    var journal = Journal()
    journal.days = [
      DayRecord(day: desk.resolver.today, closed: DayRecord.Closing.none, closedAt: desk.now)
    ]
    let recording = try record("lid", stored: journal)
    #expect(recording.reopenedClosing == desk.resolver.today)
    let day = try #require(recording.changes.last?.after as? DayRecord)
    #expect(day.closed == .complete && day.closedAt == desk.now)
    journal.days[0].closed = .complete
    #expect(try record("lid", stored: journal).changes.count == 1)
    #expect(try record("lid yd", stored: journal).reopenedClosing == nil)
  }

  @Test func `the same site and side within two minutes may be the same one`() throws {
    var journal = Journal()
    journal.episodes = [try stored("lid l 21:30", id: 1), try stored("lid r 21:30", id: 2)]
    for time in ["21:28", "21:29", "21:30", "21:32", "about 21:31"] {
      #expect(try record("lid l \(time)", stored: journal).possibleDuplicate?.id == 1, "\(time)")
    }
    for line in [
      "lid l 21:33", "lid l 21:27", "lid 21:30", "lip l 21:30", "lid m 21:30", "lid l today",
    ] {
      #expect(try record(line, stored: journal).possibleDuplicate == nil, "\(line)")
    }
    journal.episodes[0].excludeReason = "double"
    #expect(try record("lid l 21:30", stored: journal).possibleDuplicate == nil)
  }

  @Test func `fields taken from the last entry are named`() throws {
    #expect(
      try record("lid l", defaulted: ["side", "strength"]).episode.defaulted == [
        "side", "strength",
      ])
  }

  @Test func `a day alone gives precision day, at noon`() throws {
    let episode = try record("lid yd").episode
    #expect(episode.precision == .day && episode.startedAt.iso == "2026-11-19T12:00:00+01:00")
    #expect(try record("lid 20m ago").episode.precision == .about)
  }
}
