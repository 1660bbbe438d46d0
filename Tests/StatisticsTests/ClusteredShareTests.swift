import TestSupport
import Testing

@testable import Statistics

struct ClusteredShareTests {
  @Test(arguments: try ModelNumbers.load().clusters)
  func `design effect, t, p and interval agree with a second program`(
    reference: ModelNumbers.Clusters
  ) throws {
    let share = try #require(
      ClusteredShare(zip(reference.one, reference.other).map { (one: $0, other: $1) }))
    #expect(relativeError(share.designEffect, reference.designEffect) <= 1e-12)
    #expect(abs(share.excess.statistic - reference.t) <= 1e-12)
    #expect(abs(share.excess.twoSided - reference.p) <= 1e-12)
    #expect(abs(share.interval.low - reference.low) <= 1e-12)
    #expect(abs(share.interval.high - reference.high) <= 1e-12)
    #expect(share.excess.degreesOfFreedom == Double(reference.one.count - 1))
  }

  @Test func `clusters without an event do not count`() throws {
    let share = try #require(ClusteredShare([(3, 1), (0, 0), (2, 5), (0, 0)]))
    #expect(share == ClusteredShare([(3, 1), (2, 5)]))
    #expect(share.proportion.trials == 11)
    #expect(ClusteredShare([(3, 1), (0, 0)]) == nil)
    #expect(ClusteredShare([]) == nil)
  }

  @Test func `weeks that are all alike are no surer than independent episodes`() throws {
    let share = try #require(ClusteredShare([(5, 0), (5, 0), (5, 0), (5, 0)]))
    #expect(share.designEffect == 1)
    #expect(abs(share.excess.statistic - 20.squareRoot()) <= 1e-12)
    #expect(share.excess.twoSided > 0.01)
    #expect(share.interval.high == 1)
  }

  @Test func `whole weeks on one side count little more than as weeks`() throws {
    let share = try #require(ClusteredShare([(12, 0), (0, 12), (12, 0), (12, 0), (0, 12)]))
    #expect(share.designEffect > 12)
    #expect(share.interval.low < 0.25 && share.interval.high > 0.85)
    #expect(share.excess.twoSided > 0.5)
  }

  @Test(arguments: [81, 82, 83] as [UInt64])
  func `the sides are treated alike, and nothing is ever NaN`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let clusters = (0..<Int.random(in: 2...20, using: &chance)).map { _ in
        (one: Int.random(in: 0...6, using: &chance), other: Int.random(in: 0...6, using: &chance))
      }
      guard let share = ClusteredShare(clusters),
        let mirror = ClusteredShare(clusters.map { (one: $0.other, other: $0.one) })
      else { continue }
      #expect(share.designEffect >= 1 && share.designEffect.isFinite)
      #expect(abs(share.designEffect - mirror.designEffect) <= 1e-9)
      #expect(abs(share.excess.statistic + mirror.excess.statistic) <= 1e-12)
      #expect(abs(share.interval.low - (1 - mirror.interval.high)) <= 1e-9)
      #expect(abs(share.excess.value - (share.proportion.share - 0.5)) <= 1e-12)
      #expect((0...1).contains(share.excess.twoSided))
    }
  }
}
