import Foundation
import TestSupport
import Testing

@testable import Statistics

struct BetaDistributionTests {
  @Test(arguments: try SpecialNumbers.load().betaProbabilities)
  func `probabilities agree with 50 digit arithmetic to 1e-12 of themselves`(
    reference: SpecialNumbers.BetaProbability
  ) {
    let p = BetaDistribution(reference.a, reference.b).cumulative(reference.x)
    #expect(relativeError(p, reference.p) <= 1e-12)
  }

  @Test(arguments: try SpecialNumbers.load().betaQuantiles)
  func `quantiles agree with 50 digit arithmetic to 1e-12 of themselves`(
    reference: SpecialNumbers.BetaQuantile
  ) {
    let distribution = BetaDistribution(reference.a, reference.b)
    #expect(relativeError(distribution.oddsQuantile(reference.p), reference.odds) <= 1e-12)
    #expect(relativeError(distribution.quantile(reference.p), reference.x) <= 1e-12)
  }

  @Test(arguments: try SpecialNumbers.load().binomials)
  func `binomial probabilities agree with 50 digit arithmetic to 1e-12 of themselves`(
    reference: SpecialNumbers.Binomial
  ) {
    let distribution = BinomialDistribution(trials: reference.n, odds: reference.odds)
    #expect(relativeError(distribution.exactly(reference.k), reference.exactly) <= 1e-12)
    #expect(relativeError(distribution.atLeast(reference.k), reference.atLeast) <= 1e-12)
    #expect(relativeError(distribution.atMost(reference.k), reference.atMost) <= 1e-12)
  }

  @Test(arguments: [0.25, 1, 3, 80], [0.5, 1, 7, 300])
  func `turned round it is its mirror image`(a: Double, b: Double) {
    for x in [0.001953125, 0.125, 0.25, 0.5, 0.75, 0.875] {
      let sum = SpecialFunctions.beta(a, b, x) + SpecialFunctions.beta(b, a, 1 - x)
      #expect(abs(sum - 1) <= 1e-13)
    }
  }

  @Test func `outside of a share nothing is left, and at the ends nothing is NaN`() {
    let distribution = BetaDistribution(2, 3)
    #expect(distribution.cumulative(-1) == 0 && distribution.cumulative(0) == 0)
    #expect(distribution.cumulative(1) == 1 && distribution.cumulative(7) == 1)
    #expect(SpecialFunctions.beta(2, 3, 0) == 0 && SpecialFunctions.beta(2, 3, 1) == 1)
  }

  @Test func `with shapes 1 and 1 all shares are alike`() {
    for x in [1e-9, 0.125, 0.5, 0.9] {
      #expect(relativeError(BetaDistribution(1, 1).cumulative(x), x) <= 1e-14)
      #expect(relativeError(BetaDistribution(1, 1).quantile(x), x) <= 1e-12)
    }
  }

  @Test(arguments: [101, 102, 103] as [UInt64])
  func `a quantile leads back to its probability`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let a = Double.random(in: 0.5...400, using: &chance)
      let b = Double.random(in: 0.5...400, using: &chance)
      let p = Double.random(in: 0.0001...0.9999, using: &chance)
      let distribution = BetaDistribution(a, b)
      #expect(abs(distribution.cumulative(distribution.quantile(p)) - p) <= 1e-12)
    }
  }

  @Test(arguments: [1, 2, 13, 40])
  func `binomial probabilities add up to their tails`(trials: Int) {
    let distribution = BinomialDistribution(trials: trials, odds: 0.6)
    var below = 0.0
    for count in 0...trials {
      #expect(abs(distribution.atLeast(count) + below - 1) <= 1e-12)
      below += distribution.exactly(count)
      #expect(abs(distribution.atMost(count) - below) <= 1e-12)
    }
  }

  @Test func `the sign test counts cases`() {
    #expect(SignTest.p(0, 0) == nil)
    #expect(SignTest.p(1, 0) == 1)
    #expect(abs((SignTest.p(1, 8) ?? 0) - 0.0390625) <= 1e-15)
    #expect(SignTest.p(8, 1) == SignTest.p(1, 8))
    #expect(SignTest.p(12, 12) == 1)
  }
}
