import RealModule

/// The lower triangular L of a positive definite matrix A = L Lᵀ, for solving A x = b.
struct CholeskyFactor: Hashable, Sendable {
  let size: Int
  /// The rows of L one after the other; what is above the diagonal is not used.
  private let lower: [Double]

  /// nil unless the matrix, given row by row, is positive definite to working precision.
  init?(_ matrix: [Double], size: Int) {
    var lower = matrix
    let isDefinite = lower.withUnsafeMutableBufferPointer { lower in
      for row in 0..<size {
        for column in 0...row {
          var sum = lower[row * size + column]
          for k in 0..<column { sum -= lower[row * size + k] * lower[column * size + k] }
          if row == column {
            guard sum > 0, sum.isFinite else { return false }
            lower[row * size + row] = .sqrt(sum)
          } else {
            lower[row * size + column] = sum / lower[column * size + column]
          }
        }
      }
      return true
    }
    guard isDefinite else { return nil }
    self.size = size
    self.lower = lower
  }

  /// The logarithm of the determinant of A.
  var logDeterminant: Double {
    (0..<size).reduce(0) { $0 + 2 * .log(lower[$1 * size + $1]) }
  }

  /// L⁻¹ b: its sum of squares is bᵀ A⁻¹ b.
  func halfSolve(_ right: [Double]) -> [Double] {
    var x = right
    halfSolve(&x)
    return x
  }

  private func halfSolve(_ x: inout [Double]) {
    lower.withUnsafeBufferPointer { lower in
      x.withUnsafeMutableBufferPointer { x in
        for row in 0..<size {
          var sum = x[row]
          for k in 0..<row { sum -= lower[row * size + k] * x[k] }
          x[row] = sum / lower[row * size + row]
        }
      }
    }
  }

  /// A⁻¹ b.
  func solve(_ right: [Double]) -> [Double] {
    var x = right
    halfSolve(&x)
    lower.withUnsafeBufferPointer { lower in
      x.withUnsafeMutableBufferPointer { x in
        for row in stride(from: size - 1, through: 0, by: -1) {
          var sum = x[row]
          for k in (row + 1)..<max(size, row + 1) { sum -= lower[k * size + row] * x[k] }
          x[row] = sum / lower[row * size + row]
        }
      }
    }
    return x
  }
}
