import RealModule

/// How many times as many episodes come with one unit more of an exposure, with its interval.
///
/// The exposure joins the nuisance columns with a nearly flat prior, of precision 0.01 per standard
/// deviation; at each point of the grid the generalized least squares step is repeated until no
/// coefficient is further than 1e-6 from its end. The interval comes from the mixture of Student t
/// distributions around the estimates, each point weighted by how well it explains the counts with
/// the exposure in. Points that explained next to nothing without the exposure are left out.
package struct RateRatioFit: Sendable {
  /// The log rate ratio per unit of the exposure.
  package let logRatio: StudentMixture
  /// Its 95 % interval.
  package let interval: ConfidenceInterval

  /// An exposure whose ratio is asked for, and those that are allowed for.
  package struct Question: Sendable {
    let exposure: ExposureColumn
    let others: [ExposureColumn]

    package init(_ exposure: ExposureColumn, adjustedFor others: [ExposureColumn] = []) {
      self.exposure = exposure
      self.others = others
    }
  }

  /// The fit of one exposure, allowing for others; nil where the counts cannot tell.
  package init?(
    _ model: LatentRateModel, _ exposure: ExposureColumn, adjustedFor others: [ExposureColumn] = []
  ) {
    let fits = Self.fits(model, [Question(exposure, adjustedFor: others)])
    guard let fit = fits[0] else { return nil }
    self = fit
  }

  /// The fits of some exposures, each by itself; nil where the counts cannot tell.
  ///
  /// Two to four take the same time, one alone as little as a quarter of it.
  package static func fits(_ model: LatentRateModel, _ questions: [Question]) -> [RateRatioFit?] {
    var fits = [RateRatioFit?](repeating: nil, count: questions.count)
    let answerable = questions.indices.filter { index in
      let question = questions[index]
      return freedom(model, question) > 0
        && ([question.exposure] + question.others).allSatisfy(\.isVaried)
    }
    for start in stride(from: 0, to: answerable.count, by: Lanes.scalarCount) {
      let places = answerable[start..<min(start + Lanes.scalarCount, answerable.count)]
      let together = Self.fitted(model, places.map { questions[$0] })
      for (place, fit) in zip(places, together) { fits[place] = fit }
    }
    return fits
  }

  /// Degrees of freedom: observed days less what is fitted.
  private static func freedom(_ model: LatentRateModel, _ question: Question) -> Double {
    model.degreesOfFreedom - Double(question.others.count)
  }

  /// One to four fits side by side; one alone is made at four points of the grid side by side.
  private static func fitted(
    _ model: LatentRateModel, _ questions: [Question]
  ) -> [RateRatioFit?] {
    let isAlone = questions.count == 1
    let asked = isAlone ? Array(repeating: questions[0], count: Lanes.scalarCount) : questions
    var step = RateRatioStep(model, asked.map { [$0.exposure] + $0.others })
    var parts = questions.map { _ in [(StudentMixture.Component, logarithm: Double)]() }
    let points = model.points.filter { $0.weight >= negligible }
    let most = isAlone ? Lanes.scalarCount : 1
    for start in stride(from: 0, to: points.count, by: most) {
      let taken = min(most, points.count - start)
      let four = (0..<Lanes.scalarCount).map { points[start + min($0, taken - 1)] }
      let end = converged(&step, at: four)
      for place in 0..<(isAlone ? taken : questions.count) where end.solved[place] > 0 {
        let question = isAlone ? 0 : place
        let dispersion = max(end.residual[place] / freedom(model, questions[question]), 0.5)
        let error = Double.sqrt(dispersion * end.variance[place])
        guard end.estimate[place].isFinite, error.isFinite, error > 0 else { continue }
        let component = StudentMixture.Component(
          weight: 0, center: end.estimate[place], scale: error)
        parts[question].append((component, end.logPosterior[place]))
      }
    }
    return zip(parts, questions).map { RateRatioFit($0, freedom: freedom(model, $1)) }
  }

  /// The mixture of what the points of the grid found; nil where none found anything.
  private init?(
    _ parts: [(StudentMixture.Component, logarithm: Double)], freedom: Double
  ) {
    guard !parts.isEmpty else { return nil }
    let weights = MixtureWeights.normalized(parts.map(\.logarithm))
    let components = zip(parts, weights).map { part, weight in
      var component = part.0
      component.weight = weight
      return component
    }
    logRatio = StudentMixture(components, degreesOfFreedom: freedom)
    interval = logRatio.interval()
  }

  /// So many fits are made side by side.
  package static let together = Lanes.scalarCount
  static let negligible = 1e-4
  private static let mostSteps = 1000
  /// Small enough where the steps are known to shrink quickly.
  private static let smallChange = 5e-7
  /// Small enough even where each step leaves 99 hundredths.
  private static let smallestChange = 1e-8

  /// Repeats the step, which starts where the points of the grid before ended, until it changes
  /// nothing; the errors are then those of the end. Each of the four has its own point.
  /// - Returns: The end; what did not come to one is not solved.
  private static func converged(
    _ step: inout RateRatioStep, at points: [LatentRateModel.Point]
  ) -> RateRatioStep.Outcome {
    let enough = Lanes(repeating: smallestChange)
      .replacing(with: smallChange, where: step.approach(points))
    var outcome = step.outcome()
    var end = outcome
    var areConverged = end.areSolved .& (Lanes.largest(end.change) .< enough)
    var areGoing = end.areSolved .& .!areConverged
    for _ in 1..<mostSteps where any(areGoing) {
      step.goOn(by: outcome.change, where: areGoing)
      outcome = step.outcome()
      areGoing = areGoing .& outcome.areSolved
      let areEnding = areGoing .& (Lanes.largest(outcome.change) .< enough)
      end.replace(with: outcome, where: areEnding)
      areConverged = areConverged .| areEnding
      areGoing = areGoing .& .!areEnding
    }
    end.solved = Lanes.zero.replacing(with: 1, where: areConverged)
    return end
  }
}
