/// Goes faster to where a step that is repeated ends: from how the last few steps changed what the
/// next one adds it foretells the place at which that is least, by least squares. Four such steps
/// go side by side.
///
/// Anderson (1965), Iterative procedures for nonlinear integral equations, J. ACM 12, with a depth
/// of three. A change that became larger shows that the forecast was wrong: what came before is
/// then forgotten and one plain step taken.
struct StepAcceleration {
  private static let depth = 3
  private let width: Int
  /// By how much the change moved from one place to the next: the newest takes the place of the
  /// oldest.
  private var changes: [Lanes]
  /// By how much the place after the next plain step moved.
  private var reaches: [Lanes]
  /// 1 for those of the four that have not forgotten it, else 0.
  private var kept = InlineArray<3, Lanes>(repeating: .zero)
  /// The products of the changes, row by row.
  private var products = InlineArray<9, Lanes>(repeating: .zero)
  private var count = 0
  /// Where the last plain step would have led, what it would have added, and the sum of squares of
  /// that; they mean nothing before the first.
  private var lastPlain: [Lanes] = []
  private var lastChange: [Lanes] = []
  private var lastSquare = Lanes.zero

  /// For so many coefficients.
  init(width: Int) {
    self.width = width
    changes = Array(repeating: .zero, count: Self.depth * width)
    reaches = changes
  }

  /// Forgets all steps.
  mutating func restart() {
    count = 0
    for move in kept.indices { kept[move] = .zero }
  }

  /// Where to go on from a place at which a step adds `change`.
  mutating func next(from coefficients: [Lanes], change: [Lanes]) -> [Lanes] {
    let square = change.reduce(Lanes.zero) { $0 + $1 * $1 }
    var next = coefficients
    for index in 0..<width { next[index] += change[index] }
    if count > 0 { keep(next, change, where: square .<= lastSquare) }
    let plain = next
    (lastPlain, lastChange, lastSquare) = (plain, change, square)
    count += 1
    guard count > 1 else { return next }
    let shares = shares(of: change)
    for move in 0..<min(count - 1, Self.depth) {
      for index in 0..<width { next[index] -= shares[move] * reaches[move * width + index] }
    }
    var areFinite = LaneMask(repeating: true)
    for index in 0..<width { areFinite = areFinite .& next[index].areFinite }
    if !all(areFinite) {
      for index in 0..<width { next[index].replace(with: plain[index], where: .!areFinite) }
    }
    return next
  }

  /// Keeps the move from the last place to this one; all is forgotten where the change became
  /// larger.
  private mutating func keep(_ plain: [Lanes], _ change: [Lanes], where isNoLarger: LaneMask) {
    let slot = (count - 1) % Self.depth
    for move in kept.indices { kept[move].replace(with: 0, where: .!isNoLarger) }
    kept[slot] = Lanes.zero.replacing(with: 1, where: isNoLarger)
    for index in 0..<width {
      changes[slot * width + index] = change[index] - lastChange[index]
      reaches[slot * width + index] = plain[index] - lastPlain[index]
    }
    for move in 0..<min(count, Self.depth) {
      var sum = Lanes.zero
      for index in 0..<width {
        sum += changes[slot * width + index] * changes[move * width + index]
      }
      products[slot * Self.depth + move] = sum
      products[move * Self.depth + slot] = sum
    }
  }

  /// The shares of the moves that make the change smallest, 0 of those that are not kept; zeros
  /// where they say the same.
  private func shares(of change: [Lanes]) -> InlineArray<3, Lanes> {
    var matrix = products
    var right = InlineArray<3, Lanes>(repeating: .zero)
    for row in 0..<Self.depth {
      for column in 0...row {
        let place = row * Self.depth + column
        let product = products[place] * (row == column ? 1 + 1e-10 : 1)
        matrix[place] = Lanes(repeating: row == column ? 1 : 0)
          .replacing(with: product, where: kept[row] * kept[column] .> 0)
      }
      var sum = Lanes.zero
      for index in 0..<width { sum += changes[row * width + index] * change[index] }
      right[row].replace(with: sum, where: kept[row] .> 0)
    }
    return Self.solved(matrix, right)
  }

  /// Solves three equations by elimination, whose matrix is symmetric; zeros where it is not
  /// positive definite.
  private static func solved(
    _ matrix: InlineArray<9, Lanes>, _ right: InlineArray<3, Lanes>
  ) -> InlineArray<3, Lanes> {
    var (lower, x) = (matrix, right)
    var areDefinite = LaneMask(repeating: true)
    for row in 0..<depth {
      for column in 0..<row {
        // On the diagonal D, above it D Lᵀ.
        let scaled = lower[row * depth + column]
        lower[column * depth + row] = scaled
        let factor = scaled / lower[column * depth + column]
        for later in row..<depth {
          lower[later * depth + row] -= factor * lower[later * depth + column]
        }
        x[row] -= factor * x[column]
      }
      let pivot = lower[row * depth + row]
      areDefinite = areDefinite .& (pivot .> 0) .& (pivot .< .infinity)
    }
    for row in (0..<depth).reversed() {
      for later in (row + 1)..<depth { x[row] -= lower[row * depth + later] * x[later] }
      x[row] /= lower[row * depth + row]
    }
    for row in x.indices { x[row] = Lanes.zero.replacing(with: x[row], where: areDefinite) }
    return x
  }
}
