import Foundation
import TestSupport
import Testing

@testable import Statistics

struct PoissonRateTests {
  @Test(arguments: try ReferenceNumbers.load().poissonIntervals)
  func `limits agree with 60 digit arithmetic to 1e-12`(
    reference: ReferenceNumbers.IntervalCase
  ) throws {
    let rate = try #require(PoissonRate(count: reference.count, exposure: reference.exposure))
    #expect(relativeError(rate.interval.low, reference.low) <= 1e-12)
    #expect(relativeError(rate.interval.high, reference.high) <= 1e-12)
  }

  @Test func `no event in a week has a lower limit of 0 and an upper one above 0`() throws {
    let rate = try #require(PoissonRate(count: 0, exposure: 7))
    #expect(rate.rate == 0)
    #expect(rate.interval.low == 0)
    #expect(abs(rate.interval.high - 0.526982779159134) <= 1e-14)
    #expect(rate.interval.level == 0.95)
  }

  @Test(arguments: [0, -1, .infinity, .nan] as [Double])
  func `without exposure there is no rate`(exposure: Double) {
    #expect(PoissonRate(count: 0, exposure: exposure) == nil)
    #expect(PoissonRate(count: 3, exposure: exposure) == nil)
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `the interval holds the estimate and narrows with exposure`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let count = Int.random(in: 0...2_000, using: &chance)
      let exposure = Double.random(in: 0.1...400, using: &chance)
      let short = try #require(PoissonRate(count: count, exposure: exposure))
      let long = try #require(PoissonRate(count: 2 * count, exposure: 2 * exposure))
      #expect(short.interval.low <= short.rate && short.rate < short.interval.high)
      #expect(long.rate == short.rate)
      #expect(width(long) < width(short), "\(count) in \(exposure)")
    }
  }

  @Test func `one event more moves both limits up`() throws {
    let rates = try (0...300).map { try #require(PoissonRate(count: $0, exposure: 28)) }
    for (fewer, more) in zip(rates, rates.dropFirst()) {
      #expect(fewer.interval.low < more.interval.low)
      #expect(fewer.interval.high < more.interval.high)
    }
  }

  /// The law itself, by summing Poisson probabilities without any gamma function.
  @Test(arguments: [0.03, 0.3, 1, 2.7, 8, 20.5])
  func `the true mean lies above or below at most 25 in 1000 intervals each`(mean: Double) throws {
    var probability = exp(-mean)
    var above = 0.0
    var below = 0.0
    for count in 0...120 {
      let interval = try #require(PoissonRate(count: count, exposure: 1)).interval
      if mean > interval.high { above += probability }
      if mean < interval.low { below += probability }
      probability *= mean / Double(count + 1)
    }
    #expect(above <= 0.025)
    #expect(below <= 0.025)
  }

  private func width(_ rate: PoissonRate) -> Double { rate.interval.high - rate.interval.low }
}
