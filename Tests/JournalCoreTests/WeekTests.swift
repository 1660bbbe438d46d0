import JournalCore
import TestSupport
import Testing

/// Weeks that begin on the weekday a person chose.
struct WeekTests {
  @Test(arguments: [
    (Weekday.monday, "2026-11-16", "2026-W47"), (.saturday, "2026-11-14", "2026-11-14"),
    (.sunday, "2026-11-15", "2026-11-15"),
  ])
  func `a week begins on its weekday, and only from Monday on it has a number`(
    start: Weekday, first: String, name: String
  ) throws {
    let day = try #require(LocalDay(iso: "2026-11-20"))
    let week = Week(containing: day, from: start)
    #expect(week.first.iso == first && week.start == start && week.name == name)
    #expect((week.numbered == nil) == (start != .monday))
    #expect(week.previous.first == week.first - 7)
  }

  @Test(arguments: Weekday.allCases)
  func `every day lies in its week, whichever weekday that begins on`(start: Weekday) {
    for number in 20_000..<20_400 {
      let week = Week(containing: LocalDay(number: number), from: start)
      #expect(week.days.contains(LocalDay(number: number)) && week.days.count == 7)
      #expect(week.first.weekday == start)
      #expect(week.days.map(\.weekday) == start.following)
    }
  }

  @Test func `a week from Monday on is the numbered one`() throws {
    let numbered = try #require(ISOWeek(iso: "2026-W53"))
    #expect(Week(numbered).days == numbered.days && Week(numbered).name == "2026-W53")
  }
}
