import RealModule

/// The generalized least squares step of a rate with exposures in it, to be repeated.
struct RateRatioStep {
  /// What one step found.
  struct Outcome {
    /// All coefficients after the step.
    var coefficients: [Double]
    /// The log rate ratio of the first exposure after the step.
    var estimate: Double
    /// Its variance before scaling by the dispersion.
    var variance: Double
    /// eᵀ P e.
    var residual: Double
    /// The logarithm of prior times likelihood.
    var logPosterior: Double
    /// What the step adds to each coefficient.
    var change: [Double]
  }

  private let days: [Int]
  private let counts: [Double]
  private let penalty: [Double]
  /// The place of the first exposure among the coefficients.
  private let target: Int
  private(set) var coefficients: [Double]
  /// Nuisance columns, exposures, and the working response last.
  private var matrix: DayMatrix
  private var logMeans: [Double] = []
  private var means: [Double] = []

  private var width: Int { penalty.count }

  /// Starts from no effect of the exposures.
  init(_ model: LatentRateModel, _ columns: [ExposureColumn]) {
    days = model.days
    counts = model.counts
    penalty = model.design.penalty + columns.map { 0.01 * Self.variance($0.deviations) }
    target = model.design.width
    coefficients = model.fit.coefficients + columns.map { _ in 0 }
    matrix = DayMatrix(rows: days.count, columns: penalty.count + 1)
    for (row, day) in days.enumerated() {
      for (column, value) in model.design.row(day).enumerated() { matrix[row, column] = value }
      for (index, column) in columns.enumerated() {
        matrix[row, model.design.width + index] = column.deviations[row]
      }
    }
    setMeans()
  }

  /// Where a step at a point of the grid leads; nil where the equations cannot be solved.
  mutating func outcome(at rate: LatentRate) -> Outcome? {
    for row in days.indices {
      matrix[row, width] = counts[row] / means[row] - 1 + logMeans[row]
    }
    let filter = LatentRateFilter(rate, days: days, means: means)
    let products = WhitenedProducts(matrix, leading: width + 1, filter: filter)
    let block = products.penalizedBlock(size: width, penalty: penalty)
    guard let factor = CholeskyFactor(block, size: width) else { return nil }
    let right = (0..<width).map { products[$0, width] }
    let next = factor.solve(right)
    let explained = zip(next, right).reduce(0) { $0 + $1.0 * $1.1 }
    let residual = products[width, width] - explained
    let unit = factor.halfSolve((0..<width).map { $0 == target ? 1 : 0 })
    let change = zip(next, coefficients).map { $0 - $1 }
    guard change.allSatisfy(\.isFinite) else { return nil }
    return Outcome(
      coefficients: next, estimate: next[target], variance: unit.reduce(0) { $0 + $1 * $1 },
      residual: residual,
      logPosterior: .log(rate.prior)
        - (filter.logDeterminant + factor.logDeterminant + residual) / 2,
      change: change)
  }

  /// Goes on from other coefficients.
  mutating func move(to coefficients: [Double]) {
    self.coefficients = coefficients
    setMeans()
  }

  private mutating func setMeans() {
    logMeans = matrix.rowSums(weights: coefficients)
    means = logMeans.map { .exp(min(max($0, -30), 30)) }
  }

  private static func variance(_ values: [Double]) -> Double {
    guard let mean = Average.mean(of: values) else { return 0 }
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
  }
}
