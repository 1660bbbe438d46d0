import TestSupport
import Testing

@testable import Statistics

struct AverageTests {
  @Test(
    arguments: [
      ([4], 4, 4), ([1, 2], 1.5, 1.5), ([9, 1, 2], 4, 2), ([-3, 10, 0, 1], 2, 0.5),
      ([5, 5, 1, 5, 0], 3.2, 5),
    ] as [([Double], Double, Double)])
  func `mean and median of short lists`(values: [Double], mean: Double, median: Double) {
    #expect(Average.mean(of: values) == mean)
    #expect(Average.median(of: values) == median)
  }

  @Test func `nothing has no mean and no median`() {
    #expect(Average.mean(of: []) == nil)
    #expect(Average.median(of: []) == nil)
  }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func `at most half of a list lies on either side of its median`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for count in 1...80 {
      let values = (0..<count).map { _ in Double(Int.random(in: -20...20, using: &chance)) }
      let median = try #require(Average.median(of: values))
      #expect(values.count { $0 < median } <= count / 2)
      #expect(values.count { $0 > median } <= count / 2)
      #expect(Average.median(of: values.shuffled(using: &chance)) == median)
    }
  }
}
