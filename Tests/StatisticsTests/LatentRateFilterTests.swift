import Foundation
import TestSupport
import Testing

@testable import Statistics

struct LatentRateFilterTests {
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `whitened products and determinant are those of the whole covariance to 1e-10`(
    seed: UInt64
  ) throws {
    var chance = SplitMix64(seed: seed)
    let dense = try #require(DenseCovariance(&chance))
    let width = Int.random(in: 1...11, using: &chance)
    let leading = Int.random(in: 1...width, using: &chance)
    let columns = (0..<width).map { _ in
      dense.means.map { $0 * Double.random(in: -2...2, using: &chance) }
    }
    var matrix = DayMatrix(rows: dense.days.count, columns: width)
    for (column, values) in columns.enumerated() {
      for row in dense.days.indices { matrix[row, column] = values[row] / dense.means[row] }
    }
    let filter = dense.filter
    #expect(abs(filter.logDeterminant - dense.logDeterminant) <= 1e-10)
    let products = WhitenedProducts(matrix, leading: leading, filter: filter)
    for row in 0..<leading {
      for column in 0..<width {
        let expected = dense.product(columns[row], columns[column])
        let scale = max(1, dense.product(columns[row], columns[row]))
        #expect(abs(products[row, column] - expected) <= 1e-10 * scale)
      }
    }
    for column in 0..<width {
      let expected = dense.product(columns[column], columns[column])
      #expect(abs(products.square(column) - expected) <= 1e-10 * max(1, expected))
      let numbers = dense.means.indices.map { matrix[$0, column] }
      let sum = zip(numbers, filter.solved(numbers)).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(sum - expected) <= 1e-10 * max(1, expected))
    }
    let few = WhitenedProducts(matrix, leading: leading, filter: filter, onlyWithOthers: true)
    for column in (leading - 1)..<width {
      for row in 0..<leading { #expect(few[row, column] == products[row, column]) }
      #expect(few.square(column) == products.square(column))
    }
  }

  @Test func `blocks of days leave no seam`() {
    // 100 days are three whole blocks and a part; without memory each day stands alone.
    let rate = LatentRate.grid[0]
    #expect(rate.memory == 0)
    var matrix = DayMatrix(rows: 100, columns: 1)
    for row in 0..<100 { matrix[row, 0] = Double(row + 1) }
    let filter = LatentRateFilter(
      rate, days: Array(0..<100), means: Array(repeating: 2, count: 100))
    let products = WhitenedProducts(matrix, leading: 1, filter: filter)
    #expect(relativeError(products[0, 0], 338_350 / (0.5 + rate.variance)) <= 1e-13)
  }

  @Test func `the grid has 16 points whose weights add up to 1`() {
    #expect(LatentRate.grid.count == 16)
    #expect(abs(LatentRate.grid.reduce(0) { $0 + $1.prior } - 1) <= 1e-15)
    #expect(Set(LatentRate.grid.map(\.variance)) == [0.03, 0.15, 0.4, 0.9])
    #expect(Set(LatentRate.grid.map(\.memory)) == [0, 0.35, 0.6, 0.85])
  }
}
