import Foundation
import TestSupport
import Testing

@testable import Statistics

struct PoissonRateRatioTests {
  @Test(arguments: try ModelNumbers.load().rateRatios)
  func `limits and p-values agree with 40 digit arithmetic to 1e-11`(
    reference: ModelNumbers.RateRatio
  ) throws {
    let ratio = try #require(
      PoissonRateRatio(
        counts: (reference.counts[0], reference.counts[1]),
        exposures: (reference.exposures[0], reference.exposures[1])))
    #expect(relativeError(ratio.interval.low, reference.low) <= 1e-11)
    #expect(relativeError(ratio.interval.high, reference.high ?? .infinity) <= 1e-11)
    #expect(relativeError(ratio.midInterval.low, reference.midLow) <= 1e-11)
    #expect(relativeError(ratio.midInterval.high, reference.midHigh ?? .infinity) <= 1e-11)
    #expect(relativeError(ratio.p, reference.p) <= 1e-11)
    #expect(relativeError(ratio.midP, reference.midP) <= 1e-11)
  }

  @Test func `thirty episodes in 28 days against twelve are as R and statsmodels have them`() throws
  {
    let ratio = try #require(PoissonRateRatio(counts: (30, 12), exposures: (28, 28)))
    #expect(ratio.ratio == 2.5)
    #expect(abs(ratio.interval.low - 1.24296313506215) <= 1e-7)
    #expect(abs(ratio.interval.high - 5.36166848350777) <= 1e-7)
    #expect(abs(ratio.midInterval.low - 1.29806399236253) <= 1e-7)
    #expect(abs(ratio.midInterval.high - 5.06242416414186) <= 1e-7)
    #expect(abs(ratio.p - 0.00791589733489674) <= 1e-8)
    #expect(abs(ratio.midP - 0.00540157265459129) <= 1e-8)
  }

  @Test func `the p-value never disagrees with its interval`() throws {
    let ratio = try #require(PoissonRateRatio(counts: (2, 9), exposures: (17_877, 16_660)))
    #expect(abs(ratio.p - 0.050106495614108904) <= 1e-8)
    #expect(abs(ratio.interval.high - 1.00054910448772) <= 1e-8)
    #expect(ratio.p > 0.05 && ratio.interval.high > 1)
  }

  @Test(
    arguments: [
      (0, 0, 1, 1), (3, 4, 0, 1), (3, 4, 1, 0), (3, 4, -1, 2), (3, 4, .nan, 1),
      (3, 4, 1, .infinity),
    ] as [(Int, Int, Double, Double)])
  func `without an event or a length of time there is no ratio`(
    case numbers: (Int, Int, Double, Double)
  ) {
    #expect(
      PoissonRateRatio(counts: (numbers.0, numbers.1), exposures: (numbers.2, numbers.3)) == nil)
  }

  @Test(arguments: [41, 42, 43] as [UInt64])
  func `exchanging the times turns everything upside down`(seed: UInt64) throws {
    try forEachRandomPair(seed: seed) { counts, exposures, ratio in
      let other = try #require(
        PoissonRateRatio(counts: (counts.1, counts.0), exposures: (exposures.1, exposures.0)))
      #expect(relativeError(other.interval.low, 1 / ratio.interval.high) <= 1e-11)
      #expect(relativeError(other.midInterval.high, 1 / ratio.midInterval.low) <= 1e-11)
      #expect(relativeError(other.p, ratio.p) <= 1e-10)
      #expect(relativeError(other.midP, ratio.midP) <= 1e-10)
    }
  }

  @Test(arguments: [44, 45, 46] as [UInt64])
  func `the mid-p interval lies within the exact one and both hold the ratio`(seed: UInt64) throws {
    try forEachRandomPair(seed: seed) { _, _, ratio in
      #expect(ratio.interval.low <= ratio.midInterval.low)
      #expect(ratio.midInterval.low <= ratio.ratio && ratio.ratio <= ratio.midInterval.high)
      #expect(ratio.midInterval.high <= ratio.interval.high)
      #expect((ratio.p <= 0.05) == (ratio.interval.low >= 1 || ratio.interval.high <= 1))
      #expect((ratio.midP <= 0.05) == (ratio.midInterval.low >= 1 || ratio.midInterval.high <= 1))
    }
  }

  private func forEachRandomPair(
    seed: UInt64, _ body: ((Int, Int), (Double, Double), PoissonRateRatio) throws -> Void
  ) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let counts = (Int.random(in: 0...60, using: &chance), Int.random(in: 1...90, using: &chance))
      let exposures = (
        Double.random(in: 0.5...90, using: &chance), Double.random(in: 0.5...90, using: &chance)
      )
      let ratio = try #require(PoissonRateRatio(counts: counts, exposures: exposures))
      try body(counts, exposures, ratio)
    }
  }
}
