import RealModule

/// An estimate that is a mixture of Student t distributions with the same degrees of freedom.
package struct StudentMixture: Sendable {
  /// One of the mixed distributions.
  struct Component: Sendable {
    var weight: Double
    var center: Double
    /// The standard error, above 0.
    var scale: Double
  }

  let components: [Component]
  private let distribution: StudentT

  init(_ components: [Component], degreesOfFreedom: Double) {
    precondition(
      components.allSatisfy { $0.scale > 0 && $0.center.isFinite },
      "Each component has a place and a width.")
    self.components = components.filter { $0.weight > 1e-12 }
    distribution = StudentT(degreesOfFreedom: degreesOfFreedom)
  }

  /// The mean.
  package var center: Double { components.reduce(0) { $0 + $1.weight * $1.center } }

  /// The root of the mean squared distance from the mean, with each component as wide as its
  /// standard error.
  package var standardError: Double {
    let center = center
    return .sqrt(
      components.reduce(0) { sum, part in
        let offset = part.center - center
        return sum + part.weight * (part.scale * part.scale + offset * offset)
      })
  }

  /// The ratio over `step` units when this is the logarithm of one for a unit: of the mean, or of
  /// `offset` where one is given. Infinite when that is too large for a number.
  package func ratio(offset: Double? = nil, over step: Double) -> Double {
    .exp((offset ?? center) * step)
  }

  /// The values between which the middle share `level` lies.
  package func interval(level: Double = 0.95) -> ConfidenceInterval {
    let t = distribution.quantile((1 + level) / 2)
    let low = quantile((1 - level) / 2, ofOne: -t)
    let high = quantile((1 + level) / 2, ofOne: t)
    return ConfidenceInterval(low: min(low, high), high: max(low, high), level: level)
  }

  /// The value that is not exceeded with probability `p`, to 1e-9 of the width of the mixture.
  func quantile(_ p: Double) -> Double { quantile(p, ofOne: distribution.quantile(p)) }

  /// The same where it is known which t is not exceeded with that probability.
  ///
  /// It lies between the smallest and the largest quantile of a component. Halley's method, whose
  /// error is about the third power of the last one, starts from where one distribution of the same
  /// mean and width has it. Where a step leaves what is known, and every other time where many were
  /// needed, what is known is halved.
  private func quantile(_ p: Double, ofOne t: Double) -> Double {
    let ends = components.map { $0.center + t * $0.scale }
    let scales = components.map(\.scale)
    guard var low = ends.min(), var high = ends.max(), let width = scales.max(),
      let narrowest = scales.min()
    else { return 0 }
    var place = min(max(center + t * standardError, low), high)
    var steps = 0
    while high - low > 1e-9 * width {
      let error = cumulative(place) - p
      if error == 0 { break }
      if error < 0 { low = place } else { high = place }
      let (slope, bend) = slopes(place)
      let step = error / slope
      let aim = place - step / (1 - step * bend / (2 * slope))
      steps += 1
      let isTaken = low < aim && aim < high && (steps < Self.fewSteps || steps % 2 == 1)
      let next = isTaken ? aim : low + (high - low) / 2
      if next == low || next == high { break }
      let isClose = isTaken && abs(next - place) <= 1e-4 * narrowest
      place = next
      if isClose { break }
    }
    return place
  }

  private static let fewSteps = 8

  private func cumulative(_ value: Double) -> Double {
    components.reduce(0) { sum, part in
      sum + part.weight * distribution.upperTail((part.center - value) / part.scale)
    }
  }

  /// How fast the share up to a value rises there, and how fast that changes.
  private func slopes(_ value: Double) -> (first: Double, second: Double) {
    let k = distribution.degreesOfFreedom
    return components.reduce((0, 0)) { sum, part in
      let t = (value - part.center) / part.scale
      let share = part.weight * distribution.density(t) / part.scale
      return (sum.0 + share, sum.1 - share * (k + 1) * t / (k + t * t) / part.scale)
    }
  }
}
