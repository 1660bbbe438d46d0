/// The rate of independent events: how many were counted over how much exposure.
///
///     rate = k / t,  interval = [q(α/2; k), q(1 - α/2; k + 1)] / t
///
/// q(p; s) is the p-quantile of the gamma distribution with shape s, and q(p; 0) = 0. The interval
/// is the exact one of Garwood (1936), Biometrika 28: it holds the true rate at least 95 times in
/// 100. Episodes that come in clusters vary more than it says.
package struct PoissonRate: Hashable, Sendable {
  /// The number of events, at least 0.
  package let count: Int
  /// How long was watched, in the unit the rate is to be per: days for a rate per day.
  package let exposure: Double
  /// Events per unit of exposure.
  package let rate: Double
  /// The exact 95 % interval of the rate.
  package let interval: ConfidenceInterval

  /// Nil when there is no exposure: nothing was watched, so there is no rate.
  package init?(count: Int, exposure: Double) {
    precondition(count >= 0, "A count of events is not negative.")
    guard exposure > 0, exposure.isFinite else { return nil }
    self.count = count
    self.exposure = exposure
    rate = Double(count) / exposure
    interval = ConfidenceInterval(
      low: Self.lowestMean(behind: Double(count)) / exposure,
      high: Self.highestMean(behind: Double(count)) / exposure,
      level: Self.level)
  }

  private static let level = 0.95

  private static func lowestMean(behind count: Double) -> Double {
    count > 0 ? GammaDistribution(shape: count).quantile((1 - level) / 2) : 0
  }

  private static func highestMean(behind count: Double) -> Double {
    GammaDistribution(shape: count + 1).quantile((1 + level) / 2)
  }
}
