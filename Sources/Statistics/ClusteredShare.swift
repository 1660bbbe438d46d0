import RealModule

/// A share of events that come in clusters, such as a bad week on one side.
///
/// The design effect is how many times as large the variance of the share is as that of independent
/// events, from what the clusters leave unexplained; at least 1. Kish (1965), Survey sampling:
///
///     rᵢ = aᵢ - p nᵢ,  variance = c / (c - 1) Σ rᵢ² / n²,  effect = max(1, variance n / p (1 - p))
///
/// The test against one half is Student's t on the differences dᵢ = aᵢ - bᵢ of the c clusters,
/// with c - 1 degrees of freedom, and a variance of their sum of at least n, that of independent
/// events:  t = Σ dᵢ / √max(c s², n).
package struct ClusteredShare: Hashable, Sendable {
  package let proportion: Proportion
  /// 1 or more.
  package let designEffect: Double
  /// Half the mean difference of the sides as a share of all: t and its p-values are for 0.
  package let excess: TEstimate

  /// The clusters' counts of one kind and of the other, 0 or more; those with neither do not count.
  /// nil for fewer than two clusters.
  package init?(_ clusters: [(one: Int, other: Int)]) {
    precondition(clusters.allSatisfy { $0.one >= 0 && $0.other >= 0 }, "Counts are not negative.")
    let clusters = clusters.filter { $0.one + $0.other > 0 }
    let one = clusters.reduce(0) { $0 + $1.one }
    let total = clusters.reduce(one) { $0 + $1.other }
    guard clusters.count > 1, let proportion = Proportion(successes: one, trials: total) else {
      return nil
    }
    self.proportion = proportion
    designEffect = Self.designEffect(clusters, proportion)
    excess = Self.excess(clusters, total: Double(total))
  }

  /// The 95 % interval of Wilson with the events divided by the design effect.
  package var interval: ConfidenceInterval { proportion.wilson(designEffect: designEffect) }

  private static func designEffect(
    _ clusters: [(one: Int, other: Int)], _ proportion: Proportion
  ) -> Double {
    let p = proportion.share
    guard 0 < p, p < 1 else { return 1 }
    let squares = clusters.reduce(0.0) { sum, cluster in
      let left = Double(cluster.one) - p * Double(cluster.one + cluster.other)
      return sum + left * left
    }
    let c = Double(clusters.count)
    return max(1, c / (c - 1) * squares / (Double(proportion.trials) * p * (1 - p)))
  }

  private static func excess(_ clusters: [(one: Int, other: Int)], total: Double) -> TEstimate {
    let differences = clusters.map { Double($0.one - $0.other) }
    let c = Double(clusters.count)
    let sum = differences.reduce(0, +)
    let squares = differences.reduce(0) { $0 + ($1 - sum / c) * ($1 - sum / c) }
    let variance = max(c * squares / (c - 1), total)
    return TEstimate(
      value: sum / total / 2, standardError: .sqrt(variance) / total / 2, degreesOfFreedom: c - 1)
  }
}
