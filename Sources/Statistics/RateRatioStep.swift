import RealModule

/// The generalized least squares step of a rate with exposures in it, to be repeated.
///
/// With all columns X divided by the expected counts μ and r = y/μ - 1, a step from coefficients b
/// adds δ = A⁻¹ g, where A = Xᵀ V⁻¹ X + L and g = Xᵀ V⁻¹ r - L b. The exposures count in their own
/// standard deviations.
struct RateRatioStep {
  /// What one step found.
  struct Outcome {
    /// The log rate ratio per unit of the first exposure after the step.
    var estimate: Double
    /// Its variance before scaling by the dispersion.
    var variance: Double
    /// eᵀ P e.
    var residual: Double
    /// The logarithm of prior times likelihood, up to a number that is the same at each point.
    var logPosterior: Double
    /// What the step adds to each coefficient.
    var change: [Double]
  }

  /// g and what is needed for it, in memory that each step uses again.
  private struct Slope {
    var filter: LatentRateFilter
    var gradient: [Double]
    /// rᵀ V⁻¹ r.
    var squares = 0.0
    var means: [Double]
    /// r.
    var relative: [Double]
    /// V⁻¹ r.
    var solved: [Double]

    /// Turns logarithms into expected counts, and compares the counts with them.
    mutating func takeMeans(_ counts: [Double]) {
      means.withUnsafeMutableBufferPointer { means in
        relative.withUnsafeMutableBufferPointer { relative in
          for row in means.indices {
            means[row] = .exp(min(max(means[row], -30), 30))
            relative[row] = counts[row] / means[row] - 1
          }
        }
      }
      solved.withUnsafeMutableBufferPointer { solved in
        for row in solved.indices { solved[row] = relative[row] }
      }
    }
  }

  private let days: [Int]
  private let counts: [Double]
  private let penalty: [Double]
  /// The place of the first exposure among the coefficients.
  private let target: Int
  /// The standard deviation of the first exposure.
  private let unit: Double
  /// Nuisance columns and exposures.
  private let matrix: DayMatrix
  private(set) var coefficients: [Double]
  private var slope: Slope

  private var width: Int { penalty.count }

  /// Starts from no effect of the exposures, which all vary.
  init(_ model: LatentRateModel, _ columns: [ExposureColumn]) {
    let deviations = columns.map { Self.standardDeviation($0.deviations) }
    days = model.days
    counts = model.counts
    penalty = model.design.penalty + columns.map { _ in 0.01 }
    target = model.design.width
    unit = deviations.first ?? 1
    coefficients = model.fit.coefficients + columns.map { _ in 0 }
    var matrix = DayMatrix(rows: days.count, columns: penalty.count)
    for (row, day) in days.enumerated() {
      matrix.copyRow(row, from: model.design.matrix, row: day)
      for (index, column) in columns.enumerated() {
        matrix[row, model.design.width + index] = column.deviations[row] / deviations[index]
      }
    }
    self.matrix = matrix
    let blank = [Double](repeating: 0, count: days.count)
    slope = Slope(
      filter: LatentRateFilter(independent: model.fit.means),
      gradient: Array(repeating: 0, count: penalty.count), means: blank, relative: blank,
      solved: blank)
  }

  /// Where a step at a point of the grid leads; nil where the equations cannot be solved.
  mutating func outcome(at rate: LatentRate) -> Outcome? {
    updateSlope(at: rate)
    let products = WhitenedProducts(matrix, leading: width, filter: slope.filter)
    let block = products.penalizedBlock(size: width, penalty: penalty)
    guard let factor = CholeskyFactor(block, size: width) else { return nil }
    let change = factor.solve(slope.gradient)
    guard change.allSatisfy(\.isFinite) else { return nil }
    var residual = slope.squares
    for index in change.indices {
      residual +=
        coefficients[index] * coefficients[index] * penalty[index]
        - change[index] * slope.gradient[index]
    }
    let own = factor.halfSolve((0..<width).map { $0 == target ? 1 / unit : 0 })
    return Outcome(
      estimate: (coefficients[target] + change[target]) / unit,
      variance: own.reduce(0) { $0 + $1 * $1 }, residual: residual,
      logPosterior: .log(rate.prior)
        - (slope.filter.logDeterminant + factor.logDeterminant + residual) / 2,
      change: change)
  }

  /// Goes on from other coefficients.
  mutating func move(to coefficients: [Double]) { self.coefficients = coefficients }

  /// Goes near to where the steps at a point end, with the A of no effect for every step: that
  /// needs no products of columns. Where it leads nowhere all stays as it was.
  /// - Returns: Whether what is left should be small.
  mutating func approach(_ point: LatentRateModel.Point) -> Bool {
    guard let factor = CholeskyFactor(curvature(at: point), size: width) else { return false }
    let start = coefficients
    var acceleration = StepAcceleration()
    var before: Double?
    for _ in 0..<Self.mostSteps {
      updateSlope(at: point.rate)
      let change = factor.solve(slope.gradient)
      let largest = change.reduce(0) { max($0, abs($1)) }
      guard largest.isFinite else { break }
      // What changes shrink by tells how much is left.
      let share = before.map { largest / $0 } ?? 1
      if share < 1, largest * share < Self.closeness * (1 - share) {
        coefficients = zip(coefficients, change).map { $0 + $1 }
        return true
      }
      before = largest
      coefficients = acceleration.next(from: coefficients, change: change)
    }
    coefficients = start
    return false
  }

  private static let mostSteps = 25
  /// How far from the end an approach may stop.
  private static let closeness = 1e-7

  /// A without any effect: that of the model, with the exposures added below.
  private func curvature(at point: LatentRateModel.Point) -> [Double] {
    var block = Array(repeating: 0.0, count: width * width)
    for row in 0..<target {
      for column in 0..<target {
        block[row * width + column] = point.curvature[row * target + column]
      }
    }
    for row in target..<width {
      let exposure = days.indices.map { matrix[$0, row] }
      let sums = matrix.columnSums(weights: point.filter.solved(exposure))
      for column in 0..<width { block[row * width + column] = sums[column] }
      block[row * width + row] += penalty[row]
    }
    return block
  }

  private mutating func updateSlope(at rate: LatentRate) {
    slope.means.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    matrix.addRowSums(weights: coefficients, to: &slope.means)
    slope.takeMeans(counts)
    slope.filter.update(rate, days: days, means: slope.means)
    slope.filter.solve(&slope.solved)
    slope.squares = zip(slope.relative, slope.solved).reduce(0) { $0 + $1.0 * $1.1 }
    for index in penalty.indices { slope.gradient[index] = -penalty[index] * coefficients[index] }
    matrix.addColumnSums(weights: slope.solved, to: &slope.gradient)
  }

  private static func standardDeviation(_ values: [Double]) -> Double {
    guard let mean = Average.mean(of: values) else { return 0 }
    return .sqrt(
      values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count))
  }
}
