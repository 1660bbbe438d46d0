import Analysis
import JournalCore

/// Journals of whole closed weeks with some episodes each, the last of which is that of
/// ``WeekSample``.
enum TrendSample {
  static let rising = [3, 5, 4, 4, 5, 3, 4, 5, 10, 14, 17, 21]
  static let steady = [7, 8, 6, 7, 8, 7, 6, 7, 7, 8, 6, 7]

  /// A week for each number, its episodes spread over the days that were closed.
  static func table(_ episodes: [Int], days: Int = 7) -> ObservationTable {
    var journal = Journal()
    for (week, total) in episodes.enumerated() {
      for weekday in 0..<days {
        // Every third day of the week takes the next share, so none is like the one before.
        let turn = (weekday * 3 + week) % days
        let day = 7 * (week - episodes.count + 1) + weekday
        WeekSample.close(&journal, day, .complete)
        for number in 0..<(total / days + (turn < total % days ? 1 : 0)) {
          WeekSample.episode(&journal, day, 6 + number, 0, seconds: nil)
        }
      }
    }
    let first = WeekSample.monday - 7 * (episodes.count - 1)
    return ObservationTable(
      journal: journal, days: first...max(first, WeekSample.sunday), boundary: .standard)
  }

  /// Episodes an hour apart on every second day from day 0 on; `l`, `r`, `b`, `m` and `?` are sides.
  static func balance(_ days: [String]) -> SideBalance {
    var journal = Journal()
    for (index, sides) in days.enumerated() {
      for (number, letter) in sides.enumerated() {
        WeekSample.episode(&journal, 2 * index, 6 + number, 0, seconds: nil)
        journal.episodes[journal.episodes.count - 1].side = side(letter)
      }
    }
    return SideBalance(
      episodes: journal.episodes, days: WeekSample.monday...(WeekSample.monday + 83),
      boundary: .standard)
  }

  private static func side(_ letter: Character) -> Side? {
    switch letter {
    case "l": .left
    case "r": .right
    case "b": .both
    case "m": .middle
    default: nil
    }
  }
}
