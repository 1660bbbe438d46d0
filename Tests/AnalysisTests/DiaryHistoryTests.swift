import JournalCore
import TestSupport
import Testing

@testable import Analysis

/// What was entered late does not change what an earlier look saw.
struct DiaryHistoryTests {
  private func asOf(
    _ history: DiaryHistory, agreesWith entries: LateEntries, from start: LocalDay? = nil
  ) -> Int {
    (-2..<entries.length).count { day in
      let scratch = DiaryHistory(
        entries.journal(asOf: day), boundary: entries.boundary, from: start,
        asOf: entries.first + day)
      return history.diary(asOf: entries.first + day) == scratch.latest
    }
  }

  @Test(arguments: [3, 5, 8, 10, 16, 18, 21, 26, 28] as [UInt64])
  func `as of any day it is the diary of what was entered by its end`(seed: UInt64) {
    for (start, lateness) in [(240, 0.2), (240, 0.01), (0, 0.05), (690, 0.02)] {
      let entries = LateEntries(days: 40, seed: seed, start: start, lateness: lateness)
      let history = DiaryHistory(
        entries.journal, boundary: entries.boundary, asOf: entries.first + 39)
      #expect(asOf(history, agreesWith: entries) == 42)
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `the same from a later first day on`(seed: UInt64) {
    let entries = LateEntries(days: 40, seed: seed, lateness: 0.05)
    let start = entries.first + 12
    let history = DiaryHistory(
      entries.journal, boundary: entries.boundary, from: start, asOf: entries.first + 39)
    #expect(asOf(history, agreesWith: entries, from: start) == 42)
    #expect(history.diary(asOf: start - 1) == nil)
    #expect(history.diary(asOf: start)?.days == start...start)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `the same seen from any day`(seed: UInt64) {
    let entries = LateEntries(days: 30, seed: seed, lateness: 0.1)
    for end in stride(from: 4, to: 30, by: 5) {
      let history = DiaryHistory(
        entries.journal, boundary: entries.boundary, asOf: entries.first + end)
      for day in 0...end {
        let scratch = DiaryHistory(
          entries.journal(asOf: day), boundary: entries.boundary, asOf: entries.first + day)
        #expect(history.diary(asOf: entries.first + day) == scratch.latest)
      }
    }
  }

  /// Two closed days; the second's closing and an episode are entered at a moment.
  private func diary(enteredAt moment: Moment) -> DiaryHistory {
    var diary = Diary()
    diary.close(0)
    diary.close(6)
    diary.episode(Diary.moment(6, 12)) { $0.enteredAt = moment }
    return DiaryHistory(diary.journal, boundary: .standard, asOf: Diary.monday + 20)
  }

  @Test func `what is entered in the second in which Monday begins was not there before`() {
    let sunday = Diary.monday + 6
    let late = diary(enteredAt: Diary.moment(7, 4))
    #expect(late.diary(asOf: sunday)?.counts.last == 0)
    #expect(late.diary(asOf: sunday + 1)?.counts.dropLast().last == 1)
    let inTime = diary(enteredAt: Diary.moment(7, 3, 59, second: 59))
    #expect(inTime.diary(asOf: sunday)?.counts.last == 1)
  }

  @Test func `a day closed in that second was unknown before`() {
    var diary = Diary()
    diary.close(0)
    diary.close(6, at: Diary.moment(7, 4))
    let history = DiaryHistory(diary.journal, boundary: .standard, asOf: Diary.monday + 20)
    #expect(history.diary(asOf: Diary.monday + 6)?.counts.last == .some(nil))
    #expect(history.diary(asOf: Diary.monday + 7)?.counts.dropLast().last == 0)
  }

  @Test func `a bout of days ago goes on into a day that is made anew`() {
    var diary = Diary()
    for day in 0...9 { diary.close(day) }
    diary.episode(Diary.moment(1, 12), seconds: 5 * 86_400)
    diary.episode(Diary.moment(6, 12))
    diary.episode(Diary.moment(6, 13)) { $0.enteredAt = Diary.moment(9, 12) }
    let history = DiaryHistory(diary.journal, boundary: .standard, asOf: Diary.monday + 9)
    #expect(history.diary(asOf: Diary.monday + 7)?.counts == [0, 1, 0, 0, 0, 0, 0, 0])
  }

  @Test func `an empty journal has no diary`() {
    let history = DiaryHistory(Journal(), boundary: .standard, asOf: Diary.monday)
    #expect(history.latest == nil)
    #expect(history.diary(asOf: Diary.monday) == nil)
    #expect(history.diary(asOf: Diary.monday - 7) == nil)
  }

  @Test func `a journal that begins later has none yet`() {
    var diary = Diary()
    diary.close(5)
    let history = DiaryHistory(diary.journal, boundary: .standard, asOf: Diary.monday + 4)
    #expect(history.latest == nil)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a diary of fewer days is one of those days alone`(seed: UInt64) {
    var chance = ChanceDiary(days: 30, seed: seed)
    chance.trigger("tea")
    chance.count(rate: 1, (name: "tea", lag: 0, effect: 1))
    chance.values["late"] = (0..<30).map { $0 < 20 ? nil : 1 }
    let whole = chance.diary
    for day in [0, 12, 19, 20, 29] {
      let seen = whole.through(ChanceDiary.first + day)
      let values = whole.values.mapValues { Array($0.prefix(day + 1)) }
        .filter { $0.value.contains { $0 != nil } }
      let alone = TriggerDiary(
        days: ChanceDiary.first...(ChanceDiary.first + day),
        counts: Array(whole.counts.prefix(day + 1)), values: values)
      #expect(seen == alone && seen.values == values)
      #expect(seen.triggers == values.keys.sorted())
      #expect(seen.pairs(of: "late").count == max(0, day - 19))
      #expect(day == 29 || seen != whole)
    }
  }
}
