import Foundation
import JournalCore
import Testing

struct ISOWeekTests {
  @Test(arguments: [
    ("2026-11-20", "2026-W47"), ("2026-11-16", "2026-W47"), ("2026-11-22", "2026-W47"),
    ("2026-11-23", "2026-W48"), ("2026-01-01", "2026-W01"), ("2025-12-29", "2026-W01"),
    ("2025-12-28", "2025-W52"), ("2027-01-03", "2026-W53"), ("2027-01-04", "2027-W01"),
    ("2021-01-03", "2020-W53"), ("2016-01-03", "2015-W53"), ("2024-12-30", "2025-W01"),
  ])
  func `a day lies in the week that holds its Thursday's year`(day: String, week: String) throws {
    let found = ISOWeek(containing: try #require(LocalDay(iso: day)))
    #expect(found.iso == week)
    #expect(ISOWeek(iso: week) == found)
  }

  @Test func `the years with 53 weeks are known`() {
    let years = (2000...2100).filter { ISOWeek(iso: "\($0)-W53") != nil }
    #expect(
      years == [
        2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060, 2065, 2071, 2076, 2082,
        2088, 2093, 2099,
      ])
  }

  @Test func `sampled days agree with Foundation's ISO calendar`() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let first = try #require(LocalDay(iso: "1900-01-01"))
    let last = try #require(LocalDay(iso: "2100-12-31"))
    for day in stride(from: first, through: last, by: 53) {
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let parts = calendar.dateComponents([.yearForWeekOfYear, .weekOfYear], from: date)
      let week = ISOWeek(containing: day)
      #expect(week.year == parts.yearForWeekOfYear, "\(day.iso)")
      #expect(week.number == parts.weekOfYear, "\(day.iso)")
    }
  }

  @Test func `week 47 of 2026 runs from 16 to 22 November`() throws {
    let week = try #require(ISOWeek(iso: "2026-W47"))
    #expect(week.year == 2026)
    #expect(week.number == 47)
    #expect(week.monday.iso == "2026-11-16")
    #expect(week.days.map(\.iso).first == "2026-11-16")
    #expect(week.days.map(\.iso).last == "2026-11-22")
    #expect(week.days.count == 7)
    #expect(ISOWeek(iso: "2026-w47") == week)
  }

  @Test(arguments: [
    "", "2026-W00", "2026-W54", "2025-W53", "2026-W99", "2026-47", "2026W47", "26-W47", "2026-W4",
    "2026-W047", "2026-W47-1", "2026-WXX", "2026-W-1", "0000-W01", "W47", "2026-W4７",
  ])
  func `other texts are no week`(text: String) {
    #expect(ISOWeek(iso: text) == nil)
  }

  @Test func `weeks are ordered by their Monday`() throws {
    let last = try #require(ISOWeek(iso: "2026-W53"))
    let next = try #require(ISOWeek(iso: "2027-W01"))
    #expect(last < next)
    #expect(next.monday - last.monday == 7)
  }
}
