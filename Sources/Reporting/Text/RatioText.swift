import Statistics

/// How ratios of rates are written, always with their interval where there is one.
enum RatioText {
  /// `×1.8 per 2 cups [1.2–2.7]`.
  static func text(_ ratio: Double, _ interval: ConfidenceInterval, per: String) -> String {
    let places = places(interval)
    return "×\(number(ratio, places: places)) \(per) [\(range(interval))]"
  }

  /// `1.2–2.7`.
  static func range(_ interval: ConfidenceInterval, joiner: String = "–") -> String {
    let places = places(interval)
    return number(interval.low, places: places) + joiner + number(interval.high, places: places)
  }

  /// `1.8`; a ratio without an interval, such as the smallest that would have shown.
  static func number(_ ratio: Double) -> String { number(ratio, places: ratio < 0.2 ? 2 : 1) }

  /// `1.8`, with the places its interval is written with.
  static func number(_ ratio: Double, within interval: ConfidenceInterval) -> String {
    number(ratio, places: places(interval))
  }

  /// Two places where one would not tell the limits apart or make the lower one zero.
  private static func places(_ interval: ConfidenceInterval) -> Int {
    interval.high < 1.4 * interval.low || interval.low < 0.2 ? 2 : 1
  }

  private static func number(_ ratio: Double, places: Int) -> String {
    if ratio > 999 { return "999+" }
    return RateText.text(ratio, places: ratio >= 9.95 ? 0 : places)
  }
}
