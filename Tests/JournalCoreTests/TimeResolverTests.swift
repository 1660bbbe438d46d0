import JournalCore
import TestSupport
import Testing

/// Rules (1) to (5) of time and the paragraph on day words, away from clock changes.
struct TimeResolverTests {
  /// Friday 20 November 2026, 21:45 in Berlin; days begin at 04:00.
  @Test(arguments: [
    ("", "2026-11-20T21:45:00+01:00"), ("21:30", "2026-11-20T21:30:00+01:00"),
    ("21:45", "2026-11-20T21:45:00+01:00"), ("9:30pm", "2026-11-20T21:30:00+01:00"),
    ("9am", "2026-11-20T09:00:00+01:00"), ("12am", "2026-11-20T00:00:00+01:00"),
    ("today 9:00", "2026-11-20T09:00:00+01:00"), ("yd 21:30", "2026-11-19T21:30:00+01:00"),
    ("yesterday 23:59", "2026-11-19T23:59:00+01:00"), ("yd 01:30", "2026-11-19T01:30:00+01:00"),
    ("thu 9pm", "2026-11-19T21:00:00+01:00"), ("fri 9pm", "2026-11-13T21:00:00+01:00"),
    ("friday 22:00", "2026-11-13T22:00:00+01:00"), ("sat 9pm", "2026-11-14T21:00:00+01:00"),
    ("20nov 9pm", "2026-11-20T21:00:00+01:00"), ("21nov 9pm", "2025-11-21T21:00:00+01:00"),
    ("29feb 9pm", "2024-02-29T21:00:00+01:00"), ("20nov2025 9pm", "2025-11-20T21:00:00+01:00"),
    ("2026-11-20 00:10", "2026-11-20T00:10:00+01:00"),
    ("2026-11-20T21:30", "2026-11-20T21:30:00+01:00"),
    ("2026-11-20T21:30:20", "2026-11-20T21:30:20+01:00"),
    ("2026-11-20T15:30-05:00", "2026-11-20T15:30:00-05:00"),
    ("2026-11-20T20:30Z", "2026-11-20T20:30:00+00:00"),
    ("1900-01-01 00:00", "1900-01-01T00:00:00+01:00"),
  ])
  func `a time is exactly what was typed`(line: String, moment: String) throws {
    let time = try EntryDesk().resolver.resolve(words(line))
    #expect(time.moment.iso == moment && time.precision == .exact)
    #expect(!time.remarks.contains(.dayBefore) && !time.remarks.contains(.earlierOfTwo))
  }

  @Test(arguments: [
    ("20m ago", "2026-11-20T21:25:00+01:00"), ("2h ago", "2026-11-20T19:45:00+01:00"),
    ("0s ago", "2026-11-20T21:45:00+01:00"), ("1h30m ago", "2026-11-20T20:15:00+01:00"),
    ("about 21:30", "2026-11-20T21:30:00+01:00"), ("about 9pm yd", "2026-11-19T21:00:00+01:00"),
    ("mon about 9am", "2026-11-16T09:00:00+01:00"), ("5000h ago", "2026-04-26T14:45:00+02:00"),
  ])
  func `an age and about are roughly known`(line: String, moment: String) throws {
    let time = try EntryDesk().time(line)
    #expect(time.moment.iso == moment && time.precision == .about)
  }

  @Test(arguments: [
    ("yd", "2026-11-19"), ("today", "2026-11-20"), ("mon", "2026-11-16"), ("fri", "2026-11-13"),
    ("sun", "2026-11-15"), ("20nov", "2026-11-20"), ("21nov", "2025-11-21"), ("1jan", "2026-01-01"),
    ("31dec", "2025-12-31"), ("29feb", "2024-02-29"), ("2026-03-29", "2026-03-29"),
    ("2026-10-25", "2026-10-25"), ("25oct2026", "2026-10-25"), ("1900-01-01", "1900-01-01"),
  ])
  func `a day alone is stored at noon with precision day`(line: String, day: String) throws {
    let time = try EntryDesk().time(line)
    #expect(time.precision == .day && time.remarks == [] && time.day.iso == day)
    #expect(time.moment.local.iso == "\(day)T12:00:00")
  }

  @Test func `today before noon is stored as now`() throws {
    let desk = try EntryDesk("2026-11-20T08:05:30+01:00")
    let time = try desk.time("today")
    #expect(time.moment == desk.now && time.precision == .day)
    #expect(time.day == desk.resolver.today)
  }

  @Test(arguments: [
    "today 21:46", "tomorrow 9:00", "tomorrow 00:00", "20nov 22:00", "2026-11-20T21:46",
    "2026-11-20T21:45:01", "2026-11-20T21:45+00:00", "2027-01-01 00:00", "9999-12-31T23:59Z",
    "9999-12-31 23:59",
  ])
  func `the future is refused at the words that name it`(line: String) throws {
    let error = try #require(throws: EntryError.self) { try EntryDesk().time("l \(line)") }
    guard case .future(let moment) = error.problem else {
      Issue.record("\(line): \(error.problem)")
      return
    }
    #expect(moment > (try EntryDesk().now))
    #expect(error.places == Array(1...line.words.count))
  }

  @Test(arguments: ["tomorrow", "2026-11-21", "2027-01-01", "21nov2026", "9999-12-31"])
  func `a day to come is refused`(line: String) throws {
    let error = try #require(throws: EntryError.self) { try EntryDesk().time(line) }
    guard case .futureDay(let day) = error.problem else {
      Issue.record("\(line): \(error.problem)")
      return
    }
    #expect(day > (try EntryDesk().resolver.today) && error.places == [0])
  }

  @Test(arguments: [
    "1899-12-31", "1899-12-31 23:59", "0001-01-01", "0001-01-01T00:00:00Z", "99999999999h ago",
    "999999999999h999999999999m999999999999s ago", "1200000h ago", "31dec1899",
  ])
  func `what lies before 1900 is refused`(line: String) throws {
    let error = try #require(throws: EntryError.self) { try EntryDesk().time(line) }
    guard case .tooLongAgo = error.problem else {
      Issue.record("\(line): \(error.problem)")
      return
    }
    #expect(error.places == Array(0..<line.words.count))
  }

  @Test(arguments: [
    ("21:46", "2026-11-19T21:46:00+01:00"), ("23:59", "2026-11-19T23:59:00+01:00"),
    ("about 10pm", "2026-11-19T22:00:00+01:00"),
  ])
  func `a bare clock time later than now is the day before, and says so`(
    line: String, moment: String
  ) throws {
    let time = try EntryDesk().time(line)
    #expect(time.moment.iso == moment && time.remarks == [.dayBefore])
  }

  @Test func `a day given with it never moves`() throws {
    #expect(throws: EntryError.self) { try EntryDesk().time("today 22:00") }
    #expect(try EntryDesk().time("yd 22:00").moment.iso == "2026-11-19T22:00:00+01:00")
  }

  @Test func `nothing said is now, to the second`() throws {
    let desk = try EntryDesk("2026-11-20T21:45:17+01:00")
    #expect(try desk.resolver.resolve(TimeExpression()).moment == desk.now)
    #expect(try desk.time("21:45").moment.iso == "2026-11-20T21:45:00+01:00")
    #expect(try desk.time("20m ago").moment.iso == "2026-11-20T21:25:17+01:00")
  }

  private func words(_ line: String) throws -> TimeExpression {
    try line.isEmpty ? TimeExpression() : EntryDesk().facts(line).time
  }
}
