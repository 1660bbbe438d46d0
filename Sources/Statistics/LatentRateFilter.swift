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

  private(set) var steps: [Step]
  /// log|V| of the counts.
  private(set) var logDeterminant = 0.0

  /// `days` are the observed days as whole numbers in rising order, `means` the expected counts.
  init(_ rate: LatentRate, days: [Int], means: [Double]) {
    steps = Array(repeating: Step(gain: 0, scale: 0, carry: 0), count: means.count)
    var uncertainty = rate.variance
    var determinant = ScaledProduct()
    steps.withUnsafeMutableBufferPointer { steps in
      for index in steps.indices {
        let mean = means[index]
        let inverse = 1 / mean
        let total = uncertainty + inverse
        let gain = uncertainty / total
        let gap = index + 1 < days.count ? days[index + 1] - days[index] : 1
        let carry = rate.memory(over: gap)
        steps[index] = Step(gain: gain, scale: .sqrt(1 / total), carry: carry)
        determinant.multiply(by: total * mean * mean)
        // P (1 - P/F) is the gain divided by the mean.
        uncertainty = carry * carry * gain * inverse + rate.variance * (1 - carry * carry)
      }
    }
    logDeterminant = determinant.logarithm
  }

  /// No wandering rate: counts that vary about their means as Poisson counts do.
  init(independent means: [Double]) {
    steps = means.map { Step(gain: 0, scale: .sqrt($0), carry: 0) }
    logDeterminant = means.reduce(0) { $0 + .log($1) }
  }

  /// Leaves the rows of some days as they are, and makes those of all others 0.
  init(over days: [Bool]) {
    steps = days.map { Step(gain: 0, scale: $0 ? 1 : 0, carry: 0) }
  }
}
