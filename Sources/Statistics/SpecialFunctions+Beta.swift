import RealModule

extension SpecialFunctions {
  /// The regularized incomplete beta function, from 0 at x = 0 to 1 at x = 1.
  ///
  ///     I(a, b, x) = ∫₀ˣ tᵃ⁻¹ (1 - t)ᵇ⁻¹ dt / B(a, b)
  ///
  /// `a` and `b` are positive, `x` lies from 0 to 1. DLMF 8.17.2.
  static func beta(_ a: Double, _ b: Double, _ x: Double) -> Double {
    beta(a, b, x, complement: 1 - x)
  }

  /// The same for callers that know 1 - x more exactly than a subtraction from 1 would tell.
  static func beta(_ a: Double, _ b: Double, _ x: Double, complement y: Double) -> Double {
    x * (a + b + 2) < a + 1 ? betaFraction(a, b, x, y) : 1 - betaFraction(b, a, y, x)
  }

  /// The term that both tails share, for x + y = 1; for whole numbers the binomial probability of
  /// `a` in `a + b`.
  ///
  ///     xᵃ yᵇ Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1))
  ///
  /// Made of Poisson probabilities, so that no large logarithms cancel. Loader (2000), Fast and
  /// accurate computation of binomial probabilities.
  static func betaTerm(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    let n = a + b
    return gammaTerm(a, n * x) * gammaTerm(b, n * y) / gammaTerm(n, n)
  }

  /// I(a, b, x) by a continued fraction in Steed's form, for x below (a + 1) / (a + b + 2): the even
  /// part of DLMF 8.17.22. Didonato & Morris (1992), ACM Transactions 18, Algorithm 708.
  ///
  /// There every denominator is positive, so nothing divides by zero.
  private static func betaFraction(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    guard x > 0 else { return 0 }
    let lead = a * y - b * x + 1
    var inverse = (a + 1) / (a * lead)
    var term = inverse
    var sum = inverse
    var n = 0.0
    while abs(term) > sum * .ulpOfOne / 4 {
      n += 1
      let odd = a + 2 * n - 1
      let slope = n * (b - n) * x / odd
      let numerator = (a + n - 1) * (a + b + n - 1) / odd * slope * x
      let partial = n + slope + (a + n) / (odd + 2) * (lead + n * (1 + y))
      let next = 1 / (partial + numerator * inverse)
      term *= -numerator * inverse * next
      sum += term
      inverse = next
    }
    return betaTerm(a, b, x, y) * (a * b / (a + b)) * sum
  }
}
