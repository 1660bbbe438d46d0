package import JournalCore

/// Whether episodes become more or fewer: over the 12 weeks that end with the latest one that has at
/// least 4 observed days, when at least 8 of them have.
///
/// Rising is said only when the daily test has one-sided p < .01 and the last 4 weeks have at least
/// 1.5 times the rate of the 8 before; falling is its mirror image (`statistics.md` 1.11). Of 100
/// steady simulated years looked at every week, 4 to 7 say rising once or more and as many falling;
/// without the daily test 90 or more do.
package struct EpisodeTrend: Hashable, Sendable {
  /// Which way the rate goes.
  package enum Direction: String, Hashable, Sendable {
    case rising, falling
  }

  /// The days of the 12 weeks, as far as the table has them; nil without a week with a rate.
  package let days: DayRange?
  /// The weeks among them with at least 4 observed days, in order.
  package let weeks: [EpisodeWeek]
  /// What is missing; without it there are numbers.
  package let shortfall: WeekShortfall?
  /// nil also without an episode.
  package let weekly: WeeklySlope?
  package let daily: DailySlope?
  package let comparison: RateComparison?
  /// nil when no lasting change was found.
  package let alarm: Direction?

  /// How many weeks are looked at, and how many of them are the recent ones.
  package static let length = 12
  package static let recentWeeks = 4
  /// Below which one-sided p-value of the daily test an alarm may be given.
  package static let level = 0.01

  /// Looks at the end of a table.
  package init(_ table: ObservationTable) {
    self.init(table, rated: EpisodeWeek.all(in: table))
  }

  /// `rated` are all weeks of the table with a rate.
  init(_ table: ObservationTable, rated: [EpisodeWeek]) {
    let last = rated.last?.week.monday
    weeks = rated.filter { week in last.map { $0 - week.week.monday < 7 * Self.length } ?? false }
    shortfall = WeekShortfall(weeks: weeks.count)
    days = last.map { monday in
      let start = max(table.days.lowerBound, monday - 7 * (Self.length - 1))
      return start...min(table.days.upperBound, monday + 6)
    }
    guard shortfall == nil, let days, let last else {
      (weekly, daily, comparison, alarm) = (nil, nil, nil, nil)
      return
    }
    let recent = weeks.filter { last - $0.week.monday < 7 * Self.recentWeeks }
    let comparison = RateComparison(recent: recent, before: weeks.dropLast(recent.count))
    let daily = DailySlope(table, days: days)
    weekly = WeeklySlope(weeks)
    alarm = daily.flatMap { Self.alarm($0, comparison) }
    self.daily = daily
    self.comparison = comparison
  }

  private static func alarm(_ daily: DailySlope, _ comparison: RateComparison) -> Direction? {
    if daily.rising < level, comparison.isMuchMore { return .rising }
    return daily.falling < level && comparison.isMuchLess ? .falling : nil
  }
}
