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
    for _ in 0..<Self.mostSteps {
      let means = Self.means(coefficients, days: days, design: design)
      guard let step = Self.step(coefficients, counts, means, days, design) else { return nil }
      let largest = step.reduce(0) { max($0, abs($1)) }
      let share = largest > 3 ? 3 / largest : 1
      for index in step.indices { coefficients[index] += share * step[index] }
      if largest < 1e-8 { break }
    }
    self.coefficients = coefficients
    means = Self.means(coefficients, days: days, design: design)
  }

  private static let mostSteps = 100

  private static func means(
    _ coefficients: [Double], days: [Int], design: NuisanceDesign
  ) -> [Double] {
    days.map { day in
      let logMean = zip(coefficients, design.row(day)).reduce(0) { $0 + $1.0 * $1.1 }
      return .exp(min(max(logMean, -30), 30))
    }
  }

  private static func step(
    _ coefficients: [Double], _ counts: [Double], _ means: [Double], _ days: [Int],
    _ design: NuisanceDesign
  ) -> [Double]? {
    let width = design.width
    var gradient = (0..<width).map { -design.penalty[$0] * coefficients[$0] }
    var curvature = Array(repeating: 0.0, count: width * width)
    for column in 0..<width { curvature[column * width + column] = design.penalty[column] }
    for (index, day) in days.enumerated() {
      let start = day * width
      for column in 0..<width {
        let value = design.values[start + column]
        gradient[column] += value * (counts[index] - means[index])
        let weighted = value * means[index]
        for other in 0...column {
          curvature[column * width + other] += weighted * design.values[start + other]
        }
      }
    }
    return CholeskyFactor(curvature, size: width)?.solve(gradient)
  }
}
