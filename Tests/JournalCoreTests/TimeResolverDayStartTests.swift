import JournalCore
import TestSupport
import Testing

/// Day words around midnight and `day_start`.
struct TimeResolverDayStartTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let now: String
    let dayStart: String
    let line: String
    let moment: String
    let day: String
    var testDescription: String { "\(line) at \(now), days from \(dayStart)" }

    init(_ now: String, _ dayStart: String, _ line: String, _ moment: String, _ day: String) {
      self.now = now
      self.dayStart = dayStart
      self.line = line
      self.moment = moment
      self.day = day
    }
  }

  /// Monday 23 November 2026, 00:40.
  private static let night = "2026-11-23T00:40:00+01:00"

  @Test(arguments: [
    Case(night, "04:00", "today", "2026-11-22T12:00:00+01:00", "2026-11-22"),
    Case(night, "04:00", "yd", "2026-11-21T12:00:00+01:00", "2026-11-21"),
    Case(night, "04:00", "mon", "2026-11-16T12:00:00+01:00", "2026-11-16"),
    Case(night, "04:00", "sun", "2026-11-15T12:00:00+01:00", "2026-11-15"),
    Case(night, "04:00", "sat", "2026-11-21T12:00:00+01:00", "2026-11-21"),
    Case(night, "04:00", "22nov", "2026-11-22T12:00:00+01:00", "2026-11-22"),
    Case(night, "04:00", "yd 21:30", "2026-11-21T21:30:00+01:00", "2026-11-21"),
    Case(night, "04:00", "today 21:30", "2026-11-22T21:30:00+01:00", "2026-11-22"),
    Case(night, "04:00", "today 00:10", "2026-11-22T00:10:00+01:00", "2026-11-21"),
    Case(night, "04:00", "00:10", "2026-11-23T00:10:00+01:00", "2026-11-22"),
    Case(night, "04:00", "21:30", "2026-11-22T21:30:00+01:00", "2026-11-22"),
    Case(night, "04:00", "03:00", "2026-11-22T03:00:00+01:00", "2026-11-21"),
    Case(night, "04:00", "23nov 00:10", "2026-11-23T00:10:00+01:00", "2026-11-22"),
    Case(night, "04:00", "2026-11-23 00:10", "2026-11-23T00:10:00+01:00", "2026-11-22"),
    Case(night, "04:00", "mon 00:10", "2026-11-16T00:10:00+01:00", "2026-11-15"),
    Case(night, "04:00", "1h ago", "2026-11-22T23:40:00+01:00", "2026-11-22"),
    Case(night, "00:00", "today", night, "2026-11-23"),
    Case(night, "00:00", "yd", "2026-11-22T12:00:00+01:00", "2026-11-22"),
    Case(night, "00:00", "mon", "2026-11-16T12:00:00+01:00", "2026-11-16"),
    Case(night, "00:00", "sun", "2026-11-22T12:00:00+01:00", "2026-11-22"),
    Case(night, "00:00", "23nov", night, "2026-11-23"),
    Case(night, "00:00", "yd 21:30", "2026-11-22T21:30:00+01:00", "2026-11-22"),
    Case(night, "00:00", "00:10", "2026-11-23T00:10:00+01:00", "2026-11-23"),
    Case("2026-11-23T11:58:00+01:00", "11:59", "today", "2026-11-22T12:00:00+01:00", "2026-11-22"),
    Case("2026-11-23T11:58:00+01:00", "11:59", "9:00", "2026-11-23T09:00:00+01:00", "2026-11-22"),
    Case(
      "2026-11-23T11:58:00+01:00", "11:59", "yd 9:00", "2026-11-21T09:00:00+01:00", "2026-11-20"),
    Case("2026-11-23T11:59:00+01:00", "11:59", "today", "2026-11-23T11:59:00+01:00", "2026-11-23"),
    Case("2026-11-23T12:30:00+01:00", "11:59", "today", "2026-11-23T12:00:00+01:00", "2026-11-23"),
    Case("2026-11-23T12:30:00+01:00", "11:59", "11:58", "2026-11-23T11:58:00+01:00", "2026-11-22"),
    Case("2026-11-23T03:59:59+01:00", "04:00", "yd", "2026-11-21T12:00:00+01:00", "2026-11-21"),
    Case("2026-11-23T04:00:00+01:00", "04:00", "yd", "2026-11-22T12:00:00+01:00", "2026-11-22"),
    Case("2026-11-23T04:00:00+01:00", "04:00", "03:59", "2026-11-23T03:59:00+01:00", "2026-11-22"),
    // Saturday at 10:00: the contract's own example.
    Case(
      "2026-11-21T10:00:00+01:00", "04:00", "yd 01:30", "2026-11-20T01:30:00+01:00", "2026-11-19"),
  ])
  func `day words follow day_start, clock times the calendar`(example: Case) throws {
    let desk = try EntryDesk(example.now, dayStart: example.dayStart)
    let time = try desk.time(example.line)
    #expect(time.moment.iso == example.moment)
    #expect(time.day.iso == example.day)
    #expect(time.day == desk.boundary.day(of: time.moment))
  }

  @Test func `the day a moment counts to is told where it is not its date`() throws {
    let desk = try EntryDesk("2026-11-21T10:00:00+01:00")
    let thursday = try #require(LocalDay(iso: "2026-11-19"))
    #expect(
      try desk.time("yd 01:30").remarks == [
        .countedTo(thursday, until: ClockTime(minuteOfDay: 240))
      ])
    #expect(try desk.time("yd 04:00").remarks == [])
    #expect(
      try desk.time("yd 03:59").remarks == [
        .countedTo(thursday, until: ClockTime(minuteOfDay: 240))
      ])
    let night = try EntryDesk(Self.night)
    let sunday = try #require(LocalDay(iso: "2026-11-22"))
    #expect(
      try night.resolver.resolve(TimeExpression()).remarks == [
        .countedTo(sunday, until: ClockTime(minuteOfDay: 240))
      ])
    #expect(
      try night.time("03:00").remarks == [
        .dayBefore, .countedTo(sunday - 1, until: ClockTime(minuteOfDay: 240)),
      ])
    #expect(try night.time("yd").remarks == [])
  }

  @Test(arguments: [
    ("", "2026-11-22"), ("today", "2026-11-22"), ("yd", "2026-11-21"), ("mon", "2026-11-16"),
    ("00:10", "2026-11-22"), ("1h ago", "2026-11-22"), ("21nov", "2026-11-21"),
  ])
  func `a day is read by the same rule as a moment`(line: String, day: String) throws {
    let desk = try EntryDesk(Self.night)
    let time = try line.isEmpty ? TimeExpression() : desk.facts(line).time
    #expect(try desk.resolver.day(time).iso == day)
  }

  @Test func `the coming calendar day is no day yet before day_start`() throws {
    let desk = try EntryDesk(Self.night)
    let monday = try #require(LocalDay(iso: "2026-11-23"))
    #expect(throws: EntryError(.futureDay(monday), at: 0)) { try desk.time("2026-11-23") }
    #expect(throws: EntryError(.futureDay(monday), at: 0)) {
      try desk.resolver.day(desk.facts("tomorrow").time)
    }
  }

  @Test(arguments: [
    ("mon", "2026-11-23"), ("fri", "2026-11-27"), ("sat", "2026-11-28"), ("sun", "2026-11-22"),
    ("today", "2026-11-21"), ("tomorrow", "2026-11-22"), ("1dec", "2026-12-01"),
    ("21nov", "2026-11-21"), ("20nov", "2027-11-20"), ("29feb", "2028-02-29"),
    ("2026-12-24", "2026-12-24"),
  ])
  func `an appointment is the next such day`(word: String, day: String) throws {
    let saturday = try #require(LocalDay(iso: "2026-11-21"))
    let parsed = try #require(DayExpression.parse(word)).get()
    #expect(parsed.comingDay(today: saturday).iso == day)
  }
}
