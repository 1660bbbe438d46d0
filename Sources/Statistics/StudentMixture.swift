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
    let low = quantile((1 - level) / 2)
    let high = quantile((1 + level) / 2)
    return ConfidenceInterval(low: min(low, high), high: max(low, high), level: level)
  }

  /// The value that is not exceeded with probability `p`, to 1e-9 of the width of the mixture.
  ///
  /// It lies between the smallest and the largest quantile of a component. The secant method starts
  /// from where one distribution of the same mean and width has it; where a step leaves what is
  /// known, halving takes over.
  func quantile(_ p: Double) -> Double {
    let t = distribution.quantile(p)
    let ends = components.map { $0.center + t * $0.scale }
    guard var low = ends.min(), var high = ends.max() else { return 0 }
    let width = components.map(\.scale).max() ?? 1
    var place = min(max(center + t * standardError, low), high)
    var value = cumulative(place) - p
    var slope = distribution.density(t) / standardError
    while high - low > 1e-9 * width, value != 0 {
      if value < 0 { low = place } else { high = place }
      let aim = place - value / slope
      let next = low < aim && aim < high ? aim : low + (high - low) / 2
      let nextValue = cumulative(next) - p
      let isClose = abs(next - place) <= 1e-6 * width
      slope = (nextValue - value) / (next - place)
      (place, value) = (next, nextValue)
      if isClose, slope > 0 { return min(max(place - value / slope, low), high) }
    }
    return place
  }

  private func cumulative(_ value: Double) -> Double {
    components.reduce(0) { sum, part in
      sum + part.weight * distribution.upperTail((part.center - value) / part.scale)
    }
  }
}
