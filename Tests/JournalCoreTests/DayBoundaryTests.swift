import JournalCore
import Testing

struct DayBoundaryTests {
  @Test(arguments: [
    ("2026-11-21T03:59:59+01:00", "2026-11-20"), ("2026-11-21T04:00:00+01:00", "2026-11-21"),
    ("2026-11-21T00:00:00+01:00", "2026-11-20"), ("2026-11-20T23:59:59-05:00", "2026-11-20"),
    ("2026-11-21T03:59:59-05:00", "2026-11-20"), ("2026-11-21T04:00:00-05:00", "2026-11-21"),
    ("2026-11-21T03:59:59+14:00", "2026-11-20"), ("2026-11-21T04:00:00-12:00", "2026-11-21"),
    ("2026-11-21T03:59:00+05:45", "2026-11-20"), ("2027-01-01T02:00:00+01:00", "2026-12-31"),
    ("1970-01-01T03:59:59+00:00", "1969-12-31"), ("1969-12-31T04:00:00-03:30", "1969-12-31"),
  ])
  func `a day begins at 04:00 of the clock as lived`(iso: String, day: String) throws {
    let moment = try #require(Moment(iso: iso))
    #expect(DayBoundary.standard.day(of: moment).iso == day)
  }

  @Test(arguments: [
    ("00:00", "2026-11-21T00:00:00+01:00", "2026-11-21"),
    ("00:00", "2026-11-20T23:59:59+01:00", "2026-11-20"),
    ("11:59", "2026-11-21T11:58:59-05:00", "2026-11-20"),
    ("11:59", "2026-11-21T11:59:00-05:00", "2026-11-21"),
    ("05:30", "2026-11-21T05:29:59+01:00", "2026-11-20"),
    ("05:30", "2026-11-21T05:30:00+01:00", "2026-11-21"),
  ])
  func `the start of a day is a setting`(start: String, iso: String, day: String) throws {
    let boundary = DayBoundary(start: try #require(ClockTime(word: start)))
    let moment = try #require(Moment(iso: iso))
    #expect(boundary.day(of: moment).iso == day)
  }

  @Test func `the same instant counts to the day of the place it was lived at`() throws {
    let berlin = try #require(Moment(iso: "2026-11-21T04:30:00+01:00"))
    let newYork = Moment(seconds: berlin.seconds, offset: -18_000)
    #expect(DayBoundary.standard.day(of: berlin).iso == "2026-11-21")
    #expect(DayBoundary.standard.day(of: newYork).iso == "2026-11-20")
  }

  @Test func `the latest start is a minute before noon`() {
    #expect(DayBoundary.latestStart.text == "11:59")
    #expect(DayBoundary.standard.start.text == "04:00")
  }
}
