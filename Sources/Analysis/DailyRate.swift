import Statistics

/// Episodes per observed day with the exact 95 % Poisson interval.
package struct DailyRate: Hashable, Sendable {
  /// Limits in episodes a day.
  package struct Interval: Hashable, Sendable {
    package let low: Double
    package let high: Double
  }

  /// Episodes a day.
  package let rate: Double
  package let interval: Interval

  /// nil when there was no observed day.
  init?(episodes: Int, observedDays: Int) {
    guard let poisson = PoissonRate(count: episodes, exposure: Double(observedDays)) else {
      return nil
    }
    rate = poisson.rate
    interval = Interval(low: poisson.interval.low, high: poisson.interval.high)
  }
}
