import Foundation
import TestSupport
import Testing

@testable import Statistics

struct PoissonChangePointTests {
  private static func coal() throws -> PoissonChangePoint? {
    let counts = try ReferenceFile.numbers("coal_yearly", "n")
    return PoissonChangePoint(counts: counts, exposures: counts.map { _ in 1 })
  }

  @Test func `coal mining became safer after 1891 as R has it`() throws {
    let years = try ReferenceFile.numbers("coal_yearly", "year")
    let change = try #require(try Self.coal())
    #expect(years[change.likeliest] == 1891)
    #expect(years[change.mode] == 1891)
    #expect(abs(change.likelihoodRatio - 69.9883447472511) <= 1e-9)
    #expect(abs(change.posterior[change.mode] - 0.245020171993867) <= 1e-9)
    let mean = zip(change.posterior, years).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(abs(mean - 1890.0710101812) <= 1e-9)
  }

  @Test(arguments: ["coal", "weeks"])
  func `the weight of every split agrees with 40 digit arithmetic to 1e-11`(name: String) throws {
    let reference = try ModelNumbers.change(name)
    let change = try #require(
      try reference.counts.map { counts in
        PoissonChangePoint(counts: counts, exposures: reference.exposures ?? [])
      } ?? Self.coal())
    #expect(change.likeliest == reference.likeliest)
    #expect(change.mode == reference.mode)
    #expect(relativeError(change.likelihoodRatio, reference.likelihoodRatio) <= 1e-12)
    #expect(change.posterior.count == reference.posterior.count)
    for (value, expected) in zip(change.posterior, reference.posterior) {
      #expect(abs(value - expected) <= 1e-11)
    }
  }

  @Test func `one count or no event has no change`() {
    #expect(PoissonChangePoint(counts: [4], exposures: [7]) == nil)
    #expect(PoissonChangePoint(counts: [], exposures: []) == nil)
    #expect(PoissonChangePoint(counts: [0, 0, 0], exposures: [7, 7, 7]) == nil)
  }

  @Test func `a rate that doubles with the days watched has not changed`() throws {
    let change = try #require(
      PoissonChangePoint(counts: [3, 3, 3, 6, 6, 6], exposures: [3, 3, 3, 6, 6, 6]))
    #expect(change.likelihoodRatio < 1e-12)
  }

  @Test(arguments: [71, 72, 73] as [UInt64])
  func `the shortest range holds its share, and no shorter one does`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let counts = (0..<Int.random(in: 2...40, using: &chance)).map { _ in
        Double(Int.random(in: 0...9, using: &chance))
      }
      guard let change = PoissonChangePoint(counts: counts, exposures: counts.map { _ in 7 }) else {
        continue
      }
      #expect(abs(change.posterior.reduce(0, +) - 1) <= 1e-12)
      #expect(change.likelihoodRatio >= 0)
      let range = change.range(holding: 0.8)
      #expect(change.posterior[range].reduce(0, +) >= 0.8)
      for length in 1..<max(range.count, 2) where length < range.count {
        for first in 0...(change.posterior.count - length) {
          #expect(change.posterior[first..<(first + length)].reduce(0, +) < 0.8)
        }
      }
    }
  }

  @Test func `a share that rounding keeps out of reach is the whole range`() throws {
    let change = try #require(PoissonChangePoint(counts: [1, 2, 3], exposures: [1, 1, 1]))
    #expect(change.range(holding: 1.5) == 0...1)
  }

  @Test func `counts in the thousands do not overflow`() throws {
    let counts = Array(repeating: 3_500.0, count: 500) + Array(repeating: 7_000, count: 500)
    let change = try #require(PoissonChangePoint(counts: counts, exposures: counts.map { _ in 7 }))
    #expect(change.mode == 499)
    #expect(change.posterior.allSatisfy { $0.isFinite })
    #expect(change.range(holding: 0.8) == 499...499)
  }
}
