import Foundation
import TestSupport
import Testing

@testable import Statistics

/// What becomes of several p-values, and of one with a direction.
struct CombinedTestsTests {
  private static let published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1,
  ]

  @Test func `the 15 p-values of Benjamini and Hochberg are adjusted as R has them`() {
    let expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571429, 0.0638571428571429, 0.0645,
      0.0765, 0.486, 0.581181818181818, 0.714875, 0.753230769230769, 0.813214285714286, 1,
    ]
    for (q, reference) in zip(FalseDiscovery.adjusted(Self.published), expected) {
      #expect(abs(q - reference) <= 1e-12)
    }
  }

  @Test(arguments: [111, 112, 113] as [UInt64])
  func `q-values do not depend on the order, keep it, and find what the rule finds`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let ps = (0..<Int.random(in: 1...30, using: &chance)).map { _ in
        Double(Int.random(in: 0...40, using: &chance)) / 40
          * Double.random(in: 0...1, using: &chance)
      }
      let qs = FalseDiscovery.adjusted(ps)
      let order = ps.indices.shuffled(using: &chance)
      #expect(FalseDiscovery.adjusted(order.map { ps[$0] }) == order.map { qs[$0] })
      for (p, q) in zip(ps, qs) { #expect(p <= q + 1e-15 && q <= 1) }
      // The rule itself: the largest i with p(i) <= i / m * level, and all below it.
      let sorted = ps.sorted()
      let last = sorted.indices.last { sorted[$0] * Double(ps.count) / Double($0 + 1) <= 0.1 }
      for (p, q) in zip(ps, qs) {
        #expect((q <= 0.1) == (last.map { p <= sorted[$0] } ?? false))
      }
    }
    #expect(FalseDiscovery.adjusted([]) == [])
  }

  @Test(arguments: try SpecialNumbers.load().cauchy)
  func `combined p-values agree with 50 digit arithmetic to 1e-12`(
    reference: SpecialNumbers.Cauchy
  ) throws {
    let p = try #require(CauchyCombination.p(reference.ps))
    #expect(relativeError(p, reference.p) <= 1e-12)
  }

  @Test func `the ends of combined p-values are numbers from 0 to 1`() throws {
    #expect(CauchyCombination.p([]) == nil)
    #expect(CauchyCombination.p([0]) == 0)
    for ps in [[1, 1], [0, 1], [0, 0.5, 1], [.leastNonzeroMagnitude, 1], [1, 0.2]] as [[Double]] {
      let p = try #require(CauchyCombination.p(ps))
      #expect((0...1).contains(p), "\(ps)")
    }
    #expect(try #require(CauchyCombination.p([1, 1])) > 0.999)
  }

  @Test(arguments: [114, 115] as [UInt64])
  func `a combined p-value is its members' when they agree, and lies between them`(
    seed: UInt64
  ) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let ps = (0..<3).map { _ in Double.random(in: 0.0001...0.9999, using: &chance) }
      let p = try #require(CauchyCombination.p(ps))
      let (least, most) = (ps.min() ?? 0, ps.max() ?? 1)
      #expect(least * (1 - 1e-12) <= p && p <= most * (1 + 1e-12))
      let same = try #require(CauchyCombination.p([ps[0], ps[0], ps[0]]))
      #expect(relativeError(same, ps[0]) <= 1e-11)
    }
  }

  @Test func `nine tenths of a level lie in the declared direction`() {
    #expect(abs(TiltedLevel.p(declaredTail: 0.045) - 0.05) <= 1e-15)
    #expect(abs(TiltedLevel.p(declaredTail: 0.995) - 0.05) <= 1e-12)
    #expect(TiltedLevel.p(declaredTail: 0) == 0 && TiltedLevel.p(declaredTail: 1) == 0)
    #expect(TiltedLevel.p(declaredTail: 0.9) > 0.999999 && TiltedLevel.p(declaredTail: 0.5) < 0.56)
    // Where the one-sided p is uniform, p <= a has probability a: .9 a below and .1 a above.
    for level in [0.01, 0.07, 0.4, 0.8] {
      let count = (0..<100_000).count { index in
        TiltedLevel.p(declaredTail: (Double(index) + 0.5) / 100_000) <= level
      }
      #expect(abs(Double(count) / 100_000 - level) <= 2e-5)
    }
  }

  @Test(
    arguments: [
      (1, 1), (2, 3.414213562373095), (0.5, 3.414213562373095), (3.9, 7.263034344160047),
      (0.8, 1.809016994374947),
    ] as [(Double, Double)])
  func `the E-value is that of VanderWeele and Ding`(ratio: Double, expected: Double) {
    #expect(relativeError(EValue.of(ratio: ratio), expected) <= 1e-12)
  }

  @Test func `the E-value of an interval is that of its limit nearer 1`() {
    func eValue(_ low: Double, _ high: Double) -> Double {
      EValue.nearerLimit(of: ConfidenceInterval(low: low, high: high, level: 0.95))
    }
    #expect(eValue(1.8, 8.7) == EValue.of(ratio: 1.8))
    #expect(eValue(0.2, 0.5) == EValue.of(ratio: 0.5))
    #expect(eValue(0.9, 1.1) == 1 && eValue(1, 4) == 1 && eValue(0.2, 1) == 1)
    #expect(EValue.of(ratio: 0) == .infinity && EValue.of(ratio: .infinity) == .infinity)
    #expect(EValue.of(ratio: 1e300).isFinite)
  }
}
