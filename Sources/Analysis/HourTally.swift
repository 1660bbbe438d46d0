package import JournalCore

/// When episodes begin: hour of the day by weekday, on observed days alone.
package struct HourTally: Hashable, Sendable {
  /// Observed days by weekday, Monday first.
  package let observed: [Int]
  /// Episodes with a known time on observed days, by weekday and hour.
  package let counts: [[Int]]
  /// Episodes on observed days of which only the day is known.
  package let untimed: Int
  /// Episodes on those of the days that are not observed.
  package let unobserved: Int
  private let boundary: DayBoundary

  /// Looks at the episodes of some days; those on other days are left out.
  package init(
    days: some Sequence<DailyObservation>, episodes: some Sequence<Episode>, boundary: DayBoundary
  ) {
    var observed = Array(repeating: 0, count: 7)
    var counts = Array(repeating: Array(repeating: 0, count: 24), count: 7)
    var (untimed, unobserved) = (0, 0)
    let open = Set(days.filter { !$0.isObserved }.map(\.day))
    let known = Set(days.filter(\.isObserved).map(\.day))
    for day in known { observed[day.weekday.index] += 1 }
    for episode in episodes where episode.counts {
      let day = boundary.day(of: episode.startedAt)
      if open.contains(day) { unobserved += 1 }
      guard known.contains(day) else { continue }
      if episode.precision == .day {
        untimed += 1
      } else {
        counts[day.weekday.index][episode.startedAt.local.secondOfDay / 3600] += 1
      }
    }
    self.observed = observed
    self.counts = counts
    self.untimed = untimed
    self.unobserved = unobserved
    self.boundary = boundary
  }

  /// Episodes an observed day of that weekday in that hour; nil without such a day.
  package func rate(_ weekday: Int, _ hour: Int) -> Double? {
    observed[weekday] == 0 ? nil : Double(counts[weekday][hour]) / Double(observed[weekday])
  }

  /// Every rate that is known.
  package var rates: [(weekday: Int, hour: Int, rate: Double)] {
    (0..<7).flatMap { weekday in
      (0..<24).compactMap { hour in rate(weekday, hour).map { (weekday, hour, $0) } }
    }
  }

  /// The highest rate; 0 without an episode.
  package var peak: Double { rates.map(\.rate).max() ?? 0 }

  /// The hours in the order of a day that begins when the person's does.
  package var hours: [Int] { (0..<24).map { ($0 + boundary.start.minuteOfDay / 60) % 24 } }
}
