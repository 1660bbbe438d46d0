import RealModule

/// The one-step predictor of a latent autoregressive rate seen through Poisson counts.
///
/// With all columns divided by the expected counts μ their covariance is that of the latent rate
/// plus independent noise 1/μ, so a scalar Kalman filter whitens any column in one pass:
///
///     F = P + 1/μ,  ν = c - a,  whitened = ν / √F,  a ← ρᵍ (a + ν P/F)
///     P ← ρ²ᵍ P (1 - P/F) + s² (1 - ρ²ᵍ),  log|V| = Σ (2 log μ + log F)
///
/// g is the number of days to the next observed one, so days without a record only weaken the
/// memory. Harvey (1989), Forecasting, structural time series models and the Kalman filter, 3.2.
struct LatentRateFilter {
  /// The three numbers of one observed day.
  struct Step {
    /// The share of a surprise that is kept: P/F.
    var gain: Double
    /// 1/√F.
    var scale: Double
    /// What is left of the state on the next observed day: ρᵍ.
    var carry: Double
  }

  let steps: [Step]
  /// log|V| of the counts.
  let logDeterminant: Double

  /// `days` are the observed days as whole numbers in rising order, `means` the expected counts.
  init(_ rate: LatentRate, days: [Int], means: [Double]) {
    var uncertainty = rate.variance
    var determinant = ScaledProduct()
    steps = Array(unsafeUninitializedCapacity: means.count) { steps, count in
      for (index, mean) in means.enumerated() {
        let inverse = 1 / mean
        let total = uncertainty + inverse
        let gain = uncertainty / total
        let gap = index + 1 < days.count ? days[index + 1] - days[index] : 1
        let carry = rate.memory(over: gap)
        steps.initializeElement(
          at: index, to: Step(gain: gain, scale: .sqrt(1 / total), carry: carry))
        determinant.multiply(by: total * mean * mean)
        // P (1 - P/F) is the gain divided by the mean.
        uncertainty = carry * carry * gain * inverse + rate.variance * (1 - carry * carry)
      }
      count = means.count
    }
    logDeterminant = determinant.logarithm
  }

  /// No wandering rate: counts that vary about their means as Poisson counts do.
  init(independent means: [Double]) {
    steps = means.map { Step(gain: 0, scale: .sqrt($0), carry: 0) }
    logDeterminant = means.reduce(0) { $0 + .log($1) }
  }

  /// V⁻¹ of one column divided by the expected counts: what whitening does, and then its transpose.
  func solved(_ column: [Double]) -> [Double] {
    var result = column
    result.withUnsafeMutableBufferPointer { result in
      steps.withUnsafeBufferPointer { steps in
        var state = 0.0
        for row in steps.indices {
          let step = steps[row]
          let surprise = result[row] - state
          result[row] = surprise * step.scale * step.scale
          state = (state + surprise * step.gain) * step.carry
        }
        var later = 0.0
        for row in steps.indices.reversed() {
          let step = steps[row]
          let kept = step.carry * later
          let own = result[row]
          result[row] = own + kept * step.gain
          later = kept - kept * step.gain - own
        }
      }
    }
    return result
  }
}
