import RealModule

/// The counts as explained by level, trend and weekday alone.
///
/// Newton's method for the maximum of `Σ(y log μ - μ) - bᵀ L b / 2` with `log μ = Z b`; a step
/// changes no coefficient by more than 3, and the last changed none by 1e-8.
struct PenalizedPoissonFit: Hashable, Sendable {
  let coefficients: [Double]
  /// The expected counts of the observed days, above 0.
  let means: [Double]

  /// nil when no episode was counted: a rate of nothing has no logarithm.
  init?(_ counts: [Double], days: [Int], design: NuisanceDesign) {
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    var coefficients = Array(repeating: 0.0, count: design.width)
    coefficients[0] = .log(max(total / Double(counts.count), 1e-3))
    var matrix = DayMatrix(rows: days.count, columns: design.width + 1)
    for (row, day) in days.enumerated() { matrix.copyRow(row, from: design.matrix, row: day) }
    for _ in 0..<Self.mostSteps {
      let means = Self.means(coefficients, matrix)
      guard let step = Self.step(coefficients, counts, means, &matrix, design) else { return nil }
      let largest = step.reduce(0) { max($0, abs($1)) }
      let share = largest > 3 ? 3 / largest : 1
      for index in step.indices { coefficients[index] += share * step[index] }
      if largest < 1e-8 { break }
    }
    self.coefficients = coefficients
    means = Self.means(coefficients, matrix)
  }

  private static let mostSteps = 100

  private static func means(_ coefficients: [Double], _ matrix: DayMatrix) -> [Double] {
    matrix.rowSums(weights: coefficients).map { .exp(min(max($0, -30), 30)) }
  }

  /// The last column of the matrix takes the relative deviations of the counts.
  private static func step(
    _ coefficients: [Double], _ counts: [Double], _ means: [Double], _ matrix: inout DayMatrix,
    _ design: NuisanceDesign
  ) -> [Double]? {
    let width = design.width
    for row in means.indices { matrix[row, width] = (counts[row] - means[row]) / means[row] }
    let products = WhitenedProducts(
      matrix, leading: width + 1, filter: LatentRateFilter(independent: means))
    let gradient = (0..<width).map {
      products[$0, width] - design.penalty[$0] * coefficients[$0]
    }
    let curvature = products.penalizedBlock(size: width, penalty: design.penalty)
    return CholeskyFactor(curvature, size: width)?.solve(gradient)
  }
}
