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
}
