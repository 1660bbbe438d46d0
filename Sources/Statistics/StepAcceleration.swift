/// Goes faster to where a step that is repeated ends: from how the last few steps changed what the
/// next one adds it foretells the place at which that is least, by least squares. Four such steps
/// go side by side.
///
/// Anderson (1965), Iterative procedures for nonlinear integral equations, J. ACM 12. A change that
/// became larger shows that the forecast was wrong: what came before is then forgotten and one plain
/// step taken.
struct StepAcceleration {
  /// From one place to the next.
  private struct Move {
    let change: [Lanes]
    /// By how much the place after the next plain step moved.
    let reach: [Lanes]
    /// 1 for those of the four that have not forgotten it, else 0.
    var kept: Lanes
  }

  private static let depth = 3
  /// The latest last.
  private var moves: [Move] = []
  /// The products of the changes of moves, row by row, as far as they are at hand.
  private var products: [[Lanes]] = []
  /// Where the last plain step would have led, what it would have added, and the sum of squares of
  /// that.
  private var last: (plain: [Lanes], change: [Lanes], square: Lanes)?

  /// Where to go on from a place at which a step adds `change`.
  mutating func next(from coefficients: [Lanes], change: [Lanes]) -> [Lanes] {
    let square = Self.product(change, change)
    let plain = zip(coefficients, change).map { $0 + $1 }
    if let last {
      let isSmaller = square .<= last.square
      for index in moves.indices { moves[index].kept.replace(with: 0, where: .!isSmaller) }
      keep(
        change: zip(change, last.change).map { $0 - $1 },
        reach: zip(plain, last.plain).map { $0 - $1 },
        kept: Lanes.zero.replacing(with: 1, where: isSmaller))
    }
    last = (plain, change, square)
    guard !moves.isEmpty else { return plain }
    var next = plain
    for (move, share) in zip(moves, shares(of: change)) {
      for index in next.indices { next[index] -= share * move.reach[index] }
    }
    let areFinite = next.reduce(LaneMask(repeating: true)) { $0 .& $1.areFinite }
    guard !all(areFinite) else { return next }
    return zip(next, plain).map { $0.replacing(with: $1, where: .!areFinite) }
  }

  private mutating func keep(change: [Lanes], reach: [Lanes], kept: Lanes) {
    if moves.count == Self.depth {
      moves.removeFirst()
      products.removeFirst()
      for row in products.indices { products[row].removeFirst() }
    }
    moves.append(Move(change: change, reach: reach, kept: kept))
    products.append(moves.map { Self.product($0.change, change) })
  }

  /// The shares of the moves that make the change smallest; zeros where they say the same.
  private func shares(of change: [Lanes]) -> [Lanes] {
    let count = moves.count
    var matrix = [Lanes](repeating: .zero, count: count * count)
    for row in 0..<count {
      for column in 0...row {
        let product = products[row][column] * (row == column ? 1 + 1e-10 : 1)
        matrix[row * count + column] = Lanes(repeating: row == column ? 1 : 0)
          .replacing(with: product, where: moves[row].kept * moves[column].kept .> 0)
      }
    }
    let right = moves.map { move in
      Lanes.zero.replacing(with: Self.product(move.change, change), where: move.kept .> 0)
    }
    let factor = CholeskyLanes(matrix, size: count)
    return factor.solve(right).map { Lanes.zero.replacing(with: $0, where: factor.definite .> 0) }
  }

  private static func product(_ left: [Lanes], _ right: [Lanes]) -> Lanes {
    var sum = Lanes.zero
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}
