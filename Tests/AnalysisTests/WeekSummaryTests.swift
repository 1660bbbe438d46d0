import Analysis
import JournalCore
import Testing

struct WeekSummaryTests {
  @Test func `a week adds up what is known`() {
    var diary = Diary()
    diary.episode(Diary.moment(4, 21, 30))
    diary.episode(Diary.moment(4, 21, 31))
    diary.episode(Diary.moment(5, 9), seconds: 150)
    diary.episode(Diary.moment(5, 12), seconds: nil)
    diary.close(5)
    diary.close(6, .none)
    for (day, amount) in [(4, 190.0), (5, 190), (6, 95)] {
      diary.amount("caffeine", amount, on: day)
    }
    let week = diary.week(today: 6)
    #expect(week.week.name == "2026-W47")
    #expect(week.records == 4)
    #expect(week.twitchDays == 2)
    #expect(week.recordedDays == 3)
    #expect(week.unknownDurations == 1)
    #expect(week.unrecordedDays == Array(Diary.monday...(Diary.monday + 3)))
    #expect(week.mean(of: "caffeine") == 475.0 / 3)
    #expect(week.mean(of: "sleep") == nil)
  }

  @Test func `days to come are neither known nor missing`() {
    var diary = Diary()
    diary.close(1)
    diary.close(4)
    let week = diary.week(today: 2)
    #expect(week.asOf == Diary.monday + 2)
    #expect(week.days.map { $0 == nil } == [false, false, false, true, true, true, true])
    #expect(week.unrecordedDays == [Diary.monday, Diary.monday + 2])
    #expect(week.recordedDays == 1)
  }

  @Test func `a week that is over is looked at from its Sunday`() {
    var diary = Diary()
    diary.amount("caffeine", 100, on: 6)
    diary.amount("caffeine", 900, on: 7)
    let table = diary.table(-100...20)
    let week = WeekSummary(
      table, week: Week(containing: Diary.monday), today: Diary.monday + 20)
    #expect(week.asOf == Diary.monday + 6)
    #expect(week.trailingMean(of: "caffeine") == 100)
  }

  @Test func `a week to come is empty`() {
    let week = WeekSummary(
      Diary().table(-100...20), week: Week(containing: Diary.monday + 14), today: Diary.monday)
    #expect(week.observations.isEmpty)
    #expect(week.unrecordedDays.isEmpty)
    #expect(week.days == Array(repeating: nil, count: 7))
  }

  @Test func `the twelve weeks end with the last day looked at`() {
    var diary = Diary()
    diary.amount("sleep", 100, on: 2 - 84)
    diary.amount("sleep", 6, on: 3 - 84)
    diary.amount("sleep", 8, on: 2)
    #expect(diary.week(today: 2).trailingMean(of: "sleep") == 7)
    #expect(diary.week(today: 2).mean(of: "sleep") == 8)
  }

  @Test func `the table of a week reaches over its twelve weeks`() {
    let days = WeekSummary.days(
      for: Week(containing: Diary.monday), today: Diary.monday + 2)
    #expect(days == (Diary.monday + 2 - 83)...(Diary.monday + 6))
  }

  @Test func `three observed days give no rate`() {
    var diary = Diary()
    for day in 0...2 { diary.close(day, .none) }
    diary.close(3, after: 5)
    diary.episode(Diary.moment(4, 12))
    let rate = diary.week(today: 6).rate
    #expect(rate.observedDays == 3)
    #expect(rate.episodes == 0)
    #expect(rate.rate == nil)
  }

  /// The interval of a count of 4: 1.089865 to 10.241589 (Garwood 1936).
  @Test func `four observed days give a rate with its exact interval`() throws {
    var diary = Diary()
    for day in 0...3 { diary.close(day) }
    for day in [0, 1, 1] { diary.episode(Diary.moment(day, 9), seconds: nil) { $0.side = nil } }
    for hour in [9, 12] { diary.episode(Diary.moment(2, hour)) }
    diary.episode(Diary.moment(5, 12))
    let rate = diary.week(today: 6).rate
    #expect(rate.observedDays == 4)
    #expect(rate.episodes == 4)
    let found = try #require(rate.rate)
    #expect(found.rate == 1)
    #expect(abs(found.interval.low - 1.089865 / 4) < 1e-6)
    #expect(abs(found.interval.high - 10.241589 / 4) < 1e-6)
  }

  @Test func `caffeine, sleep and stress always have a row, others when they have a value`() {
    var diary = Diary()
    diary.amount("alcohol", 10, on: -1)
    diary.amount("screen", 4, on: 2)
    #expect(
      diary.week(today: 6).shownTriggers.map(\.name) == ["caffeine", "sleep", "stress", "screen"])
    diary.close(3)
    #expect(diary.week(today: 6).shownTriggers.map(\.name).contains("alcohol"))
  }

  @Test func `a trigger that was switched off has no row without a value`() {
    var diary = Diary()
    diary.define(
      TriggerDefinition(
        name: "stress", unit: "0-10", amountKind: .scale, dayRule: .max, isActive: false))
    #expect(diary.week(today: 6).shownTriggers.map(\.name) == ["caffeine", "sleep"])
    diary.amount("stress", 4, on: 2)
    #expect(diary.week(today: 6).shownTriggers.map(\.name) == ["caffeine", "sleep", "stress"])
  }
}
