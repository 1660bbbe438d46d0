import JournalCore
import Testing

@testable import Analysis

/// A row a week, and the days of a chart.
struct WeekHistoryTests {
  /// Closed days with one episode each, for so many days.
  private func diary(days: Int) -> Diary {
    var diary = Diary()
    for day in 0..<days {
      diary.close(day)
      diary.episode(Diary.moment(day, 12))
    }
    return diary
  }

  private func history(_ journal: Journal, last: Int, today: Int) -> WeekHistory {
    WeekHistory(
      journal: journal, last: Week(containing: Diary.monday + last),
      today: Diary.monday + today, boundary: .standard)
  }

  @Test func `weeks run from the journal's first to the last asked for, at most 26`() {
    let weeks = history(diary(days: 30).journal, last: 29, today: 29).weeks
    let mondays = (0..<5).map { Diary.monday + 7 * $0 }
    #expect(weeks.map(\.week.first) == mondays)
    let long = history(diary(days: 300).journal, last: 299, today: 299).weeks
    #expect(long.count == 26 && long.last?.week == Week(containing: Diary.monday + 299))
    #expect(history(diary(days: 30).journal, last: 8, today: 29).weeks.count == 2)
  }

  @Test func `days after today do not count`() {
    let weeks = history(diary(days: 30).journal, last: 29, today: 15).weeks
    #expect(weeks.map(\.rate.observedDays) == [7, 7, 2])
    #expect(weeks.last?.rate.rate == nil)
  }

  @Test func `a week without a record is there, unknown and not zero`() throws {
    var diary = diary(days: 7)
    diary.close(25)
    let weeks = history(diary.journal, last: 25, today: 25).weeks
    #expect(weeks.map(\.rate.observedDays) == [7, 0, 0, 1])
    #expect(weeks[1].rate.rate == nil && weeks[1].position == nil && weeks[1].means.isEmpty)
  }

  @Test func `a week has a rate from four observed days on`() {
    for days in 1...7 {
      let weeks = history(diary(days: days).journal, last: 6, today: 6).weeks
      #expect((weeks.last?.rate.rate != nil) == (days >= 4))
    }
  }

  @Test func `the band of a week rests on the eight before and not on itself`() throws {
    var diary = diary(days: 70)
    let plain = history(diary.journal, last: 69, today: 69).weeks
    #expect(plain.map { $0.variation?.weeks } == [nil, nil, nil, nil, 4, 5, 6, 7, 8, 8])
    for hour in 13..<23 { diary.episode(Diary.moment(65, hour)) }
    let busy = history(diary.journal, last: 69, today: 69).weeks
    #expect(busy.last?.variation == plain.last?.variation)
    #expect(busy.last?.rate.episodes == 17)
    #expect(busy.dropLast().map(\.variation) == plain.dropLast().map(\.variation))
  }

  @Test func `the mean of a trigger is over the days it is known on`() throws {
    var diary = diary(days: 7)
    diary.amount("sleep", 6, on: 1)
    diary.amount("sleep", 8, on: 3)
    diary.amount("caffeine", 90, on: 5)
    let week = try #require(history(diary.journal, last: 6, today: 6).weeks.first)
    #expect(week.means["sleep"] == 7)
    #expect(week.means["caffeine"] == 45)
    #expect(week.means["stress"] == nil)
  }

  @Test func `an empty journal, and weeks before its first day, have no rows`() {
    #expect(history(Journal(), last: 0, today: 0).weeks.isEmpty)
    let early = history(diary(days: 7).journal, last: -7, today: 6)
    #expect(early.weeks.isEmpty && early.firstDay == Diary.monday)
  }

  private func chart(_ journal: Journal, _ asked: ClosedRange<Int>?, today: Int) -> DayChart {
    DayChart(
      journal: journal,
      asked: asked.map { (Diary.monday + $0.lowerBound)...(Diary.monday + $0.upperBound) },
      today: Diary.monday + today, boundary: .standard)
  }

  @Test func `a chart shows eight weeks, from the Monday before the first day on`() {
    #expect(chart(diary(days: 100).journal, nil, today: 99).days.count == 56)
    var late = Diary()
    late.close(10)
    #expect(chart(late.journal, nil, today: 12).days.map(\.day).first == Diary.monday + 7)
    #expect(chart(late.journal, 0...5, today: 12).days.isEmpty)
    #expect(chart(Journal(), nil, today: 12).days.isEmpty)
  }

  @Test func `a chart counts open, late and unknown days apart`() {
    var diary = diary(days: 4)
    diary.episode(Diary.moment(4, 12))
    diary.close(5, after: 3)
    let chart = chart(diary.journal, nil, today: 7)
    #expect(chart.observed.days == 4 && chart.observed.episodes == 4)
    #expect((chart.openDays, chart.recalledDays, chart.unknownDays) == (1, 1, 2))
  }

  @Test func `levels of a trigger are fifths from its least to its most, unknown is none`() throws {
    var diary = diary(days: 7)
    for (day, value) in [(0, 2.0), (1, 4), (2, 6), (3, 8), (4, 10), (5, 12)] {
      diary.amount("sleep", value, on: day)
    }
    let strip = try #require(chart(diary.journal, nil, today: 6).strips.first)
    #expect(strip.levels == [0, 1, 2, 3, 4, 4, nil])
    #expect((strip.low, strip.high) == (2, 12))
  }

  @Test func `equal values are one level`() throws {
    var diary = diary(days: 3)
    for day in 0..<3 { diary.amount("stress", 5, on: day) }
    let strip = try #require(chart(diary.journal, nil, today: 2).strips.first)
    #expect(strip.levels == [0, 0, 0])
  }

  @Test func `the triggers asked about every day come first`() {
    var diary = diary(days: 3)
    for name in ["alcohol", "screen", "stress", "caffeine"] { diary.amount(name, 1, on: 0) }
    let names = chart(diary.journal, nil, today: 2).strips.map(\.trigger.name)
    #expect(names == ["caffeine", "stress", "alcohol", "screen"])
  }
}
