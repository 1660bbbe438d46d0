import RealModule

/// When a rate changed, if it did so once: a description of a row of counts, not a test.
///
/// Every split is weighed by how well one rate before and another after it explain the counts, each
/// rate with a gamma prior of shape and rate 1 per unit of exposure, all splits alike beforehand:
///
///     log w = log Γ(a + 1) - (a + 1) log(A + 1) + log Γ(b + 1) - (b + 1) log(B + 1)
///
/// a and b are the counts, A and B the exposures of the parts. After Raftery & Akman (1986),
/// Biometrika 73. Counts that scatter more than Poisson ones make it look surer than it is.
package struct PoissonChangePoint: Hashable, Sendable {
  /// The probability of each split; `posterior[i]` is that of a change after count i.
  package let posterior: [Double]
  /// The place of the last count before the change by likelihood alone.
  package let likeliest: Int
  /// Twice the log likelihood of that split over that of no change.
  package let likelihoodRatio: Double

  /// nil for fewer than two counts or without an event; exposures are above 0.
  package init?(counts: [Double], exposures: [Double]) {
    precondition(counts.count == exposures.count, "Each count has an exposure.")
    precondition(exposures.allSatisfy { $0 > 0 && $0.isFinite }, "An exposure is above 0.")
    let total = Self.Part(count: counts.reduce(0, +), exposure: exposures.reduce(0, +))
    guard counts.count > 1, total.count > 0 else { return nil }
    var before = Part(count: 0, exposure: 0)
    var weights: [Double] = []
    var likelihoods: [Double] = []
    for index in 0..<(counts.count - 1) {
      before.count += counts[index]
      before.exposure += exposures[index]
      let after = Part(
        count: total.count - before.count, exposure: total.exposure - before.exposure)
      weights.append(before.logEvidence + after.logEvidence)
      likelihoods.append(before.logLikelihood + after.logLikelihood)
    }
    let best = likelihoods.indices.max { likelihoods[$0] < likelihoods[$1] } ?? 0
    posterior = MixtureWeights.normalized(weights)
    likeliest = best
    likelihoodRatio = max(0, 2 * (likelihoods[best] - total.logLikelihood))
  }

  /// The most probable split.
  package var mode: Int { posterior.indices.max { posterior[$0] < posterior[$1] } ?? 0 }

  /// The shortest run of splits that together have a probability of at least `share`; of several
  /// the likeliest, and of those the first.
  package func range(holding share: Double) -> ClosedRange<Int> {
    var best = posterior.startIndex...(posterior.endIndex - 1)
    var bestSum = posterior.reduce(0, +)
    for first in posterior.indices {
      var sum = 0.0
      let end = posterior[first...].firstIndex { next in
        sum += next
        return sum >= share
      }
      guard let end else { break }
      if (end - first, -sum) < (best.count - 1, -bestSum) { (best, bestSum) = (first...end, sum) }
    }
    return best
  }

  private struct Part {
    var count: Double
    var exposure: Double

    var logEvidence: Double {
      .logGamma(count + 1) - (count + 1) * .log(onePlus: exposure)
    }
    var logLikelihood: Double { count > 0 ? count * .log(count / exposure) : 0 }
  }
}
