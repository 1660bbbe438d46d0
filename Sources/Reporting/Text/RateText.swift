import Analysis
import JournalCore

/// How rates are written: with as many decimal places as tell them apart.
enum RateText {
  /// Two places when all rates are below 1 a day, none from 100 on.
  static func places(forLargest rate: Double) -> Int { rate < 1 ? 2 : rate < 100 ? 1 : 0 }

  /// `1.7`, always with the same number of places.
  static func text(_ rate: Double, places: Int) -> String {
    guard places > 0 else { return String(Int(rate.rounded())) }
    let scale = places == 1 ? 10 : 100
    let parts = Int((rate * Double(scale)).rounded()).quotientAndRemainder(dividingBy: scale)
    return "\(parts.quotient).\(parts.remainder.padded(places))"
  }

  /// `0.9–3.0`.
  static func text(_ low: Double, _ high: Double, places: Int) -> String {
    "\(text(low, places: places))–\(text(high, places: places))"
  }

  /// `0.9 [0.6–1.3]`.
  static func text(_ rate: DailyRate) -> String {
    let places = places(forLargest: rate.rate)
    return "\(text(rate.rate, places: places)) "
      + "[\(text(rate.interval.low, rate.interval.high, places: places))]"
  }
}
