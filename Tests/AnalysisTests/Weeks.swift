import Analysis
import JournalCore
import TestSupport

/// Builds journals from counts: a row a week, a number a day from Monday on, nil for a day that was
/// not closed.
struct Weeks {
  private(set) var diary = Diary()
  let weeks: Int

  /// The weeks end with the one that begins on day 0 of a ``Diary``.
  init(_ counts: [[Int?]]) {
    weeks = counts.count
    for (week, row) in counts.enumerated() {
      for (weekday, count) in row.enumerated() {
        guard let count else { continue }
        let day = 7 * (week - counts.count + 1) + weekday
        diary.close(day, after: 0)
        for number in 0..<count { diary.episode(Diary.moment(day, 6, 15 * number)) }
      }
    }
  }

  /// Weeks with some episodes each, spread over so many closed days from Monday on.
  init(episodes: [Int], days: [Int]) {
    self.init(
      zip(episodes, days).map { total, days in
        (0..<days).map { total / days + ($0 < total % days ? 1 : 0) }
      })
  }

  /// The weeks, each with seven days that have the same counts in another order.
  init(steady counts: [Int], chance: inout SplitMix64) {
    self.init(
      counts.map { total in
        var row = (0..<7).map { total / 7 + ($0 < total % 7 ? 1 : 0) }
        row.shuffle(using: &chance)
        return row
      })
  }

  mutating func change(_ body: (inout Diary) -> Void) { body(&diary) }

  /// All days up to the Sunday of the last week.
  var table: ObservationTable { diary.table((7 * (1 - weeks))...6) }
  var trend: EpisodeTrend { EpisodeTrend(table) }
  var change: EpisodeChangePoint { EpisodeChangePoint(table) }
}
