import Foundation
import JournalCore
import Testing

struct LocalDayTests {
  @Test func `every day from 1900 to 2100 has the date that counting day by day gives`() throws {
    var day = try #require(LocalDay(year: 1900, month: 1, day: 1))
    var wrong: [String] = []
    for year in 1900...2100 {
      for month in 1...12 {
        for dayOfMonth in 1...Self.length(year, month) {
          let back = LocalDay(year: year, month: month, day: dayOfMonth)
          if day.civil != (year, month, dayOfMonth) || back != day {
            wrong.append("\(year)-\(month)-\(dayOfMonth)")
          }
          day = day + 1
        }
      }
    }
    #expect(wrong == [])
    #expect(day.iso == "2101-01-01")
  }

  @Test func `sampled days agree with Foundation's Gregorian calendar, weekday included`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let first = try #require(LocalDay(iso: "1900-01-01"))
    let last = try #require(LocalDay(iso: "2100-12-31"))
    for day in stride(from: first, through: last, by: 97) {
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      #expect(day.civil.year == parts.year && day.civil.month == parts.month, "\(day.iso)")
      #expect(day.civil.day == parts.day, "\(day.iso)")
      #expect((day.weekday.index + 1) % 7 + 1 == parts.weekday, "\(day.iso)")
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-20", 20_777),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `days are numbered from 1 January 1970`(iso: String, number: Int) {
    #expect(LocalDay(iso: iso)?.number == number)
    #expect(LocalDay(number: number).iso == iso)
  }

  @Test(arguments: [
    (1900, false), (1904, true), (2000, true), (2023, false), (2024, true), (2026, false),
    (2100, false), (2400, true),
  ])
  func `29 February exists in leap years only`(year: Int, isLeap: Bool) {
    #expect((LocalDay(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(LocalDay(year: year, month: 2, day: 28) != nil)
  }

  @Test(arguments: [
    (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32), (2026, 4, 31), (2026, 6, 31),
    (2026, 9, 31), (2026, 11, 31), (2026, 2, 30), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1),
  ])
  func `a date that is not in the calendar does not exist`(year: Int, month: Int, day: Int) {
    #expect(LocalDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-5", "26-11-20", "2026-13-01", "2026-02-29", "2026-11-20 ",
    "2026-11-20T21:30", "+026-11-20", "2026-11--2", "2026/11/20", "٢٠٢٦-11-20", "2026-1１-20",
  ])
  func `other texts are no date`(text: String) {
    #expect(LocalDay(iso: text) == nil)
  }

  @Test(arguments: [
    ("2026-11-16", Weekday.monday), ("2026-11-20", .friday), ("2026-11-22", .sunday),
    ("1970-01-01", .thursday), ("1969-12-31", .wednesday), ("1900-01-01", .monday),
    ("2000-02-29", .tuesday),
  ])
  func `a day has its weekday and Monday`(iso: String, weekday: Weekday) throws {
    let day = try #require(LocalDay(iso: iso))
    #expect(day.weekday == weekday)
    #expect(day.monday.weekday == .monday)
    #expect((0...6).contains(day - day.monday))
  }

  @Test(arguments: [
    ("mon", Weekday.monday), ("Sunday", .sunday), ("THU", .thursday), ("wednesday", .wednesday),
  ])
  func `a weekday is typed short or in full`(word: String, weekday: Weekday) {
    #expect(Weekday(word: word) == weekday)
  }

  @Test(arguments: ["", "mo", "mond", "month", "days"])
  func `another word is no weekday`(word: String) {
    #expect(Weekday(word: word) == nil)
  }

  @Test func `days are counted, ordered and strided`() throws {
    let leapDay = try #require(LocalDay(iso: "2024-02-29"))
    let before = leapDay - 1
    let after = leapDay + 1
    #expect(before.iso == "2024-02-28")
    #expect(after.iso == "2024-03-01")
    #expect(after - before == 2)
    #expect(before < leapDay)
    #expect((before...after).count == 3)
    #expect((before...after).map(\.iso) == ["2024-02-28", "2024-02-29", "2024-03-01"])
  }

  private static func length(_ year: Int, _ month: Int) -> Int {
    if month == 2 {
      return year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
        ? 29 : 28
    }
    return [1, 3, 5, 7, 8, 10, 12].contains(month) ? 31 : 30
  }
}
