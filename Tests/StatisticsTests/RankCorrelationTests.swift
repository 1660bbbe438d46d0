import Foundation
import TestSupport
import Testing

@testable import Statistics

struct RankCorrelationTests {
  static let seeds: [UInt64] = [21, 22, 23, 24]

  @Test(arguments: try ReferenceNumbers.load().rankCorrelations)
  func `rho agrees with scipy to 1e-13`(reference: ReferenceNumbers.RankCase) throws {
    let correlation = try #require(RankCorrelation.spearman(reference.x, reference.y))
    #expect(abs(correlation.rho - reference.rho) <= 1e-13)
    #expect(correlation.count == reference.x.count)
  }

  @Test func `ties share the mean of their ranks`() throws {
    // Ranks 1.5 1.5 3 4 and 2 1 3.5 3.5: Pearson's r is 4 / 4.5.
    let correlation = try #require(RankCorrelation.spearman([7, 7, 8, 9], [5, 4, 6, 6]))
    #expect(correlation == RankCorrelation(rho: 4 / 4.5, count: 4))
  }

  @Test(
    arguments: [
      [], [1], [1, 2], [3, 3, 3], [0, -0.0, 0, 0],
    ] as [[Double]])
  func `fewer than three pairs or no spread is no correlation`(values: [Double]) {
    let spread = values.indices.map(Double.init)
    #expect(RankCorrelation.spearman(values, spread) == nil)
    #expect(RankCorrelation.spearman(spread, values) == nil)
  }

  @Test(arguments: seeds)
  func `rho lies from -1 to 1 and does not care which side is which`(seed: UInt64) throws {
    try forEachRandomPair(seed: seed) { xs, ys, correlation in
      #expect(correlation.rho >= -1 && correlation.rho <= 1)
      #expect(RankCorrelation.spearman(ys, xs) == correlation)
    }
  }

  @Test(arguments: seeds)
  func `a monotone change of scale leaves rho as it is`(seed: UInt64) throws {
    try forEachRandomPair(seed: seed) { xs, ys, correlation in
      let stretched = xs.map { 3 * $0 * $0 * $0 - 40 }
      let logistic = ys.map { 1 / (1 + exp(-$0 / 10)) }
      #expect(RankCorrelation.spearman(stretched, logistic) == correlation)
    }
  }

  @Test(arguments: seeds)
  func `turning one side round turns the sign of rho`(seed: UInt64) throws {
    try forEachRandomPair(seed: seed) { xs, ys, correlation in
      let turned = try #require(RankCorrelation.spearman(xs.map { -$0 }, ys))
      #expect(turned.rho == -correlation.rho)
    }
  }

  @Test(arguments: seeds)
  func `the order of the pairs changes no digit`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    try forEachRandomPair(seed: seed) { xs, ys, correlation in
      let order = xs.indices.shuffled(using: &chance)
      #expect(RankCorrelation.spearman(order.map { xs[$0] }, order.map { ys[$0] }) == correlation)
    }
  }

  @Test(arguments: seeds)
  func `a list goes wholly with itself and wholly against its reverse order`(seed: UInt64) throws {
    try forEachRandomPair(seed: seed) { xs, _, _ in
      #expect(RankCorrelation.spearman(xs, xs)?.rho == 1)
      #expect(RankCorrelation.spearman(xs, xs.map { -$0 })?.rho == -1)
    }
  }

  /// 60 pairs of lists, 3 to 120 long: whole numbers with many ties, and some without any spread.
  private func forEachRandomPair(
    seed: UInt64, _ body: ([Double], [Double], RankCorrelation) throws -> Void
  ) throws {
    var chance = SplitMix64(seed: seed)
    var tried = 0
    for _ in 0..<60 {
      let indices = 0..<Int.random(in: 3...120, using: &chance)
      let range = Int.random(in: 1...40, using: &chance)
      let xs = indices.map { _ in Double(Int.random(in: -range...range, using: &chance)) }
      let ys = xs.map { ($0 / 2).rounded() + Double(Int.random(in: 0...range, using: &chance)) }
      guard let correlation = RankCorrelation.spearman(xs, ys) else { continue }
      tried += 1
      try body(xs, ys, correlation)
    }
    #expect(tried >= 50)
  }
}
