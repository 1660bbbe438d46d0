import Foundation
import TestSupport
import Testing

@testable import Statistics

/// The small tools of the model: factors, products, weights, matrices.
struct LinearAlgebraTests {
  /// A positive definite matrix, row by row.
  private static func matrix(_ size: Int, _ chance: inout SplitMix64) -> [Double] {
    let root = (0..<(size * size)).map { _ in Double.random(in: -1...1, using: &chance) }
    return (0..<(size * size)).map { index in
      let (row, column) = (index / size, index % size)
      let product = (0..<size).reduce(0) { $0 + root[row * size + $1] * root[column * size + $1] }
      return product + (row == column ? 0.1 : 0)
    }
  }

  @Test(arguments: 1...12)
  func `a factor solves its equations and knows the determinant`(size: Int) throws {
    var chance = SplitMix64(seed: UInt64(size))
    let matrix = Self.matrix(size, &chance)
    let right = (0..<size).map { _ in Double.random(in: -5...5, using: &chance) }
    let factor = try #require(CholeskyFactor(matrix, size: size))
    let solution = factor.solve(right)
    for row in 0..<size {
      let left = (0..<size).reduce(0) { $0 + matrix[row * size + $1] * solution[$1] }
      #expect(abs(left - right[row]) <= 1e-10)
    }
    let half = factor.halfSolve(right).reduce(0) { $0 + $1 * $1 }
    #expect(abs(half - zip(right, solution).reduce(0) { $0 + $1.0 * $1.1 }) <= 1e-9)
    let eliminated = Self.logDeterminant(matrix, size)
    #expect(abs(factor.logDeterminant - eliminated) <= 1e-10)
  }

  /// By elimination.
  private static func logDeterminant(_ matrix: [Double], _ size: Int) -> Double {
    var a = matrix
    var sum = 0.0
    for pivot in 0..<size {
      sum += log(a[pivot * size + pivot])
      for row in (pivot + 1)..<max(size, pivot + 1) {
        let share = a[row * size + pivot] / a[pivot * size + pivot]
        for column in pivot..<size { a[row * size + column] -= share * a[pivot * size + column] }
      }
    }
    return sum
  }

  @Test func `what is above the diagonal is not read`() throws {
    let factor = try #require(CholeskyFactor([4, .nan, 2, 5], size: 2))
    let solution = factor.solve([8, 8])
    #expect(abs(solution[0] - 1.5) <= 1e-15 && abs(solution[1] - 1) <= 1e-15)
  }

  @Test(arguments: [[1, 2, 2, 1], [0, 0, 0, 0], [1, 0, 0, -1], [.nan, 0, 0, 1], [1, 1, 1, 1]])
  func `a matrix that is not positive definite has no factor`(matrix: [Double]) {
    #expect(CholeskyFactor(matrix, size: 2) == nil)
  }

  @Test func `no equations have no unknowns`() throws {
    let factor = try #require(CholeskyFactor([], size: 0))
    #expect(factor.solve([]) == [] && factor.logDeterminant == 0)
  }

  @Test(arguments: [131, 132] as [UInt64])
  func `a long product has the sum of the logarithms`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    var product = ScaledProduct()
    var sum = 0.0
    #expect(product.logarithm == 0)
    for _ in 0..<5_000 {
      let factor = exp(Double.random(in: -60...55, using: &chance))
      product.multiply(by: factor)
      sum += log(factor)
      #expect(product.logarithm.isFinite)
    }
    #expect(abs(product.logarithm - sum) <= 1e-10 * abs(sum))
  }

  @Test func `shares follow logarithms of any size`() {
    let shares = MixtureWeights.normalized([-5_000, -5_000 + log(3), -9_000])
    #expect(abs(shares[0] - 0.25) <= 1e-12 && abs(shares[1] - 0.75) <= 1e-12)
    #expect(shares[2] == 0)
    #expect(MixtureWeights.normalized([7]) == [1])
    #expect(MixtureWeights.normalized([]) == [])
  }

  @Test func `a day matrix keeps its cells and sums its rows`() {
    var matrix = DayMatrix(rows: 3, columns: 6)
    for row in 0..<3 { for column in 0..<6 { matrix[row, column] = Double(10 * row + column) } }
    #expect(matrix.groups == 2)
    #expect(matrix[2, 5] == 25 && matrix[1, 3] == 13)
    #expect(matrix.rowSums(weights: [1, 0, 2]) == [4, 34, 64])
    #expect(matrix.rowSums(weights: [0, 0, 0, 0, 0, 1]) == [5, 15, 25])
  }

  @Test func `an interval is scaled and exponentiated, unless that is too large`() {
    let interval = ConfidenceInterval(low: -1, high: 2, level: 0.95)
    #expect(interval.scaled(by: 3) == ConfidenceInterval(low: -3, high: 6, level: 0.95))
    #expect(interval.scaled(by: 0) == ConfidenceInterval(low: 0, high: 0, level: 0.95))
    #expect(interval.exponentiated?.low == exp(-1) && interval.exponentiated?.high == exp(2))
    #expect(ConfidenceInterval(low: 0, high: 710, level: 0.95).exponentiated == nil)
    #expect(ConfidenceInterval(low: 0, high: .infinity, level: 0.95).exponentiated == nil)
  }
}
