import RealModule

/// How often something was so, of how many times it could have been.
package struct Proportion: Hashable, Sendable {
  package let successes: Int
  package let trials: Int
  /// From 0 to 1.
  package let share: Double

  /// nil without a trial.
  package init?(successes: Int, trials: Int) {
    precondition(0 <= successes && successes <= trials, "No more successes than trials.")
    guard trials > 0 else { return nil }
    self.successes = successes
    self.trials = trials
    share = Double(successes) / Double(trials)
  }

  /// The 95 % interval that holds the true share at least 95 times in 100 when trials are
  /// independent. Clopper & Pearson (1934), Biometrika 26.
  package var clopperPearson: ConfidenceInterval {
    let failures = trials - successes
    let low =
      successes == 0
      ? 0 : BetaDistribution(Double(successes), Double(failures + 1)).quantile(Self.tail)
    let high =
      failures == 0
      ? 1 : BetaDistribution(Double(successes + 1), Double(failures)).quantile(1 - Self.tail)
    return ConfidenceInterval(low: low, high: high, level: Self.level)
  }

  /// The 95 % interval of all shares that are not too far from the one found, in standard errors of
  /// their own; the number of trials is divided by `designEffect`, 1 or more, where they come in
  /// clusters.
  ///
  ///     (p + z²/2n ± z √(p (1 - p) / n + z²/4n²)) / (1 + z²/n)
  ///
  /// Wilson (1927), Journal of the American Statistical Association 22.
  package func wilson(designEffect: Double = 1) -> ConfidenceInterval {
    precondition(designEffect >= 1, "Clusters never make trials count for more.")
    let n = Double(trials) / designEffect
    let middle = share + Self.squaredDeviate / (2 * n)
    let spread = share * (1 - share) / n + Self.squaredDeviate / (4 * n * n)
    let half = Double.sqrt(Self.squaredDeviate * spread)
    let scale = 1 + Self.squaredDeviate / n
    return ConfidenceInterval(
      low: successes == 0 ? 0 : max(0, (middle - half) / scale),
      high: successes == trials ? 1 : min(1, (middle + half) / scale), level: Self.level)
  }

  private static let level = 0.95
  private static let tail = (1 - level) / 2
  /// z²: the square of a standard normal number is twice a gamma number of shape 1/2.
  private static let squaredDeviate = 2 * GammaDistribution(shape: 0.5).quantile(level)
}
