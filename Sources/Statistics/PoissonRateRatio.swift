import RealModule

/// How many times as often independent events came in one time as in another.
///
///     ratio = (k₁ / t₁) / (k₂ / t₂);  given k₁ + k₂, k₁ is binomial with odds ratio · t₁ / t₂
///
/// The exact interval is that of Clopper & Pearson for this binomial (Przyborowski & Wilenski 1940,
/// Biometrika 31); its p-value is twice the smaller tail, so the two never disagree. The mid-p forms
/// count the observed number only half and are nearer to what they promise (Lancaster 1961, JASA
/// 56). Episodes that come in clusters vary more than either says.
package struct PoissonRateRatio: Hashable, Sendable {
  /// Infinite when there was none in the second time.
  package let ratio: Double
  /// The exact 95 % interval; from 0 without an event in the first time, without end without one in
  /// the second.
  package let interval: ConfidenceInterval
  /// The mid-p 95 % interval.
  package let midInterval: ConfidenceInterval
  /// The exact two-sided p-value for a ratio of 1.
  package let p: Double
  /// The two-sided mid-p-value for a ratio of 1.
  package let midP: Double

  /// nil without an event or where a time has no length.
  package init?(counts: (Int, Int), exposures: (Double, Double)) {
    precondition(counts.0 >= 0 && counts.1 >= 0, "A count of events is not negative.")
    let total = counts.0 + counts.1
    let share = exposures.0 / exposures.1
    guard total > 0, exposures.0 > 0, exposures.1 > 0, share > 0, share.isFinite else { return nil }
    let distribution = BinomialDistribution(trials: total, odds: share)
    ratio = Double(counts.0) / Double(counts.1) / share
    interval = Self.interval(counts, share, Self.exactOdds)
    midInterval = Self.interval(counts, share, Self.midOdds)
    p = distribution.centralP(counts.0)
    midP = distribution.midP(counts.0)
  }

  private static let level = 0.95
  private static let tail = (1 - level) / 2

  /// The upper limit is the inverse of the lower one with the times exchanged.
  private static func interval(
    _ counts: (Int, Int), _ share: Double, _ lowestOdds: (Int, Int) -> Double
  ) -> ConfidenceInterval {
    ConfidenceInterval(
      low: lowestOdds(counts.0, counts.1) / share,
      high: 1 / lowestOdds(counts.1, counts.0) / share, level: level)
  }

  /// The odds at which so many successes or more are just too many.
  private static func exactOdds(_ successes: Int, _ failures: Int) -> Double {
    guard successes > 0 else { return 0 }
    return BetaDistribution(Double(successes), Double(failures + 1)).oddsQuantile(tail)
  }

  /// The same with half of the number itself, by halving: at the odds of the exact limit that is
  /// too few, at those for twice the tail it is enough.
  private static func midOdds(_ successes: Int, _ failures: Int) -> Double {
    guard successes > 0 else { return 0 }
    let beta = BetaDistribution(Double(successes), Double(failures + 1))
    var low = beta.oddsQuantile(tail)
    var high = beta.oddsQuantile(2 * tail)
    while high - low > 1e-15 * high {
      let odds = low + (high - low) / 2
      guard low < odds, odds < high else { break }
      let binomial = BinomialDistribution(trials: successes + failures, odds: odds)
      let share = binomial.atLeast(successes + 1) + binomial.exactly(successes) / 2
      if share < tail { low = odds } else { high = odds }
    }
    return low
  }
}
