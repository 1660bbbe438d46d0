/// The triangular factors of four positive definite matrices side by side, as ``CholeskyFactor`` is
/// that of one.
struct CholeskyLanes: Sendable {
  let size: Int
  /// 1 for those of the four matrices that are positive definite to working precision, else 0; what
  /// is calculated of the others means nothing.
  let definite: Lanes
  /// The rows of L one after the other; what is above the diagonal is not used.
  private let lower: [Lanes]
  /// One divided by the diagonal of L.
  private let inverse: [Lanes]

  /// The matrices are given row by row.
  init(_ matrices: [Lanes], size: Int) {
    var lower = matrices
    var inverse = [Lanes](repeating: .zero, count: size)
    var areDefinite = LaneMask(repeating: true)
    lower.withUnsafeMutableBufferPointer { lower in
      for row in 0..<size {
        for column in 0...row {
          var sum = lower[row * size + column]
          for k in 0..<column { sum -= lower[row * size + k] * lower[column * size + k] }
          if row == column {
            let isPositive = (sum .> 0) .& (sum .< .infinity)
            areDefinite = areDefinite .& isPositive
            let root = Lanes(repeating: 1).replacing(with: sum, where: isPositive).squareRoot()
            lower[row * size + row] = root
            inverse[row] = 1 / root
          } else {
            lower[row * size + column] = sum * inverse[column]
          }
        }
      }
    }
    self.size = size
    definite = Lanes.zero.replacing(with: 1, where: areDefinite)
    self.lower = lower
    self.inverse = inverse
  }

  /// The logarithm of the determinant of A.
  var logDeterminant: Lanes {
    (0..<size).reduce(.zero) { $0 + 2 * Lanes.logarithm(lower[$1 * size + $1]) }
  }

  /// L⁻¹ b: its sum of squares is bᵀ A⁻¹ b.
  func halfSolve(_ right: [Lanes]) -> [Lanes] {
    var x = right
    for row in 0..<size {
      var sum = x[row]
      for k in 0..<row { sum -= lower[row * size + k] * x[k] }
      x[row] = sum * inverse[row]
    }
    return x
  }

  /// A⁻¹ b.
  func solve(_ right: [Lanes]) -> [Lanes] {
    var x = halfSolve(right)
    for row in stride(from: size - 1, through: 0, by: -1) {
      let value = x[row] * inverse[row]
      x[row] = value
      for k in 0..<row { x[k] -= lower[row * size + k] * value }
    }
    return x
  }
}
