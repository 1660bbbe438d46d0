import RealModule

/// Counts as explained by a level and some columns, with as much scatter as there is.
///
///     log μ = log exposure + b₀ + Σ bⱼ xⱼ,  variance = φ μ,  φ = X² / (n - p)
///
/// Newton's method for the Poisson likelihood until no linear predictor changes by 1e-10; X² is
/// Pearson's. McCullagh & Nelder (1989), Generalized linear models, 6.
package struct QuasiPoissonFit: Hashable, Sendable {
  /// The level and one number for each column.
  package let coefficients: [Double]
  /// Expected counts, above 0.
  package let means: [Double]
  /// φ as found; 1 for independent events, below 1 by chance or with very even counts.
  package let dispersion: Double
  /// Twice the distance of the log likelihood from its largest possible value.
  package let deviance: Double
  /// The Poisson log likelihood, with its constants.
  package let logLikelihood: Double
  /// n - p, above 0.
  package let degreesOfFreedom: Double
  /// Standard errors for φ = 1.
  private let unitErrors: [Double]

  /// nil without an event, without counts to spare, with columns that say the same, or where the
  /// best fit lies at infinity.
  package init?(counts: [Double], exposures: [Double], columns: [[Double]]) {
    precondition(
      exposures.count == counts.count && columns.allSatisfy { $0.count == counts.count },
      "Each count has an exposure and a row.")
    precondition(exposures.allSatisfy { $0 > 0 && $0.isFinite }, "An exposure is above 0.")
    let rows = counts.indices.map { row in [1] + columns.map { $0[row] } }
    let freedom = counts.count - columns.count - 1
    guard freedom > 0,
      let (coefficients, means, factor) = Self.converged(counts, exposures, rows),
      let errors = Self.errors(factor, means, rows)
    else { return nil }
    let pairs = zip(counts, means)
    self.coefficients = coefficients
    self.means = means
    degreesOfFreedom = Double(freedom)
    dispersion = pairs.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / $1.1 } / Double(freedom)
    deviance = pairs.reduce(0) { sum, pair in
      let (count, mean) = pair
      return sum + 2 * ((count > 0 ? count * .log(count / mean) : 0) - (count - mean))
    }
    logLikelihood = pairs.reduce(0) { $0 + $1.0 * .log($1.1) - $1.1 - .logGamma($1.0 + 1) }
    unitErrors = errors
  }

  /// The standard errors with a dispersion: the one found, or another.
  package func standardErrors(dispersion: Double? = nil) -> [Double] {
    unitErrors.map { $0 * .sqrt(dispersion ?? self.dispersion) }
  }

  /// The distribution of a coefficient around its estimate: Student's t, with a dispersion of at
  /// least `least`.
  package func coefficient(_ index: Int, leastDispersion least: Double = 0) -> TEstimate {
    TEstimate(
      value: coefficients[index],
      standardError: standardErrors(dispersion: max(least, dispersion))[index],
      degreesOfFreedom: degreesOfFreedom)
  }

  private static let mostSteps = 60

  private static func converged(
    _ counts: [Double], _ exposures: [Double], _ rows: [[Double]]
  ) -> (coefficients: [Double], means: [Double], factor: CholeskyFactor)? {
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    var coefficients = rows[0].map { _ in 0.0 }
    coefficients[0] = .log(total / exposures.reduce(0, +))
    var means = Self.means(coefficients, exposures, rows)
    for _ in 0..<mostSteps {
      guard let factor = information(means, rows) else { return nil }
      let step = factor.solve(gradient(counts, means, rows))
      let change = rows.reduce(0) { max($0, abs(dot(step, $1))) }
      guard change.isFinite else { return nil }
      let share = min(1, 3 / change)
      for index in step.indices { coefficients[index] += share * step[index] }
      means = Self.means(coefficients, exposures, rows)
      if change < 1e-10 {
        return information(means, rows).map { (coefficients, means, $0) }
      }
    }
    return nil
  }

  private static func means(
    _ coefficients: [Double], _ exposures: [Double], _ rows: [[Double]]
  ) -> [Double] {
    zip(exposures, rows).map { $0 * .exp(min(max(dot(coefficients, $1), -300), 300)) }
  }

  private static func gradient(
    _ counts: [Double], _ means: [Double], _ rows: [[Double]]
  ) -> [Double] {
    rows[0].indices.map { column in
      rows.indices.reduce(0) { $0 + rows[$1][column] * (counts[$1] - means[$1]) }
    }
  }

  private static func information(_ means: [Double], _ rows: [[Double]]) -> CholeskyFactor? {
    let width = rows[0].count
    var matrix = Array(repeating: 0.0, count: width * width)
    for (mean, row) in zip(means, rows) {
      for first in 0..<width {
        for second in 0...first {
          matrix[first * width + second] += mean * row[first] * row[second]
        }
      }
    }
    return CholeskyFactor(matrix, size: width)
  }

  /// nil where a column is all but a combination of the others: a variance more than 10¹² times what
  /// it would be without them is rounding.
  private static func errors(
    _ factor: CholeskyFactor, _ means: [Double], _ rows: [[Double]]
  ) -> [Double]? {
    var errors: [Double] = []
    for column in rows[0].indices {
      let unit = factor.halfSolve(rows[0].indices.map { $0 == column ? 1 : 0 })
      let variance = unit.reduce(0) { $0 + $1 * $1 }
      let alone = zip(means, rows).reduce(0) { $0 + $1.0 * $1.1[column] * $1.1[column] }
      guard variance * alone < 1e12 else { return nil }
      errors.append(.sqrt(variance))
    }
    return errors
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
