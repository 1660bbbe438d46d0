import RealModule

/// One p-value for several tests of the same question that may depend on each other.
///
///     T = mean of cot(π pᵢ),  p = 1/2 - arctan(T) / π
///
/// Liu & Xie (2020), Journal of the American Statistical Association 115. One very small p-value
/// carries; a p-value of exactly 1 counts as the number just below it.
package enum CauchyCombination {
  /// The combined p-value of p-values from 0 to 1; nil when there are none.
  package static func p(_ ps: [Double]) -> Double? {
    precondition(ps.allSatisfy { 0 <= $0 && $0 <= 1 }, "A p-value lies from 0 to 1.")
    guard !ps.isEmpty else { return nil }
    let mean = ps.reduce(0) { $0 + cotangent($1) / Double(ps.count) }
    // As the angle of (mean, 1) small values keep all their digits.
    return min(.atan2(y: 1, x: mean) / .pi, 1)
  }

  /// The cotangent of π p; below all numbers' inverse it is infinite.
  private static func cotangent(_ p: Double) -> Double {
    p <= 0.5 ? 1 / .tan(.pi * p) : -1 / .tan(.pi * (1 - min(p, 1.0.nextDown)))
  }
}
