import RealModule

/// The range of values an estimate leaves open, in the unit of the estimate.
package struct ConfidenceInterval: Hashable, Sendable {
  /// The lower limit, at most `high`.
  package var low: Double
  /// The upper limit.
  package var high: Double
  /// The share of such intervals that hold the true value, between 0 and 1: 0.95 for 95 %.
  package var level: Double

  package init(low: Double, high: Double, level: Double) {
    precondition(low <= high, "An interval runs from its lower to its upper limit.")
    precondition(0 < level && level < 1, "A confidence level is a share between 0 and 1.")
    self.low = low
    self.high = high
    self.level = level
  }

  /// The interval of a quantity `factor` times as large, at least 0.
  package func scaled(by factor: Double) -> ConfidenceInterval {
    ConfidenceInterval(low: low * factor, high: high * factor, level: level)
  }

  /// The interval of the exponential, such as of a ratio from its logarithm; nil where that is too
  /// large for a number.
  package var exponentiated: ConfidenceInterval? {
    let limits = (low: Double.exp(low), high: Double.exp(high))
    guard limits.high.isFinite else { return nil }
    return ConfidenceInterval(low: limits.low, high: limits.high, level: level)
  }
}
