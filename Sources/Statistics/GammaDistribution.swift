import RealModule

/// The time until the event number `shape`, when one event is expected per unit of time.
///
///     f(x) = xᵏ⁻¹ e⁻ˣ / Γ(k),  k = shape
struct GammaDistribution {
  /// The shape k, above 0; also the mean and the variance.
  let shape: Double

  init(shape: Double) {
    precondition(shape > 0 && shape.isFinite, "The shape of a gamma distribution is positive.")
    self.shape = shape
  }

  /// The probability of a value up to `x`.
  func cumulative(_ x: Double) -> Double {
    x > 0 ? SpecialFunctions.lowerGamma(shape, x) : 0
  }

  /// The value that is not exceeded with probability `p`, which lies strictly between 0 and 1.
  ///
  /// Newton's method for the logarithm of the smaller tail as a function of log x. The density of
  /// log x is log-concave, so both tails are too and the steps do not swing; where a tail is too
  /// small for a number, halving the bracket takes over. Relative error about 1e-13; 0 for a value below all numbers.
  func quantile(_ p: Double) -> Double {
    precondition(0 < p && p < 1, "A quantile asks for a probability between 0 and 1.")
    var bracket = (low: 0.0, high: Double.infinity)
    var x = shape
    while bracket.low.nextUp < bracket.high {
      let (excess, slope) = logTail(x, p)
      if excess > 0 { bracket.high = x } else { bracket.low = x }
      let next = x * .exp(-excess / slope)
      if abs(next - x) <= 1e-12 * x { return next }
      x = bracket.low < next && next < bracket.high ? next : Self.middle(bracket)
    }
    return bracket.low
  }

  /// How far the distribution function at `x` is above `p`, in logarithms of the smaller tail,
  /// and its derivative by log x.
  private func logTail(_ x: Double, _ p: Double) -> (excess: Double, slope: Double) {
    let density = shape * SpecialFunctions.gammaTerm(shape, x)
    if p <= 0.5 {
      let tail = SpecialFunctions.lowerGamma(shape, x)
      return (.log(tail / p), density / tail)
    }
    let tail = SpecialFunctions.upperGamma(shape, x)
    return (.log((1 - p) / tail), density / tail)
  }

  private static func middle(_ bracket: (low: Double, high: Double)) -> Double {
    bracket.high.isFinite ? (bracket.low + bracket.high) / 2 : 2 * bracket.low
  }
}
