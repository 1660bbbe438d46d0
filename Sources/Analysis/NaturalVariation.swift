/// Where the rate of a week is to be expected if it goes on as in the 8 weeks before: the
/// natural-variation band. A description of the weeks, not a test of the one.
///
///     r = k / n,  X² = Σ (kᵢ - r nᵢ)² / (r nᵢ),  φ = max(1, X² / (w - 1))
///     mean = m (k + ½) / n,  variance = φ · mean · (1 + m / n)
///
/// nᵢ observed days and kᵢ episodes of the w weeks before with at least 4 observed days, n and k
/// their sums, m observed days of the week itself. The first part of the variance is the week's own
/// scatter, the second that of the rate it is compared with: the quasi-Poisson prediction variance
/// of Menssen et al. (2024), arXiv:2404.05282. The band holds the middle 95 % of the gamma–Poisson
/// distribution with this mean and variance, which is never below 0; the half episode is that of
/// Jeffreys' prior (for φ = 1 it is the predictive distribution itself), so that weeks without an
/// episode do not make every episode surprising. Weekly dispersion is estimated from few weeks and
/// bad spells outlast a week: of 100 weeks of a steady simulated journal 2 to 10 lay outside.
package struct NaturalVariation: Hashable, Sendable {
  /// Where a week lies.
  package enum Position: String, Hashable, Sendable {
    case below, within, above
  }

  /// How many weeks are looked back at.
  package static let weeksBefore = 8
  /// How many of them need a rate.
  package static let fewestWeeks = 4

  /// The weeks it rests on, 4 to 8.
  package let weeks: Int
  /// Their observed days.
  package let observedDays: Int
  /// The episodes on those days.
  package let episodes: Int
  /// How much more the weeks vary than independent episodes would; 1 or more.
  package let dispersion: Double
  /// The band in episodes a day.
  package let low: Double
  package let high: Double

  private let days: Int
  private let expected: ClosedRange<Int>

  /// The band of a week with some observed days after the weeks before it; nil when it has no rate
  /// itself or fewer than 4 of those before have one.
  package init?(before: some Sequence<WeekRate>, observedDays days: Int) {
    let weeks = before.filter { $0.rate != nil }
    guard days >= DataSufficiency.weeklyRateDays, weeks.count >= Self.fewestWeeks else {
      return nil
    }
    let observed = weeks.reduce(0) { $0 + $1.observedDays }
    let episodes = weeks.reduce(0) { $0 + $1.episodes }
    let dispersion = Self.dispersion(of: weeks, rate: Double(episodes) / Double(observed))
    let share = Double(days) / Double(observed)
    let count = PredictedCount(
      mean: share * (Double(episodes) + 0.5), dispersion: dispersion * (1 + share))
    expected = count.range(holding: Self.level)
    low = Double(expected.lowerBound) / Double(days)
    high = Double(expected.upperBound) / Double(days)
    self.weeks = weeks.count
    self.observedDays = observed
    self.episodes = episodes
    self.dispersion = dispersion
    self.days = days
  }

  /// Where a week with the same observed days and so many episodes lies.
  package func position(ofEpisodes episodes: Int) -> Position {
    if episodes < expected.lowerBound { return .below }
    return episodes > expected.upperBound ? .above : .within
  }

  private static let level = 0.95

  private static func dispersion(of weeks: [WeekRate], rate: Double) -> Double {
    guard rate > 0 else { return 1 }
    let squares = weeks.reduce(0.0) { sum, week in
      let mean = rate * Double(week.observedDays)
      let excess = Double(week.episodes) - mean
      return sum + excess * excess / mean
    }
    return max(1, squares / Double(weeks.count - 1))
  }
}
