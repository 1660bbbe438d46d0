import Foundation
import TestSupport
import Testing

@testable import Statistics

struct LanesTests {
  @Test func `the exponential of four is that of each to four units of the last place`() {
    var chance = SplitMix64(seed: 41)
    for limit in [1e-9, 0.1, 1, 30, 700] {
      for _ in 0..<2_000 {
        let numbers = Lanes.random(in: -limit...limit, using: &chance)
        let powers = Lanes.exponential(numbers)
        for lane in 0..<4 {
          let exact = exp(numbers[lane])
          #expect(abs(powers[lane] - exact) <= 4 * exact.ulp, "exp \(numbers[lane])")
        }
      }
    }
    #expect(Lanes.exponential(.zero) == Lanes(repeating: 1))
  }

  @Test func `none is further from zero than the limit`() {
    #expect(Lanes(-31, 31, 5, -0.5).clamped(to: 30) == Lanes(-30, 30, 5, -0.5))
  }

  @Test func `the largest size is found, and what is no number stays`() {
    let largest = Lanes.largest([Lanes(1, -3, .nan, 2), Lanes(-2, 1, 5, -.infinity)])
    #expect(largest[0] == 2 && largest[1] == 3)
    #expect(largest[2].isNaN && largest[3] == .infinity)
    #expect(Lanes(1, .nan, .infinity, -7).areFinite == LaneMask([true, false, false, true]))
  }

  @Test func `four equations are solved as each by itself`() throws {
    var chance = SplitMix64(seed: 42)
    let size = 5
    let matrices = (0..<4).map { _ -> [Double] in
      let root = (0..<(size * size)).map { _ in Double.random(in: -1...1, using: &chance) }
      return (0..<(size * size)).map { place in
        let (row, column) = (place / size, place % size)
        return (0..<size).reduce(row == column ? 0.1 : 0) {
          $0 + root[row * size + $1] * root[column * size + $1]
        }
      }
    }
    let right = (0..<size).map { _ in Lanes.random(in: -2...2, using: &chance) }
    let factor = CholeskyLanes(
      (0..<(size * size)).map { place in Lanes(matrices.map { $0[place] }) }, size: size)
    #expect(factor.definite == Lanes(repeating: 1))
    let (solution, half) = (factor.solve(right), factor.halfSolve(right))
    for lane in 0..<4 {
      let alone = try #require(CholeskyFactor(matrices[lane], size: size))
      let own = right.map { $0[lane] }
      #expect(abs(factor.logDeterminant[lane] - alone.logDeterminant) <= 1e-12)
      for row in 0..<size {
        #expect(abs(solution[row][lane] - alone.solve(own)[row]) <= 1e-9)
        #expect(abs(half[row][lane] - alone.halfSolve(own)[row]) <= 1e-10)
      }
    }
  }

  @Test func `a matrix that is not definite is named, and the others are solved`() {
    let factor = CholeskyLanes([Lanes(4, -1, 0, .nan)], size: 1)
    #expect(factor.definite == Lanes(1, 0, 0, 0))
    #expect(factor.solve([Lanes(repeating: 8)])[0][0] == 2)
  }
}
