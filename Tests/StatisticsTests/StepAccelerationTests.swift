import TestSupport
import Testing

@testable import Statistics

struct StepAccelerationTests {
  /// How many steps it takes until the largest change is below 1e-9; at most 400.
  private static func steps(
    accelerated: Bool, from start: [Double], _ change: ([Double]) -> [Double]
  ) -> Int {
    var acceleration = StepAcceleration()
    var place = start
    for step in 0..<400 {
      let change = change(place)
      if change.allSatisfy({ abs($0) < 1e-9 }) { return step }
      place =
        accelerated
        ? acceleration.next(from: place, change: change) : zip(place, change).map { $0 + $1 }
    }
    return 400
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `a linear map of two numbers is at its end after a few steps`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let factors = (0..<2).map { _ in Double.random(in: -0.95...0.95, using: &chance) }
    let end = (0..<2).map { _ in Double.random(in: -3...3, using: &chance) }
    func change(_ place: [Double]) -> [Double] {
      [
        (factors[0] - 1) * (place[0] - end[0]) + 0.2 * (place[1] - end[1]),
        (factors[1] - 1) * (place[1] - end[1]),
      ]
    }
    #expect(Self.steps(accelerated: true, from: [0, 0], change) <= 8)
  }

  @Test func `a map that forgets slowly needs far fewer steps than plain ones`() {
    func change(_ place: [Double]) -> [Double] { place.map { -0.03 * ($0 - 1) } }
    #expect(Self.steps(accelerated: false, from: [0, 5, -2], change) == 400)
    #expect(Self.steps(accelerated: true, from: [0, 5, -2], change) <= 6)
  }

  @Test func `a map that jumps ends as well`() {
    func change(_ place: [Double]) -> [Double] {
      place.map { ($0 > 0.5 ? 0.9 : 0.2) * (1 - $0) }
    }
    let plain = Self.steps(accelerated: false, from: [-4], change)
    #expect(Self.steps(accelerated: true, from: [-4], change) <= plain)
  }

  @Test func `the first step is a plain one`() {
    var acceleration = StepAcceleration()
    #expect(acceleration.next(from: [1, 2], change: [0.5, -1]) == [1.5, 1])
  }
}
