import RealModule

/// How many of some independent trials succeed when each does so with the same odds.
///
///     P(X = k) = n! / (k! (n - k)!) xᵏ (1 - x)ⁿ⁻ᵏ,  P(X >= k) = I(k, n - k + 1, x)
///
/// DLMF 8.17.5; probabilities are right to about 1e-13 of themselves, however small.
struct BinomialDistribution {
  /// n, above 0.
  let trials: Int
  private let success: Double
  private let failure: Double

  /// `odds` are successes to failures, above 0 and finite.
  init(trials: Int, odds: Double) {
    precondition(trials > 0 && odds > 0 && odds.isFinite, "There are trials, with odds above 0.")
    self.trials = trials
    success = odds / (1 + odds)
    failure = 1 / (1 + odds)
  }

  /// The probability of `count` successes, from 0 to all.
  func exactly(_ count: Int) -> Double {
    SpecialFunctions.betaTerm(Double(count), Double(trials - count), success, failure)
  }

  /// The probability of `count` or more.
  func atLeast(_ count: Int) -> Double {
    guard count > 0 else { return 1 }
    return count > trials
      ? 0
      : SpecialFunctions.beta(
        Double(count), Double(trials - count + 1), success, complement: failure)
  }

  /// The probability of `count` or fewer.
  func atMost(_ count: Int) -> Double {
    guard count < trials else { return 1 }
    return count < 0
      ? 0
      : SpecialFunctions.beta(
        Double(trials - count), Double(count + 1), failure, complement: success)
  }

  /// Twice the smaller tail, at most 1: the p-value of a count that is too high or too low.
  func centralP(_ count: Int) -> Double { min(1, 2 * min(atLeast(count), atMost(count))) }

  /// The same with the count itself only half in each tail.
  func midP(_ count: Int) -> Double {
    let half = exactly(count) / 2
    return min(1, 2 * min(atLeast(count + 1) + half, atMost(count - 1) + half))
  }
}
