import RealModule

/// Whether episodes go with one exposure: the score test of a rate ratio other than 1.
///
/// At each point of the grid `U = dᵀ q`, `I = dᵀ P d`, `s = (eᵀ q - U²/I) / df`,
/// `t = U / √(I s)`; the tails of Student's t are averaged with the points' weights
/// (`statistics.md` 1.5 of the project's method).
package struct ScoreTest: Sendable {
  /// The probability of as much or more in favour of more episodes with more exposure.
  package let more: Double
  /// The same for fewer; `more` and `fewer` add up to 1.
  package let fewer: Double
  /// The two-sided p-value.
  package let twoSided: Double
  /// t at each point of the grid that counts.
  package let statistics: [Double]
  /// The log rate ratio per unit after one step from no effect, at each point and averaged.
  package let oneStep: StudentMixture?

  /// Scores at each point of the grid, with the weights and residual sums that go with them.
  init(_ scores: [PointScore], degreesOfFreedom: Double) {
    let distribution = StudentT(degreesOfFreedom: degreesOfFreedom)
    let statistics = scores.map { $0.statistic(degreesOfFreedom) }
    var more = 0.0
    var twoSided = 0.0
    for (score, t) in zip(scores, statistics) {
      let tail = distribution.upperTail(abs(t))
      more += score.weight * (t > 0 ? tail : 1 - tail)
      twoSided += score.weight * 2 * tail
    }
    self.more = min(max(more, 0), 1)
    fewer = 1 - self.more
    self.twoSided = min(twoSided, 1)
    self.statistics = statistics
    let components = scores.compactMap { $0.component(degreesOfFreedom) }
    oneStep =
      components.count == scores.count
      ? StudentMixture(components, degreesOfFreedom: degreesOfFreedom) : nil
  }
}
