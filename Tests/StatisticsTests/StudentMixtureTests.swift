import Foundation
import TestSupport
import Testing

@testable import Statistics

struct StudentMixtureTests {
  private static func mixture(_ parts: [[Double]], _ k: Double) -> StudentMixture {
    StudentMixture(
      parts.map { .init(weight: $0[0], center: $0[1], scale: $0[2]) }, degreesOfFreedom: k)
  }

  @Test(arguments: try SpecialNumbers.load().mixtures)
  func `quantiles agree with 50 digit arithmetic to 1e-9 of the width`(
    reference: SpecialNumbers.Mixture
  ) {
    let value = Self.mixture(reference.parts, reference.k).quantile(reference.p)
    let width = reference.parts.map { $0[2] }.max() ?? 1
    #expect(abs(value - reference.value) <= 2e-9 * width)
  }

  @Test func `a quantile comes to an end also where neighbouring numbers are too far apart`() {
    for p in [0.025, 0.3, 0.975] {
      let mixture = Self.mixture([[0.5, 1e4, 1e-9], [0.5, 1e4, 1e-4]], 60)
      #expect(abs(mixture.quantile(p) - 1e4) <= 1e-3)
    }
  }

  @Test func `a quantile far out in the flat tail of a small part is found`() {
    let mixture = Self.mixture([[0.01, 0, 1], [0.99, 1000, 1]], 300)
    // Of the share up to there 0.01 is all of the first part.
    let expected = 1000 + StudentT(degreesOfFreedom: 300).quantile(0.015 / 0.99)
    #expect(abs(mixture.quantile(0.025) - expected) <= 2e-9)
  }

  @Test func `of one part it is that part`() {
    let mixture = Self.mixture([[1, 0.25, 0.5]], 60)
    let half = 0.5 * StudentT(degreesOfFreedom: 60).quantile(0.975)
    #expect(mixture.center == 0.25 && mixture.standardError == 0.5)
    #expect(abs(mixture.interval().low - (0.25 - half)) <= 1e-9)
    #expect(abs(mixture.interval().high - (0.25 + half)) <= 1e-9)
    #expect(mixture.ratio(over: 2) == exp(0.5))
    #expect(mixture.ratio(offset: 1, over: 3) == exp(3))
  }

  @Test func `mean and width are those of the parts together`() {
    let mixture = Self.mixture([[0.5, -1, 0.25], [0.5, 2, 1]], 7)
    #expect(mixture.center == 0.5)
    #expect(abs(mixture.standardError - (0.5 * 0.0625 + 0.5 + 2.25).squareRoot()) <= 1e-15)
  }

  @Test(arguments: [121, 122, 123] as [UInt64])
  func `an interval runs upward, holds its share, and mirrors`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let raw = (0..<Int.random(in: 1...16, using: &chance)).map { _ in
        [
          Double.random(in: 0.01...1, using: &chance), Double.random(in: -3...3, using: &chance),
          Double.random(in: 0.05...2, using: &chance),
        ]
      }
      let total = raw.reduce(0) { $0 + $1[0] }
      let parts = raw.map { [$0[0] / total, $0[1], $0[2]] }
      let k = Double.random(in: 1...300, using: &chance)
      let interval = Self.mixture(parts, k).interval()
      #expect(interval.low < interval.high && interval.low.isFinite && interval.high.isFinite)
      let distribution = StudentT(degreesOfFreedom: k)
      let inside = parts.reduce(0) { sum, part in
        sum + part[0]
          * (distribution.cumulative((interval.high - part[1]) / part[2])
            - distribution.cumulative((interval.low - part[1]) / part[2]))
      }
      #expect(abs(inside - 0.95) <= 1e-7)
      let mirror = Self.mixture(parts.map { [$0[0], -$0[1], $0[2]] }, k).interval()
      #expect(abs(mirror.low + interval.high) <= 1e-7)
    }
  }
}
