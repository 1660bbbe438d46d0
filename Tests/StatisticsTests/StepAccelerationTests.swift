import TestSupport
import Testing

@testable import Statistics

struct StepAccelerationTests {
  /// How many steps it takes until the largest change is below 1e-9; at most 400.
  private static func steps(
    accelerated: Bool, from start: [Double], _ change: @escaping ([Double]) -> [Double]
  ) -> Int {
    steps(accelerated: accelerated, from: start, [change])[0]
  }

  /// The same for one to four maps side by side.
  private static func steps(
    accelerated: Bool, from start: [Double], _ changes: [([Double]) -> [Double]]
  ) -> [Int] {
    var acceleration = StepAcceleration(width: start.count)
    var place = start.map { Lanes(repeating: $0) }
    var steps = changes.map { _ in 400 }
    for step in 0..<400 {
      var change = [Lanes](repeating: .zero, count: start.count)
      for (lane, map) in changes.enumerated() {
        let own = map(place.map { $0[lane] })
        for index in own.indices { change[index][lane] = own[index] }
        if steps[lane] == 400, own.allSatisfy({ abs($0) < 1e-9 }) { steps[lane] = step }
      }
      if steps.allSatisfy({ $0 < 400 }) { break }
      place =
        accelerated
        ? acceleration.next(from: place, change: change) : zip(place, change).map { $0 + $1 }
    }
    return steps
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
    var acceleration = StepAcceleration(width: 2)
    let next = acceleration.next(
      from: [1, 2].map { Lanes(repeating: $0) }, change: [Lanes(0.5, 1, 0, 2), Lanes(-1, 0, 0, 3)])
    #expect(next == [Lanes(1.5, 2, 1, 3), Lanes(1, 2, 2, 5)])
  }

  @Test func `after all is forgotten the next step is a plain one again`() {
    var acceleration = StepAcceleration(width: 1)
    for (place, change) in [(9, -0.9), (4, -0.7), (3, -0.5), (2.5, -0.4)] {
      _ = acceleration.next(from: [Lanes(repeating: place)], change: [Lanes(repeating: change)])
    }
    acceleration.restart()
    var fresh = StepAcceleration(width: 1)
    // Each change is smaller than the one before: nothing is forgotten for another reason.
    for (place, change) in [(8, 0.3), (8.2, 0.25), (8.5, 0.1), (8.7, 0.02)] {
      let next = acceleration.next(
        from: [Lanes(repeating: place)], change: [Lanes(repeating: change)])
      #expect(
        next == fresh.next(from: [Lanes(repeating: place)], change: [Lanes(repeating: change)]))
      if place == 8 { #expect(next == [Lanes(repeating: 8.3)]) }
    }
  }

  @Test func `maps side by side end where each ends alone`() {
    let maps: [([Double]) -> [Double]] = [0.9, 0.3, -0.5, 0.99].map { kept in
      { place in [(1 - kept) * (2 - place[0]) + 0.1 * (place[1] - 1), (1 - kept) * (1 - place[1])] }
    }
    let together = Self.steps(accelerated: true, from: [0, 4], maps)
    #expect(together == maps.map { Self.steps(accelerated: true, from: [0, 4], $0) })
    #expect(together.allSatisfy { $0 <= 12 })
  }
}
