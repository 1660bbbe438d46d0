import RealModule

/// The functions of analysis that the distributions are made of; relative error about 1e-13.
enum SpecialFunctions {
  /// The regularized lower incomplete gamma function, from 0 at x = 0 to 1.
  ///
  ///     P(a, x) = ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt / Γ(a)
  ///
  /// `a` is positive, `x` at least 0, both finite. DLMF 8.2.4.
  static func lowerGamma(_ a: Double, _ x: Double) -> Double {
    x < a + 1 ? lowerGammaSeries(a, x) : 1 - upperGammaFraction(a, x)
  }

  /// The term that both expansions share, and the Poisson probability of `a` at mean `x`.
  ///
  ///     xᵃ e⁻ˣ / Γ(a + 1)
  ///
  /// From 16 on, Stirling's series takes the place of Γ: the logarithms are large there and would
  /// cancel. Loader (2000), Fast and accurate computation of binomial probabilities.
  static func gammaTerm(_ a: Double, _ x: Double) -> Double {
    guard a >= 16 else { return .exp(a * .log(x) - x - .logGamma(a + 1)) }
    let offset = (x - a) / a
    let logRatio = abs(offset) < 0.5 ? Double.log(onePlus: offset) : Double.log(x / a)
    let exponent = a * (logRatio - offset) - stirlingRemainder(a)
    return .exp(exponent) / .sqrt(2 * .pi * a)
  }

  /// P(a, x) by its power series, for x < a + 1. DLMF 8.11.4.
  private static func lowerGammaSeries(_ a: Double, _ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var denominator = a
    while term > sum * .ulpOfOne / 4 {
      denominator += 1
      term *= x / denominator
      sum += term
    }
    return gammaTerm(a, x) * sum
  }

  /// 1 - P(a, x) by Legendre's continued fraction in Steed's form, for x >= a + 1: the even part of
  /// DLMF 8.9.2.
  ///
  /// There every denominator is at least 1, so nothing divides by zero, and each term is smaller
  /// than the one before.
  private static func upperGammaFraction(_ a: Double, _ x: Double) -> Double {
    var partial = x + 1 - a
    var inverse = 1 / partial
    var term = inverse
    var sum = inverse
    var n = 0.0
    while abs(term) > sum * .ulpOfOne / 4 {
      n += 1
      partial += 2
      let numerator = n * (a - n)
      let next = 1 / (partial + numerator * inverse)
      term *= -numerator * inverse * next
      sum += term
      inverse = next
    }
    return gammaTerm(a, x) * a * sum
  }

  /// log Γ(a + 1) less Stirling's (a + 1/2) log a - a + log √2π, for a >= 16. DLMF 5.11.1.
  private static func stirlingRemainder(_ a: Double) -> Double {
    let square = a * a
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / square) / square) / square) / a
  }
}
