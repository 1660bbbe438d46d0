import Statistics

/// The rate of the last 4 weeks beside that of the 8 before them.
package struct RateComparison: Hashable, Sendable {
  package let recent: PeriodRate
  package let before: PeriodRate
  /// Of the recent rate to the one before, with as much scatter between weeks as there is
  /// (quasi-Poisson); nil where one of them is 0.
  package let ratio: RateRatio?

  /// How many times the other rate one must be for an alarm.
  package static let factor = 1.5

  init(recent: [EpisodeWeek], before: [EpisodeWeek]) {
    let weeks = before + recent
    let fit = QuasiPoissonFit(
      counts: weeks.map { Double($0.episodes) }, exposures: weeks.map { Double($0.observedDays) },
      columns: [before.map { _ in 0 } + recent.map { _ in 1 }])
    self.recent = PeriodRate(recent)
    self.before = PeriodRate(before)
    ratio = (fit?.coefficient(1, leastDispersion: 1)).flatMap {
      RateRatio(log: $0.value, $0.interval)
    }
  }

  /// Whether the recent rate is at least 1.5 times the one before.
  var isMuchMore: Bool { Self.isMuchMore(recent, before) }
  /// Whether the rate before is at least 1.5 times the recent one.
  var isMuchLess: Bool { Self.isMuchMore(before, recent) }

  private static func isMuchMore(_ one: PeriodRate, _ other: PeriodRate) -> Bool {
    guard let rate = one.rate?.rate, let compared = other.rate?.rate else { return false }
    return rate > 0 && rate >= factor * compared
  }
}
