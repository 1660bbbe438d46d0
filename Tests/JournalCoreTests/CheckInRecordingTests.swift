import JournalCore
import Testing

/// A check-in as changes of the journal.
struct CheckInRecordingTests {
  private let desk: EntryDesk
  private let today: LocalDay
  private let earlier: Moment

  init() throws {
    desk = try EntryDesk()
    today = desk.resolver.today
    earlier = try #require(Moment(iso: "2026-11-20T08:00:00+01:00"))
  }

  private func record(
    _ line: String, stored: Journal = Journal(), note: String? = nil
  ) throws -> CheckInRecording {
    let words = line.split(separator: " ").map(String.init)
    let checkIn = try CheckInParser(vocabulary: desk.vocabulary).parse(words, note: note)
    let day = try desk.resolver.day(checkIn.time)
    return try CheckInRecording(checkIn, day: day, stored: stored, context: desk.context)
  }

  private func journal(_ record: DayRecord) -> Journal {
    var journal = Journal()
    journal.days = [record]
    return journal
  }

  private func episode(_ start: String, id: Int) throws -> Episode {
    var episode = Episode(
      uid: try #require(UID("e-\(id)")), startedAt: try #require(Moment(iso: start)),
      site: Site(slug: "lip"), enteredAt: desk.now)
    episode.id = id
    return episode
  }

  @Test(arguments: [("none", DayRecord.Closing.none), ("complete", .complete)])
  func `a day is closed now`(word: String, closing: DayRecord.Closing) throws {
    let recording = try record(word)
    #expect(recording.record == DayRecord(day: today, closed: closing, closedAt: desk.now))
    #expect(recording.changes.count == 1 && !recording.wasClosed && recording.day == today)
  }

  @Test func `without a closing word it records and does not close`() throws {
    let recording = try record("yd slept=6.5h coffee=2 tea=1")
    #expect(recording.record == nil)
    let exposures = recording.changes.compactMap { $0.after as? Exposure }
    #expect(exposures.map(\.amount) == [6.5, 237] && exposures.map(\.at) == [nil, nil])
    #expect(exposures.allSatisfy { $0.day == today - 1 && $0.amountKind == .total })
    #expect(recording.dayFacts.map(\.after) == [6.5, 237])
  }

  @Test func `nothing said changes nothing`() throws {
    #expect(try record("").changes.isEmpty)
    #expect(try record("", note: "").changes.isEmpty)
    let closed = DayRecord(day: today, closed: .complete, closedAt: earlier)
    #expect(try record("", stored: journal(closed)).changes.isEmpty)
    #expect(try record("complete", stored: journal(closed)).changes.isEmpty)
  }

  @Test func `closing again keeps the first closing's time`() throws {
    let none = DayRecord(day: today, closed: DayRecord.Closing.none, closedAt: earlier)
    let recording = try record("complete", stored: journal(none))
    #expect(recording.record == DayRecord(day: today, closed: .complete, closedAt: earlier))
    #expect(recording.wasClosed)
    #expect(try record("none", stored: journal(recording.record ?? none)).record == none)
  }

  @Test(arguments: [Int?.none, 7])
  func `reopen takes the closing and its time away, the rest stays`(id: Int?) throws {
    var bare = DayRecord(day: today, closed: .complete, closedAt: earlier)
    bare.id = id
    let recording = try record("reopen", stored: journal(bare))
    #expect(recording.record?.closed == nil && recording.record?.closedAt == nil)
    #expect(recording.changes.count == 1 && recording.record?.id == id)
    bare.note = "quiet"
    bare.skipped = ["stress"]
    let kept = try #require(try record("reopen", stored: journal(bare)).record)
    #expect(kept.note == "quiet" && kept.skipped == ["stress"])
    let again = try record("none", stored: journal(kept))
    #expect(again.record?.closedAt == desk.now)
  }

  @Test func `what is not closed cannot be opened`() {
    #expect(throws: CheckInRecording.Refusal.notClosed(day: today)) { try record("reopen") }
    #expect(throws: CheckInRecording.Refusal.notClosed(day: today)) {
      try record("reopen", stored: journal(DayRecord(day: today, note: "x")))
    }
  }

  @Test func `none on a day with episodes is refused and names them`() throws {
    var stored = Journal()
    stored.episodes = [
      try episode("2026-11-20T09:00:00+01:00", id: 4),
      try episode("2026-11-20T03:59:00+01:00", id: 5),
      try episode("2026-11-20T04:00:00+01:00", id: 6),
    ]
    #expect(throws: CheckInRecording.Refusal.hasEpisodes(day: today, ids: [4, 6])) {
      try record("none", stored: stored)
    }
    #expect(throws: CheckInRecording.Refusal.hasEpisodes(day: today - 1, ids: [5])) {
      try record("yd none", stored: stored)
    }
    #expect(try record("complete", stored: stored).record?.closed == .complete)
    for index in stored.episodes.indices { stored.episodes[index].excludeReason = "a test" }
    #expect(try record("none", stored: stored).record?.closed == DayRecord.Closing.none)
  }

  @Test func `declined questions are added to those before`() throws {
    let before = DayRecord(day: today, skipped: ["stress"])
    let recording = try record("skip=stress,coffee", stored: journal(before))
    #expect(recording.record?.skipped == ["stress", "caffeine"])
    #expect(recording.record?.closed == nil)
  }

  @Test func `a value answers the question that was declined before`() throws {
    let before = DayRecord(day: today, skipped: ["stress", "caffeine"])
    let recording = try record("stress=3", stored: journal(before))
    #expect(recording.record?.skipped == ["caffeine"])
  }

  @Test func `a note is kept, an empty one changes nothing`() throws {
    #expect(try record("none", note: "quiet").record?.note == "quiet")
    let before = DayRecord(day: today, note: "quiet")
    #expect(try record("none", stored: journal(before), note: "").record?.note == "quiet")
  }

  @Test func `the day's value before and after is told`() throws {
    let first = try record("stress=8")
    var stored = Journal()
    stored.exposures = first.changes.compactMap { $0.after as? Exposure }
    let fact = try #require(try record("stress=3", stored: stored).dayFacts.first)
    #expect(fact.before == 8 && fact.after == 3 && fact.day == today)
  }
}
