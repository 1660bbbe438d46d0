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

  /// The fit of one exposure, allowing for others; nil where the counts cannot tell.
  package init?(
    _ model: LatentRateModel, _ exposure: ExposureColumn, adjustedFor others: [ExposureColumn] = []
  ) {
    let columns = [exposure] + others
    let freedom = model.degreesOfFreedom - Double(others.count)
    guard freedom > 0, columns.allSatisfy(\.isVaried) else { return nil }
    var step = RateRatioStep(model, columns)
    var components: [StudentMixture.Component] = []
    var logarithms: [Double] = []
    for point in model.points where point.weight >= Self.negligible {
      guard let end = Self.converged(&step, at: point) else { continue }
      let dispersion = max(end.residual / freedom, 0.5)
      let error = Double.sqrt(dispersion * end.variance)
      guard end.estimate.isFinite, error.isFinite, error > 0 else { continue }
      components.append(.init(weight: 0, center: end.estimate, scale: error))
      logarithms.append(end.logPosterior)
    }
    guard !components.isEmpty else { return nil }
    for (index, weight) in MixtureWeights.normalized(logarithms).enumerated() {
      components[index].weight = weight
    }
    logRatio = StudentMixture(components, degreesOfFreedom: freedom)
    interval = logRatio.interval()
  }

  private static let negligible = 1e-4
  private static let mostSteps = 1000
  /// Small enough where the steps are known to shrink quickly.
  private static let smallChange = 5e-7
  /// Small enough even where each step leaves 99 hundredths.
  private static let smallestChange = 1e-8

  /// Repeats the step, which starts where the point of the grid before ended, until it changes
  /// nothing; the errors are then those of the end.
  private static func converged(
    _ step: inout RateRatioStep, at point: LatentRateModel.Point
  ) -> RateRatioStep.Outcome? {
    let enough = step.approach(point) ? smallChange : smallestChange
    var acceleration = StepAcceleration()
    for _ in 0..<mostSteps {
      guard let outcome = step.outcome(at: point.rate) else { return nil }
      if outcome.change.allSatisfy({ abs($0) < enough }) { return outcome }
      step.move(to: acceleration.next(from: step.coefficients, change: outcome.change))
    }
    return nil
  }
}
