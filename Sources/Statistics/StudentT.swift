import RealModule

/// Student's t distribution: an estimate less its true value, in standard errors that were estimated
/// with `degreesOfFreedom` numbers to spare.
///
///     P(|T| > t) = I(k/2, 1/2, k / (k + t²)),  k = degrees of freedom
///
/// I is the regularized incomplete beta function; Abramowitz & Stegun (1964) 26.7.1. Probabilities
/// are right to 1e-12 of themselves, however small.
package struct StudentT: Hashable, Sendable {
  /// Above 0; the more, the nearer to the normal distribution.
  package let degreesOfFreedom: Double
  /// The logarithm of how dense values lie at 0.
  private let logPeak: Double

  package init(degreesOfFreedom: Double) {
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "Degrees of freedom are above 0.")
    self.degreesOfFreedom = degreesOfFreedom
    logPeak =
      .logGamma((degreesOfFreedom + 1) / 2) - .logGamma(degreesOfFreedom / 2)
      - .log(degreesOfFreedom * .pi) / 2
  }

  /// The probability of a value above `t`, which may be infinite.
  package func upperTail(_ t: Double) -> Double {
    t < 0 ? 1 - twoSided(t) / 2 : twoSided(t) / 2
  }

  /// The probability of a value up to `t`, which may be infinite.
  package func cumulative(_ t: Double) -> Double { upperTail(-t) }

  /// The probability of a value at least as far from 0 as `t`, on either side.
  package func twoSided(_ t: Double) -> Double {
    precondition(!t.isNaN, "A t statistic is a number.")
    let ratio = abs(t) / .sqrt(degreesOfFreedom)
    guard ratio > Self.far else { return tail(ratio) }
    return tail(Self.far) * .pow(Self.far / ratio, degreesOfFreedom)
  }

  /// How dense values lie at `t`: Abramowitz & Stegun (1964) 26.7.2. Right to 1e-13 of itself up to
  /// 100 degrees of freedom, and to less the more there are: for steps towards a quantile.
  func density(_ t: Double) -> Double {
    .exp(logPeak - (degreesOfFreedom + 1) / 2 * .log(onePlus: t * t / degreesOfFreedom))
  }

  /// The value that is not exceeded with probability `p`, from 0 to 1; infinite at the ends.
  ///
  /// Newton's method for the logarithm of P(|T| > t) as a function of log t, which is concave
  /// because the density of log |T| is log-concave: it comes down to the answer from above. Where
  /// a step leaves what is known, halving takes over. Error about 1e-12 of the value, near 0 about
  /// 1e-15.
  package func quantile(_ p: Double) -> Double {
    precondition(0 <= p && p <= 1, "A quantile asks for a probability from 0 to 1.")
    guard p != 0.5 else { return 0 }
    let distance = distance(passedBy: 2 * min(p, 1 - p))
    return p < 0.5 ? -distance : distance
  }

  /// From this many roots of the degrees of freedom on, the tail is a power of t to all digits.
  private static let far = 1e9

  /// P(|T| > t) at t = ratio √k.
  private func tail(_ ratio: Double) -> Double {
    let square = ratio * ratio
    return SpecialFunctions.beta(
      degreesOfFreedom / 2, 0.5, 1 / (1 + square), complement: square / (1 + square))
  }

  /// The distance from 0 that is passed with probability `share`, below 1.
  private func distance(passedBy share: Double) -> Double {
    guard share > 0 else { return .infinity }
    var low = 0.0
    var high = Double.greatestFiniteMagnitude
    var t = startingDistance(passedBy: share)
    while low.nextUp < high {
      let tail = twoSided(t)
      if tail < share { high = t } else { low = t }
      let next = t * .exp(.log(tail / share) / slope(t, tail))
      if abs(next - t) <= 1e-13 * t { return next }
      t = low < next && next < high ? next : low + (high - low) / 2
    }
    return low
  }

  /// Where (1 + t²/k)^(-k/2) is `share`: above the answer, as e^(-t²/2) is above the normal tail.
  private func startingDistance(passedBy share: Double) -> Double {
    let growth = Double.expMinusOne(-2 * .log(share) / degreesOfFreedom)
    return min(.sqrt(degreesOfFreedom * growth), .greatestFiniteMagnitude)
  }

  /// How fast the logarithm of the tail falls with the logarithm of `t`.
  private func slope(_ t: Double, _ tail: Double) -> Double {
    let k = degreesOfFreedom
    let square = t * t / k
    let term = SpecialFunctions.betaTerm(k / 2, 0.5, 1 / (1 + square), 1 / (1 + 1 / square))
    return term * k / (k + 1) / tail
  }
}
