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
  /// It lies between the smallest and the largest quantile of a component; false position with
  /// the Illinois rule narrows that down. Dowell & Jarratt (1971), BIT 11.
  func quantile(_ p: Double) -> Double {
    let t = distribution.quantile(p)
    let ends = components.map { $0.center + t * $0.scale }
    guard let least = ends.min(), let most = ends.max() else { return 0 }
    let tolerance = 1e-9 * (components.map(\.scale).max() ?? 1)
    var kept = (place: least, value: cumulative(least) - p)
    var latest = (place: most, value: cumulative(most) - p)
    while abs(latest.place - kept.place) > tolerance, latest.value != kept.value {
      let slope = (latest.value - kept.value) / (latest.place - kept.place)
      let place = latest.place - latest.value / slope
      let next = (place: min(max(place, least), most), value: cumulative(place) - p)
      if next.value * latest.value <= 0 { kept = latest } else { kept.value /= 2 }
      if abs(next.place - latest.place) <= tolerance { return next.place }
      latest = next
    }
    return latest.place
  }

  private func cumulative(_ value: Double) -> Double {
    components.reduce(0) { sum, part in
      sum + part.weight * distribution.upperTail((part.center - value) / part.scale)
    }
  }
}
