import RealModule

/// How much and how lastingly the rate of episodes wanders by itself: one point of the grid.
///
///     Cov(log rate on day s, log rate on day t) = variance · memory^|s - t|
///
/// A latent first-order autoregressive rate as in Zeger (1988), Biometrika 75, and Davis & Wu
/// (2009), Biometrika 96. The true point is unknown, so each counts by how well it explains the
/// counts.
package struct LatentRate: Hashable, Sendable {
  /// The extra variance, as a squared relative deviation, above 0.
  package let variance: Double
  /// The correlation from one day to the next, from 0 to below 1.
  package let memory: Double
  /// The weight before any data; those of the grid add up to 1.
  package let prior: Double
  /// What is left of the memory after 0, 1, 2 … days.
  private let powers: [Double]

  init(variance: Double, memory: Double, prior: Double) {
    self.variance = variance
    self.memory = memory
    self.prior = prior
    powers = (0..<32).map { .pow(memory, $0) }
  }

  /// The correlation over some days.
  func memory(over days: Int) -> Double {
    days < powers.count ? powers[days] : .pow(memory, days)
  }

  /// The 16 points: four variances, each with four memories.
  package static let grid: [LatentRate] = [0.03, 0.15, 0.4, 0.9].flatMap { variance in
    zip([0, 0.35, 0.6, 0.85], [0.25, 0.30, 0.30, 0.15]).map { memory, weight in
      LatentRate(variance: variance, memory: memory, prior: weight / 4)
    }
  }
}
