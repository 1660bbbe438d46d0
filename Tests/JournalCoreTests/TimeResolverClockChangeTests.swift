import JournalCore
import TestSupport
import Testing

/// Rule (5) and elapsed time around the clock changes of Berlin, New York and Cairo.
struct TimeResolverClockChangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let zone: FixtureZone
    let now: String
    let line: String
    /// The moment meant, or the two neighbours of a skipped time.
    let expected: [String]
    let remarks: Int
    var testDescription: String { "\(line) at \(now)" }

    init(
      _ zone: FixtureZone, _ now: String, _ line: String, _ expected: String..., remarks: Int = 0
    ) {
      self.zone = zone
      self.now = now
      self.line = line
      self.expected = expected
      self.remarks = remarks
    }
  }

  @Test(arguments: [
    // Berlin, 25 October 2026: 02:00 to 03:00 is shown twice.
    Case(.berlin, "2026-10-25T12:00:00+01:00", "02:30", "2026-10-25T02:30:00+02:00", remarks: 1),
    Case(.berlin, "2026-10-25T12:00:00+01:00", "02:00", "2026-10-25T02:00:00+02:00", remarks: 1),
    Case(.berlin, "2026-10-25T12:00:00+01:00", "01:59", "2026-10-25T01:59:00+02:00"),
    Case(.berlin, "2026-10-25T12:00:00+01:00", "03:00", "2026-10-25T03:00:00+01:00"),
    Case(.berlin, "2026-10-26T12:00:00+01:00", "yd 02:30", "2026-10-25T02:30:00+02:00", remarks: 1),
    Case(
      .berlin, "2026-10-26T12:00:00+01:00", "about 02:30 yd", "2026-10-25T02:30:00+02:00",
      remarks: 1),
    Case(
      .berlin, "2026-10-26T12:00:00+01:00", "2026-10-25T02:30", "2026-10-25T02:30:00+02:00",
      remarks: 1),
    Case(
      .berlin, "2026-10-26T12:00:00+01:00", "2026-10-25T02:30+01:00", "2026-10-25T02:30:00+01:00"),
    Case(.berlin, "2026-10-26T12:00:00+01:00", "25oct", "2026-10-25T12:00:00+01:00"),
    // In the first pass a later time has not come yet; in the second pass it has.
    Case(.berlin, "2026-10-25T02:10:00+02:00", "02:30", "2026-10-24T02:30:00+02:00"),
    Case(.berlin, "2026-10-25T02:10:00+01:00", "02:30", "2026-10-25T02:30:00+02:00", remarks: 1),
    Case(.berlin, "2026-10-25T02:10:00+01:00", "02:10", "2026-10-25T02:10:00+02:00", remarks: 1),
    Case(.berlin, "2026-10-25T02:10:00+01:00", "03:00", "2026-10-24T03:00:00+02:00"),
    Case(.berlin, "2026-10-25T03:30:00+01:00", "2h ago", "2026-10-25T02:30:00+02:00"),
    Case(.berlin, "2026-10-25T03:30:00+01:00", "60m ago", "2026-10-25T02:30:00+01:00"),
    Case(.berlin, "2026-10-25T12:00:00+01:00", "24h ago", "2026-10-24T13:00:00+02:00"),
    // Berlin, 29 March 2026: 02:00 to 03:00 is skipped.
    Case(.berlin, "2026-03-29T12:00:00+02:00", "24h ago", "2026-03-28T11:00:00+01:00"),
    Case(.berlin, "2026-03-29T03:30:00+02:00", "1h ago", "2026-03-29T01:30:00+01:00"),
    Case(.berlin, "2026-03-29T01:30:00+01:00", "02:30", "2026-03-28T02:30:00+01:00"),
    Case(.berlin, "2026-03-29T01:59:59+01:00", "02:00", "2026-03-28T02:00:00+01:00"),
    Case(
      .berlin, "2026-03-29T12:00:00+02:00", "02:30", "2026-03-29T01:59:00+01:00",
      "2026-03-29T03:00:00+02:00"),
    Case(
      .berlin, "2026-03-29T03:00:00+02:00", "02:00", "2026-03-29T01:59:00+01:00",
      "2026-03-29T03:00:00+02:00"),
    Case(
      .berlin, "2026-03-30T01:00:00+02:00", "02:59", "2026-03-29T01:59:00+01:00",
      "2026-03-29T03:00:00+02:00"),
    Case(
      .berlin, "2026-03-30T12:00:00+02:00", "yd 02:00", "2026-03-29T01:59:00+01:00",
      "2026-03-29T03:00:00+02:00"),
    Case(
      .berlin, "2026-03-30T12:00:00+02:00", "2026-03-29T02:15", "2026-03-29T01:59:00+01:00",
      "2026-03-29T03:00:00+02:00"),
    Case(.berlin, "2026-03-30T12:00:00+02:00", "yd 03:00", "2026-03-29T03:00:00+02:00"),
    // New York: 8 March 2026 skips, 1 November 2026 repeats.
    Case(
      .newYork, "2026-03-08T12:00:00-04:00", "02:30", "2026-03-08T01:59:00-05:00",
      "2026-03-08T03:00:00-04:00"),
    Case(
      .newYork, "2026-03-09T12:00:00-04:00", "yd 02:30", "2026-03-08T01:59:00-05:00",
      "2026-03-08T03:00:00-04:00"),
    Case(.newYork, "2026-03-08T12:00:00-04:00", "24h ago", "2026-03-07T11:00:00-05:00"),
    Case(.newYork, "2026-11-01T12:00:00-05:00", "01:30", "2026-11-01T01:30:00-04:00", remarks: 1),
    Case(.newYork, "2026-11-01T01:10:00-04:00", "01:30", "2026-10-31T01:30:00-04:00"),
    Case(.newYork, "2026-11-01T01:10:00-05:00", "01:30", "2026-11-01T01:30:00-04:00", remarks: 1),
    Case(.newYork, "2026-11-01T12:00:00-05:00", "02:00", "2026-11-01T02:00:00-05:00"),
    Case(.newYork, "2026-11-01T12:00:00-05:00", "1nov", "2026-11-01T12:00:00-05:00"),
    Case(
      .newYork, "2026-11-02T03:00:00-05:00", "today 01:30", "2026-11-01T01:30:00-04:00",
      remarks: 1),
    // Cairo: 24 April 2026 begins at 01:00; 29 October 2026 has 23:00 to 24:00 twice.
    Case(
      .cairo, "2026-04-24T12:00:00+03:00", "00:30", "2026-04-23T23:59:00+02:00",
      "2026-04-24T01:00:00+03:00"),
    Case(
      .cairo, "2026-04-25T12:00:00+03:00", "yd 00:00", "2026-04-23T23:59:00+02:00",
      "2026-04-24T01:00:00+03:00"),
    Case(.cairo, "2026-04-23T23:30:00+02:00", "00:30", "2026-04-23T00:30:00+02:00"),
    Case(.cairo, "2026-04-24T01:10:00+03:00", "23:50", "2026-04-23T23:50:00+02:00"),
    Case(.cairo, "2026-04-24T01:10:00+03:00", "20m ago", "2026-04-23T23:50:00+02:00"),
    Case(.cairo, "2026-10-30T12:00:00+02:00", "23:30", "2026-10-29T23:30:00+03:00", remarks: 1),
    Case(.cairo, "2026-10-29T23:10:00+03:00", "23:30", "2026-10-28T23:30:00+03:00"),
    Case(.cairo, "2026-10-29T23:10:00+02:00", "23:30", "2026-10-29T23:30:00+03:00", remarks: 1),
    Case(.cairo, "2026-10-30T00:10:00+02:00", "90m ago", "2026-10-29T23:40:00+03:00"),
  ])
  func `skipped times are refused, repeated ones take the earlier and say so`(
    example: Case
  ) throws {
    let desk = try EntryDesk(example.now, zone: example.zone)
    let words = "+x \(example.line)"
    guard example.expected.count == 1 else {
      let error = try #require(throws: EntryError.self) { try desk.time(words) }
      guard case .skippedTime(let local, let before, let after) = error.problem else {
        Issue.record("\(error.problem)")
        return
      }
      #expect([before.iso, after.iso] == example.expected)
      #expect(example.zone.moments(showing: local) == [])
      #expect(error.places == Array(1...example.line.words.count))
      return
    }
    let time = try desk.time(words)
    #expect(time.moment.iso == example.expected[0])
    #expect(time.remarks.filter { $0 == .earlierOfTwo }.count == example.remarks)
  }

  @Test func `a time later than now that was repeated the day before says both`() throws {
    let desk = try EntryDesk("2026-10-26T01:00:00+01:00")
    let time = try desk.time("02:30")
    let saturday = try #require(LocalDay(iso: "2026-10-24"))
    #expect(time.moment.iso == "2026-10-25T02:30:00+02:00")
    #expect(
      time.remarks == [
        .dayBefore, .earlierOfTwo, .countedTo(saturday, until: ClockTime(minuteOfDay: 240)),
      ])
  }

  @Test func `midnight that was skipped still has its day before`() throws {
    let desk = try EntryDesk("2026-04-24T01:00:00+03:00", zone: FixtureZone.cairo)
    #expect(try desk.time("today").moment.local.iso == "2026-04-23T12:00:00")
    let open = try EntryDesk(
      "2026-04-24T01:00:00+03:00", zone: FixtureZone.cairo, dayStart: "00:00")
    #expect(open.resolver.today.iso == "2026-04-24")
    #expect(try open.time("yd").moment.iso == "2026-04-23T12:00:00+02:00")
  }
}
