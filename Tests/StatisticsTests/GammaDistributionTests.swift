import Foundation
import TestSupport
import Testing

@testable import Statistics

struct GammaDistributionTests {
  static let shapes = [0.25, 0.5, 1, 2, 6, 15.9, 16, 31, 250, 1_001]

  @Test(arguments: try ReferenceNumbers.load().gammaProbabilities)
  func `probabilities agree with 60 digit arithmetic to 1e-12`(
    reference: ReferenceNumbers.ProbabilityCase
  ) {
    let probability = GammaDistribution(shape: reference.shape).cumulative(reference.x)
    #expect(relativeError(probability, reference.probability) <= 1e-12)
  }

  @Test(arguments: try ReferenceNumbers.load().gammaQuantiles)
  func `quantiles agree with 60 digit arithmetic to 1e-12`(reference: ReferenceNumbers.QuantileCase)
  {
    let x = GammaDistribution(shape: reference.shape).quantile(reference.p)
    #expect(relativeError(x, reference.x) <= 1e-12)
  }

  @Test(arguments: shapes, [1e-50, 1e-12, 0.01, 0.3, 0.5, 0.6, 0.9, 0.999])
  func `a quantile leads back to its probability`(shape: Double, p: Double) {
    let distribution = GammaDistribution(shape: shape)
    #expect(relativeError(distribution.cumulative(distribution.quantile(p)), p) <= 1e-10)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `a random quantile leads back to its probability`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<250 {
      let shape = Double.random(in: 0.5...500, using: &chance)
      let p = Double.random(in: 0.0001...0.9999, using: &chance)
      let distribution = GammaDistribution(shape: shape)
      let back = distribution.cumulative(distribution.quantile(p))
      #expect(abs(back - p) <= 1e-12, "shape \(shape), p \(p)")
    }
  }

  @Test(arguments: [1, 40, 1_001] as [Double])
  func `the quantile of the smallest probabilities leads back`(shape: Double) {
    let distribution = GammaDistribution(shape: shape)
    #expect(relativeError(distribution.cumulative(distribution.quantile(1e-300)), 1e-300) <= 1e-10)
  }

  @Test func `a quantile smaller than any number is 0`() {
    #expect(GammaDistribution(shape: 0.25).quantile(1e-300) == 0)
  }

  @Test func `a probability next to 1 has a finite quantile`() {
    let x = GammaDistribution(shape: 3).quantile(1.0.nextDown)
    #expect(x > 40 && x < 50)
  }

  @Test(arguments: shapes)
  func `the series and the fraction join without a step`(shape: Double) {
    let distribution = GammaDistribution(shape: shape)
    let series = distribution.cumulative((shape + 1).nextDown)
    #expect(relativeError(series, distribution.cumulative(shape + 1)) <= 1e-13)
  }

  @Test(arguments: [0.001, 0.5, 1.5, 2.5, 7, 40])
  func `shape 1 is the exponential distribution`(x: Double) {
    #expect(relativeError(GammaDistribution(shape: 1).cumulative(x), -expm1(-x)) <= 1e-14)
  }

  @Test(arguments: [2, 20, 1_000] as [Double])
  func `far away the probability is 0 or 1 and not NaN`(shape: Double) {
    let distribution = GammaDistribution(shape: shape)
    #expect(distribution.cumulative(-1) == 0)
    #expect(distribution.cumulative(0) == 0)
    #expect(distribution.cumulative(1e-300) == 0)
    #expect(distribution.cumulative(1e6) == 1)
    #expect(distribution.cumulative(1e300) == 1)
  }
}
