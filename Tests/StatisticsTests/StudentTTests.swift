import Foundation
import TestSupport
import Testing

@testable import Statistics

struct StudentTTests {
  @Test(arguments: try SpecialNumbers.load().studentTails)
  func `tails agree with 50 digit arithmetic to 1e-12 of themselves`(
    reference: SpecialNumbers.StudentTail
  ) {
    let distribution = StudentT(degreesOfFreedom: reference.k)
    #expect(relativeError(distribution.upperTail(reference.t), reference.tail) <= 1e-12)
  }

  @Test(arguments: try SpecialNumbers.load().studentQuantiles)
  func `quantiles agree with 50 digit arithmetic to 1e-12 of themselves`(
    reference: SpecialNumbers.StudentQuantile
  ) {
    let t = StudentT(degreesOfFreedom: reference.k).quantile(reference.p)
    #expect(relativeError(t, reference.t) <= 1e-12)
  }

  @Test func `with one degree of freedom it is the Cauchy distribution`() {
    let distribution = StudentT(degreesOfFreedom: 1)
    for t in [-1e6, -3, -0.5, 0, 1e-9, 0.7, 2, 40, 1e12] {
      #expect(relativeError(distribution.upperTail(t), atan2(1, t) / .pi) <= 1e-13)
    }
  }

  @Test(arguments: [0.5, 1, 2.5, 9, 66, 10_000])
  func `both tails add up to 1, and the limits are 0, a half and 1`(k: Double) {
    let distribution = StudentT(degreesOfFreedom: k)
    #expect(distribution.upperTail(0) == 0.5 && distribution.twoSided(0) == 1)
    #expect(distribution.upperTail(.infinity) == 0 && distribution.upperTail(-.infinity) == 1)
    #expect(distribution.twoSided(-.infinity) == 0)
    #expect(distribution.quantile(0) == -.infinity && distribution.quantile(1) == .infinity)
    #expect(distribution.quantile(0.5) == 0)
    for t in [0.01, 0.3, 1, 2, 5, 1e20, 1e300] {
      #expect(abs(distribution.upperTail(t) + distribution.cumulative(t) - 1) <= 1e-15)
      #expect(distribution.twoSided(t) == distribution.twoSided(-t))
      #expect(distribution.upperTail(t) == distribution.cumulative(-t))
    }
  }

  @Test(arguments: [91, 92, 93] as [UInt64])
  func `a quantile leads back to its probability`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let distribution = StudentT(degreesOfFreedom: Double.random(in: 1...400, using: &chance))
      let p = Double.random(in: 0.0001...0.9999, using: &chance)
      #expect(abs(distribution.cumulative(distribution.quantile(p)) - p) <= 1e-12)
    }
  }

  @Test(arguments: [0.5, 1, 2.5, 9, 66, 10_000])
  func `how dense values lie is how fast the tail falls`(k: Double) {
    let distribution = StudentT(degreesOfFreedom: k)
    for t in [-4, -0.5, 0, 1e-3, 0.8, 2, 12] {
      let fall = (distribution.upperTail(t - 1e-4) - distribution.upperTail(t + 1e-4)) / 2e-4
      #expect(abs(distribution.density(t) - fall) <= 1e-7 * (1 + fall))
    }
    #expect(distribution.density(1e200) < 1e-200 && distribution.density(.infinity) == 0)
  }

  @Test func `how dense values lie has a plain form with one or two degrees of freedom`() {
    for t in [0, 1e-6, 0.4, 2, 30, 1e5] {
      let one = StudentT(degreesOfFreedom: 1).density(t)
      #expect(relativeError(one, 1 / (.pi * (1 + t * t))) <= 1e-13)
      let two = StudentT(degreesOfFreedom: 2).density(t)
      #expect(relativeError(two, pow(2 + t * t, -1.5)) <= 1e-13)
    }
  }

  @Test func `a tail falls as t grows`() {
    let distribution = StudentT(degreesOfFreedom: 66)
    let tails = (0...400).map { distribution.upperTail(Double($0) / 8) }
    for (near, far) in zip(tails, tails.dropFirst()) { #expect(far < near) }
  }

  @Test func `estimates have the tails of their distribution`() {
    let estimate = TEstimate(value: -1.5, standardError: 0.5, degreesOfFreedom: 9)
    let distribution = StudentT(degreesOfFreedom: 9)
    #expect(estimate.statistic == -3)
    #expect(estimate.more == distribution.upperTail(-3))
    #expect(estimate.fewer == distribution.upperTail(3))
    #expect(estimate.twoSided == distribution.twoSided(3))
    #expect(abs(estimate.interval.low - (-1.5 - 0.5 * 2.262157162798205)) <= 1e-12)
    #expect(abs(estimate.interval.high - (-1.5 + 0.5 * 2.262157162798205)) <= 1e-12)
    let nothing = TEstimate(value: 0, standardError: 0, degreesOfFreedom: 3)
    #expect(nothing.statistic == 0 && nothing.twoSided == 1)
    let sure = TEstimate(value: 2, standardError: 0, degreesOfFreedom: 3)
    #expect(sure.more == 0 && sure.fewer == 1)
  }
}
