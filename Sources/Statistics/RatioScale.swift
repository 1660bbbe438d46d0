import RealModule

/// The same log-linear effect told for another amount of exposure.
///
///     ratio over b = (ratio over a)^(b / a)
package struct RatioScale: Hashable, Sendable {
  private let exponent: Double

  /// From a ratio over `step` to one over `other`, both above 0 in one unit.
  package init(from step: Double, to other: Double) {
    precondition(step > 0 && other > 0, "A step of an exposure is above 0.")
    exponent = other / step
  }

  /// The ratio over the other step; 0 and infinity stay what they are.
  package func ratio(_ ratio: Double) -> Double {
    ratio > 0 && ratio.isFinite ? .exp(.log(ratio) * exponent) : ratio
  }

  package func interval(_ interval: ConfidenceInterval) -> ConfidenceInterval {
    ConfidenceInterval(
      low: ratio(interval.low), high: ratio(interval.high), level: interval.level)
  }
}
