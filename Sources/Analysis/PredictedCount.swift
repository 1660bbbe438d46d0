/// How many events are to be expected: the gamma–Poisson (negative binomial) distribution with a
/// given mean whose variance is `dispersion` times that mean.
///
///     P(y + 1) / P(y) = (s + y) / (y + 1) · (1 - 1 / D),  s = mean / (D - 1),  D = dispersion
///
/// Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, 5.1.
struct PredictedCount {
  /// Events; above 0.
  let mean: Double
  /// Above 1; at 1 it would be the Poisson distribution.
  let dispersion: Double

  init(mean: Double, dispersion: Double) {
    precondition(mean > 0 && mean.isFinite, "The mean of a count is positive.")
    precondition(dispersion > 1 && dispersion.isFinite, "A gamma–Poisson count is overdispersed.")
    self.mean = mean
    self.dispersion = dispersion
  }

  /// The counts that hold the middle `share` of the probability: beyond each end lies at most half
  /// of the rest.
  func range(holding share: Double) -> ClosedRange<Int> {
    let (first, weights) = weights
    let tail = (1 - share) / 2 * weights.reduce(0, +)
    let low = Self.steps(into: weights, before: tail)
    let high = weights.count - 1 - Self.steps(into: weights.reversed(), before: tail)
    return (first + low)...(first + max(low, high))
  }

  /// How many weights from one end together stay within `limit`.
  private static func steps(into weights: some Sequence<Double>, before limit: Double) -> Int {
    var sum = 0.0
    var steps = 0
    for weight in weights {
      sum += weight
      guard sum <= limit else { break }
      steps += 1
    }
    return steps
  }

  /// A count that no weight is left below, and the weights from it on, relative to the likeliest
  /// count so that none underflows; what is left out is below 1e-12 of all.
  private var weights: (first: Int, weights: [Double]) {
    let size = mean / (dispersion - 1)
    let share = 1 - 1 / dispersion
    let likeliest = Int(max(0, (size - 1) * (dispersion - 1)))
    let least = 1e-16 / dispersion
    var below: [Double] = []
    var weight = 1.0
    var count = likeliest
    while count > 0, weight > least {
      weight *= Double(count) / ((size + Double(count) - 1) * share)
      count -= 1
      below.append(weight)
    }
    var above = [1.0]
    weight = 1
    var next = likeliest
    while weight > least {
      weight *= (size + Double(next)) / Double(next + 1) * share
      next += 1
      above.append(weight)
    }
    return (count, below.reversed() + above)
  }
}
