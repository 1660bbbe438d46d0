import RealModule

/// How a share is spread that is known from counting: after s successes and f failures, and nothing
/// known before, its shapes are s + 1 and f + 1.
///
///     f(x) = xᵃ⁻¹ (1 - x)ᵇ⁻¹ / B(a, b)
struct BetaDistribution {
  /// Above 0.
  let a: Double
  /// Above 0.
  let b: Double

  init(_ a: Double, _ b: Double) {
    precondition(
      a > 0 && b > 0 && (a + b).isFinite, "The shapes of a beta distribution are positive.")
    self.a = a
    self.b = b
  }

  /// The probability of a share up to `x`.
  func cumulative(_ x: Double) -> Double {
    x <= 0 ? 0 : x >= 1 ? 1 : SpecialFunctions.beta(a, b, x)
  }

  /// The share that is not exceeded with probability `p`, which lies strictly between 0 and 1.
  func quantile(_ p: Double) -> Double {
    let odds = oddsQuantile(p)
    return odds.isFinite ? odds / (1 + odds) : 1
  }

  /// The same as odds x / (1 - x), which keep all their digits when the share is near 1.
  ///
  /// Newton's method for log I as a function of log odds, which is concave because the density of
  /// the log odds is log-concave: after the first step it climbs to the answer from below, as in
  /// ``GammaDistribution/quantile(_:)``. Relative error about 1e-13.
  func oddsQuantile(_ p: Double) -> Double {
    precondition(0 < p && p < 1, "A quantile asks for a probability between 0 and 1.")
    guard p <= 0.5 else { return 1 / BetaDistribution(b, a).oddsQuantile(1 - p) }
    var low = 0.0
    var high = Double.infinity
    var odds = a / b
    while low.nextUp < high {
      let (x, y) = (odds / (1 + odds), 1 / (1 + odds))
      let tail = SpecialFunctions.beta(a, b, x, complement: y)
      if tail > p { high = odds } else { low = odds }
      let slope = a * b / (a + b) * SpecialFunctions.betaTerm(a, b, x, y) / tail
      let next = odds * .exp(.log(p / tail) / slope)
      if abs(next - odds) <= 1e-12 * odds { return next }
      odds = low < next && next < high ? next : (low + high) / 2
    }
    return low
  }
}
