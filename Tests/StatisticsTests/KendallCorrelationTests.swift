import TestSupport
import Testing

@testable import Statistics

struct KendallCorrelationTests {
  @Test(arguments: try ModelNumbers.load().kendall)
  func `tau, z and p agree with a second program to 1e-12`(reference: ModelNumbers.Kendall) throws {
    let correlation = try #require(KendallCorrelation(reference.x, reference.y))
    #expect(relativeError(correlation.tau, reference.tau) <= 1e-12)
    #expect(relativeError(correlation.z, reference.z) <= 1e-12)
    #expect(relativeError(correlation.p, reference.p) <= 1e-12)
    #expect(correlation.count == reference.x.count)
  }

  @Test func `discoveries fell and the Nile sank as R has it`() throws {
    let discoveries = try #require(
      KendallCorrelation(
        ReferenceFile.numbers("discoveries", "t"), ReferenceFile.numbers("discoveries", "y")))
    #expect(abs(discoveries.tau - -0.163344548838606) <= 1e-9)
    #expect(abs(discoveries.z - -2.26111503772373) <= 1e-9)
    #expect(abs(discoveries.p - 0.0237521344240521) <= 1e-9)
    let nile = try #require(
      KendallCorrelation(
        ReferenceFile.numbers("nile", "year"), ReferenceFile.numbers("nile", "flow")))
    #expect(abs(nile.tau - -0.280741334724613) <= 1e-9)
  }

  @Test(arguments: [[], [1], [1, 2], [3, 3, 3], [0, -0.0, 0, 0]] as [[Double]])
  func `fewer than three pairs or no spread is no correlation`(values: [Double]) {
    let spread = values.indices.map(Double.init)
    #expect(KendallCorrelation(values, spread) == nil)
    #expect(KendallCorrelation(spread, values) == nil)
  }

  @Test(arguments: [51, 52, 53] as [UInt64])
  func `tau lies from -1 to 1, mirrors, and does not care which side is which`(seed: UInt64) throws
  {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let indices = 0..<Int.random(in: 3...50, using: &chance)
      let xs = indices.map { _ in Double(Int.random(in: -9...9, using: &chance)) }
      let ys = indices.map { _ in Double(Int.random(in: -3...9, using: &chance)) }
      guard let correlation = KendallCorrelation(xs, ys) else { continue }
      #expect(abs(correlation.tau) <= 1)
      #expect(KendallCorrelation(ys, xs)?.tau == correlation.tau)
      #expect(KendallCorrelation(xs.map { -$0 }, ys)?.z == -correlation.z)
      #expect(KendallCorrelation(xs, xs)?.tau == 1)
    }
  }
}
