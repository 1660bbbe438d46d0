import RealModule

/// The generalized least squares step of a rate with exposures in it, to be repeated; for four
/// models of the same counts side by side, each with its own exposures or at its own point of the
/// grid.
///
/// With all columns X divided by the expected counts μ and r = y/μ - 1, a step from coefficients b
/// adds δ = A⁻¹ g, where A = Xᵀ V⁻¹ X + L and g = Xᵀ V⁻¹ r - L b. The exposures count in their own
/// standard deviations.
struct RateRatioStep {
  /// What one step found.
  struct Outcome {
    /// The log rate ratio per unit of the first exposure after the step.
    var estimate: Lanes
    /// Its variance before scaling by the dispersion.
    var variance: Lanes
    /// eᵀ P e.
    var residual: Lanes
    /// The logarithm of prior times likelihood, up to a number that is the same at each point.
    var logPosterior: Lanes
    /// What the step adds to each coefficient.
    var change: [Lanes]
    /// 1 where the equations could be solved; where not, the rest means nothing. A mask is never
    /// stored: its type would have to be put together at run time.
    var solved: Lanes

    var areSolved: LaneMask { solved .> 0 }

    /// Takes over what was found of some of the four.
    mutating func replace(with other: Outcome, where areTaken: LaneMask) {
      estimate.replace(with: other.estimate, where: areTaken)
      variance.replace(with: other.variance, where: areTaken)
      residual.replace(with: other.residual, where: areTaken)
      logPosterior.replace(with: other.logPosterior, where: areTaken)
    }
  }

  private let model: LatentRateModel
  private let penalty: [Double]
  /// The place of the first exposure among the coefficients.
  private let target: Int
  /// The standard deviation of the first exposure.
  private let unit: Lanes
  /// Nuisance columns and exposures.
  private let columns: DayColumns
  private var coefficients: [Lanes]
  private var slope: RateRatioSlope
  private var acceleration: StepAcceleration

  private var width: Int { penalty.count }

  /// Starts from no effect of the exposures, which all vary; one to four lists of them, of which the
  /// first exposure is the one that is asked for.
  init(_ model: LatentRateModel, _ exposures: [[ExposureColumn]]) {
    precondition((1...Lanes.scalarCount).contains(exposures.count), "Four stand side by side.")
    let units = exposures.map { $0.map { Self.standardDeviation($0.deviations) } }
    let most = exposures.map(\.count).max() ?? 1
    // A column of zeros where a model has fewer exposures than another.
    let own = (0..<most).map { column in
      var lanes = [Lanes](repeating: .zero, count: model.days.count)
      for (place, list) in exposures.enumerated() where column < list.count {
        for row in lanes.indices {
          lanes[row][place] = list[column].deviations[row] / units[place][column]
        }
      }
      return lanes
    }
    self.model = model
    penalty = model.design.penalty + own.map { _ in 0.01 }
    target = model.design.width
    unit = Lanes((0..<Lanes.scalarCount).map { units[min($0, units.count - 1)][0] })
    columns = DayColumns(model.columns, own: own)
    coefficients =
      model.fit.coefficients.map { Lanes(repeating: $0) } + own.map { _ in Lanes.zero }
    slope = RateRatioSlope(model, width: penalty.count)
    acceleration = StepAcceleration(width: penalty.count)
  }

  /// Where a step leads at the points of the grid that were approached last.
  mutating func outcome() -> Outcome {
    slope.update(columns, counts: model.counts, penalty: penalty, coefficients: coefficients)
    var block = columns.products(slope.filter)
    for row in 0..<width { block[row * width + row] += penalty[row] }
    let factor = CholeskyLanes(block, size: width)
    let change = factor.solve(slope.gradient)
    var residual = slope.squares
    for index in change.indices {
      residual +=
        coefficients[index] * coefficients[index] * penalty[index]
        - change[index] * slope.gradient[index]
    }
    let own = factor.halfSolve((0..<width).map { $0 == target ? 1 / unit : .zero })
    return Outcome(
      estimate: (coefficients[target] + change[target]) / unit,
      variance: own.reduce(.zero) { $0 + $1 * $1 }, residual: residual,
      logPosterior: slope.filter.logPrior
        - (slope.logDeterminant + factor.logDeterminant + residual) / 2,
      change: change,
      solved: factor.definite.replacing(
        with: 0, where: .!Lanes.largest(change).areFinite))
  }

  /// Goes on, for some of the four, to where steps that add `change` here are foretold to end.
  mutating func goOn(by change: [Lanes], where areGoing: LaneMask) {
    let next = acceleration.next(from: coefficients, change: change)
    move(to: next, where: areGoing)
  }

  private mutating func move(to coefficients: [Lanes], where areMoved: LaneMask) {
    for index in coefficients.indices {
      self.coefficients[index].replace(with: coefficients[index], where: areMoved)
    }
  }

  /// Goes near to where the steps at four points end, each of the four models at one, with the A of
  /// no effect for every step: that needs no products of columns. Where it leads nowhere all stays
  /// as it was.
  /// - Returns: Of which of the four what is left should be small.
  mutating func approach(_ points: [LatentRateModel.Point]) -> LaneMask {
    slope.filter.move(to: points.map(\.rate))
    let factor = CholeskyLanes(curvature(at: points), size: width)
    let start = coefficients
    acceleration.restart()
    defer { acceleration.restart() }
    var before = Lanes(repeating: .nan)
    var (areNear, areLost) = (LaneMask(repeating: false), factor.definite .< 1)
    for _ in 0..<Self.mostSteps {
      slope.update(columns, counts: model.counts, penalty: penalty, coefficients: coefficients)
      let change = factor.solve(slope.gradient)
      let largest = Lanes.largest(change)
      areLost = areLost .| .!largest.areFinite
      // What changes shrink by tells how much is left.
      let share = largest / before
      let areGoing = .!(areNear .| areLost)
      let areEnding =
        areGoing .& (share .< 1) .& (largest * share .< Self.closeness * (1 - share))
      let next = acceleration.next(from: coefficients, change: change)
      for index in coefficients.indices {
        let step = next[index].replacing(
          with: coefficients[index] + change[index], where: areEnding)
        coefficients[index].replace(with: step, where: areGoing)
      }
      areNear = areNear .| areEnding
      if all(areNear .| areLost) { break }
      before = largest
    }
    move(to: start, where: .!areNear)
    return areNear
  }

  private static let mostSteps = 25
  /// How far from the end an approach may stop.
  private static let closeness = 1e-7

  /// A without any effect: that of the model, with the exposures added below.
  private mutating func curvature(at points: [LatentRateModel.Point]) -> [Lanes] {
    var block = [Lanes](repeating: .zero, count: width * width)
    for (place, point) in points.enumerated() {
      for row in 0..<target {
        for column in 0...row {
          block[row * width + column][place] = point.curvature[row * target + column]
        }
      }
    }
    slope.filter.update(inverseMeans: model.fit.means.map { Lanes(repeating: 1 / $0) })
    var sums = [Lanes](repeating: .zero, count: width)
    for row in target..<width {
      var exposure = columns.own[row - target]
      slope.filter.solve(&exposure)
      columns.takeColumnSums(weights: exposure, to: &sums)
      for column in 0...row { block[row * width + column] = sums[column] }
      block[row * width + row] += penalty[row]
    }
    return block
  }

  private static func standardDeviation(_ values: [Double]) -> Double {
    guard let mean = Average.mean(of: values) else { return 0 }
    return .sqrt(
      values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count))
  }
}
