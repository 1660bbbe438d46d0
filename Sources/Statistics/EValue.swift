import RealModule

/// How strong a hidden cause would have to be to explain a ratio away: the factor by which it would
/// have to multiply both the exposure and the outcome.
///
///     E = RR + √(RR (RR - 1)),  for RR < 1 of 1 / RR
///
/// VanderWeele & Ding (2017), Annals of Internal Medicine 167.
package enum EValue {
  /// The E-value of a rate ratio of at least 0: 1 at a ratio of 1, infinite at 0.
  package static func of(ratio: Double) -> Double {
    precondition(ratio >= 0, "A ratio of rates is not negative.")
    let distance = ratio < 1 ? 1 / ratio : ratio
    guard distance.isFinite else { return .infinity }
    return distance * (1 + .sqrt((distance - 1) / distance))
  }

  /// The E-value of the limit nearer 1 of the interval of a ratio; 1 when the interval holds 1.
  package static func nearerLimit(of interval: ConfidenceInterval) -> Double {
    if interval.low > 1 { return of(ratio: interval.low) }
    if interval.high < 1 { return of(ratio: interval.high) }
    return 1
  }
}
