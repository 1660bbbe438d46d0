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
  /// Newton's method for log P as a function of log x, which is concave because the density of
  /// log x is log-concave: after the first step it climbs to the answer from below. Where that
  /// step falls so low that P underflows, halving takes over. Relative error about 1e-13; 0 for a
  /// value below all numbers.
  func quantile(_ p: Double) -> Double {
    precondition(0 < p && p < 1, "A quantile asks for a probability between 0 and 1.")
    var low = 0.0
    var high = Double.infinity
    var x = shape
    while low.nextUp < high {
      let tail = cumulative(x)
      if tail > p { high = x } else { low = x }
      let slope = shape * SpecialFunctions.gammaTerm(shape, x) / tail
      let next = x * .exp(.log(p / tail) / slope)
      if abs(next - x) <= 1e-12 * x { return next }
      x = low < next && next < high ? next : (low + high) / 2
    }
    return low
  }
}
