import Foundation
import TestSupport

@testable import Statistics

/// A small random diary with its whole covariance matrix, to check what filters say of it.
struct DenseCovariance {
  let rate: LatentRate
  /// Observed days, with gaps.
  let days: [Int]
  let means: [Double]
  /// Columns of the whole matrix V = diag(μ) + s² μ μᵀ ∘ ρ^|s - t|, and its factor.
  private let factor: CholeskyFactor

  init?(_ chance: inout SplitMix64) {
    rate = LatentRate.grid.randomElement(using: &chance) ?? LatentRate.grid[0]
    var days = [Int]()
    for _ in 0..<Int.random(in: 1...24, using: &chance) {
      days.append((days.last ?? 0) + Int.random(in: 1...4, using: &chance))
    }
    let means = days.map { _ in exp(Double.random(in: -3...4, using: &chance)) }
    let size = days.count
    let rate = rate
    let matrix = (0..<(size * size)).map { index -> Double in
      let (row, column) = (index / size, index % size)
      let memory = row == column ? 1 : pow(rate.memory, Double(abs(days[row] - days[column])))
      return rate.variance * means[row] * means[column] * memory + (row == column ? means[row] : 0)
    }
    guard let factor = CholeskyFactor(matrix, size: size) else { return nil }
    self.days = days
    self.means = means
    self.factor = factor
  }

  var filter: LatentRateFilter { LatentRateFilter(rate, days: days, means: means) }

  /// log|V|.
  var logDeterminant: Double { factor.logDeterminant }

  /// cᵀ V⁻¹ d of two columns of counts.
  func product(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, factor.solve(right)).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
