/// A number with a standard error that was itself estimated: Student's t around it.
package struct TEstimate: Hashable, Sendable {
  package let value: Double
  /// Above 0, or 0 where nothing scattered.
  package let standardError: Double
  package let degreesOfFreedom: Double

  package init(value: Double, standardError: Double, degreesOfFreedom: Double) {
    precondition(standardError >= 0 && value.isFinite, "An estimate is a number with an error.")
    self.value = value
    self.standardError = standardError
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The distance from 0 in standard errors; infinite where nothing scattered.
  package var statistic: Double { value == 0 ? 0 : value / standardError }
  /// The one-sided p-value in favour of more than 0.
  package var more: Double { distribution.upperTail(statistic) }
  /// The same for less than 0.
  package var fewer: Double { distribution.upperTail(-statistic) }
  /// The two-sided p-value.
  package var twoSided: Double { distribution.twoSided(statistic) }

  /// The 95 % interval.
  package var interval: ConfidenceInterval {
    let half = distribution.quantile((1 + Self.level) / 2) * standardError
    return ConfidenceInterval(low: value - half, high: value + half, level: Self.level)
  }

  private static let level = 0.95
  private var distribution: StudentT { StudentT(degreesOfFreedom: degreesOfFreedom) }
}
