import Foundation
import TestSupport
import Testing

@testable import Statistics

/// Four filters side by side are four filters.
struct LatentRateLanesTests {
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `each solves what the filter of its point and means solves`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let rates = try (0..<4).map { _ in
      try #require(LatentRate.grid.randomElement(using: &chance))
    }
    var days = [0]
    for _ in 0..<Int.random(in: 0...50, using: &chance) {
      days.append((days.last ?? 0) + [1, 1, 1, 2, 40].randomElement(using: &chance)!)
    }
    let logMeans = days.map { _ in Lanes.random(in: -4...4, using: &chance) }
    let means = logMeans.map(Lanes.exponential)
    let column = days.map { _ in Lanes.random(in: -2...2, using: &chance) }
    var lanes = LatentRateLanes(Array(LatentRate.grid.prefix(4)), days: days)
    lanes.move(to: rates)
    lanes.update(inverseMeans: means.map { 1 / $0 })
    var solved = column
    let squares = lanes.solve(&solved)
    for lane in 0..<4 {
      let filter = LatentRateFilter(rates[lane], days: days, means: means.map { $0[lane] })
      #expect(lanes.logPrior[lane] == log(rates[lane].prior))
      let own = column.map { $0[lane] }
      let expected = filter.solved(own)
      let product = zip(own, expected).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(squares[lane] - product) <= 1e-10 * max(1, product))
      #expect(
        abs(lanes.logDeterminant(logMeans: logMeans)[lane] - filter.logDeterminant) <= 1e-9)
      for row in days.indices { #expect(abs(solved[row][lane] - expected[row]) <= 1e-10) }
    }
  }

  @Test(arguments: [1, 2, 31, 32, 33, 100], [0, 1, 2, 5])
  func `sums and products of columns are those of each number`(rows: Int, trends: Int) {
    var chance = SplitMix64(seed: UInt64(rows * 10 + trends))
    let weekdays = (0..<rows).map { _ in UInt8.random(in: 0...6, using: &chance) }
    let waves = (0..<(rows * trends)).map { _ in Double.random(in: -1...1, using: &chance) }
    let own = (0..<2).map { _ in
      (0..<rows).map { _ in Lanes.random(in: -1...1, using: &chance) }
    }
    let columns = DayColumns(
      DayColumns(weekdays: weekdays, trends: trends, waves: waves), own: own)
    let shared = 7 + trends
    func number(_ row: Int, _ column: Int) -> Lanes {
      guard column < shared else { return own[column - shared][row] }
      let weekday = Int(weekdays[row])
      if column <= trends {
        return Lanes(repeating: column == 0 ? 1 : waves[row * trends + column - 1])
      }
      return Lanes(repeating: weekday == 6 ? -1 : weekday == column - 1 - trends ? 1 : 0)
    }
    let width = shared + 2
    let weights = (0..<max(rows, width)).map { _ in Lanes.random(in: -1...1, using: &chance) }
    var rowSums = [Lanes](repeating: Lanes(repeating: 9), count: rows)
    columns.takeRowSums(weights: Array(weights[..<width]), to: &rowSums)
    for row in 0..<rows {
      let sum = (0..<width).reduce(Lanes.zero) { $0 + number(row, $1) * weights[$1] }
      #expect((rowSums[row] - sum).magnitude.max() <= 1e-12)
    }
    var columnSums = [Lanes](repeating: Lanes(repeating: 9), count: width)
    columns.takeColumnSums(weights: Array(weights[..<rows]), to: &columnSums)
    // Without memory and with a variance of next to nothing whitening divides by the root of 1/mean.
    let still = LatentRate(variance: 1e-300, memory: 0, prior: 1)
    var filter = LatentRateLanes(Array(repeating: still, count: 4), days: Array(0..<rows))
    let means = (0..<rows).map { _ in Lanes.random(in: 0.5...2, using: &chance) }
    filter.update(inverseMeans: means.map { 1 / $0 })
    let products = columns.products(filter)
    for column in 0..<width {
      let sum = (0..<rows).reduce(Lanes.zero) { $0 + number($1, column) * weights[$1] }
      #expect((columnSums[column] - sum).magnitude.max() <= 1e-12)
      for other in 0...column {
        let product = (0..<rows).reduce(Lanes.zero) {
          $0 + number($1, column) * number($1, other) * means[$1]
        }
        #expect((products[column * width + other] - product).magnitude.max() <= 1e-12)
      }
    }
  }
}
