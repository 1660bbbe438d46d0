import Statistics

/// How many times as many episodes a day, with the 95 % interval.
package struct RateRatio: Hashable, Sendable {
  /// Above 0; 1 for no difference.
  package let value: Double
  package let low: Double
  package let high: Double

  /// From the logarithm; nil where that is too large or too small for a number.
  init?(log value: Double, _ interval: ConfidenceInterval) {
    let center = ConfidenceInterval(low: value, high: value, level: interval.level)
    guard let limits = interval.exponentiated, let ratio = center.exponentiated, ratio.low > 0
    else {
      return nil
    }
    self.value = ratio.low
    low = limits.low
    high = limits.high
  }
}
