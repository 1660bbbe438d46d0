import RealModule

/// Daily counts as a Poisson rate with level, trend, weekday and bad spells, before any trigger.
///
/// `statistics.md` 1.3 and 1.4 of the project's method: a log-linear mean fitted by penalized
/// likelihood, and around it a latent autoregressive rate whose variance and memory are averaged
/// over the ``LatentRate/grid`` by how well each explains the counts. Time and memory are
/// proportional to the days.
package struct LatentRateModel: Sendable {
  /// What one point of the grid makes of the counts.
  struct Point: Sendable {
    let rate: LatentRate
    let filter: LatentRateFilter
    /// A = Dᵀ V⁻¹ D + L, row by row.
    let curvature: [Double]
    let factor: CholeskyFactor
    /// Dᵀ V⁻¹ e.
    let score: [Double]
    /// eᵀ P e, the weighted sum of squares that is left.
    let residual: Double
    /// The logarithm of prior times likelihood.
    let logPosterior: Double
    /// The share of this point; all add up to 1.
    var weight = 0.0

    /// Whether the share could not change any p-value in its twelfth decimal place.
    var isNegligible: Bool { weight <= 1e-14 }
  }

  let design: NuisanceDesign
  /// The observed days as places in the calendar, in order.
  let days: [Int]
  let counts: [Double]
  /// The nuisance columns of the observed days.
  let columns: DayColumns
  let fit: PenalizedPoissonFit
  private(set) var points: [Point]
  /// Observed days less what was fitted, for one trigger more: m - p - 1.
  package let degreesOfFreedom: Double

  /// The model of counts with one entry a calendar day, nil where the day is unknown, from a first
  /// day that is a Monday (0) to a Sunday (6).
  ///
  /// Without a trend for a test of the trend itself. nil without an episode, or with too few
  /// observed days for any test.
  package init?(counts: [Double?], firstWeekday: Int, hasTrend: Bool = true) {
    let days = counts.indices.filter { counts[$0] != nil }
    guard !days.isEmpty else { return nil }
    let design = NuisanceDesign(
      days: counts.count, firstWeekday: firstWeekday, hasTrend: hasTrend)
    let known = counts.compactMap { $0 }
    let freedom = known.count - design.width - 1
    guard freedom > 0, let fit = PenalizedPoissonFit(known, days: days, design: design) else {
      return nil
    }
    self.design = design
    self.days = days
    self.counts = known
    columns = design.columns.rows(days)
    self.fit = fit
    degreesOfFreedom = Double(freedom)
    let base = Self.base(design, days: days, counts: known, fit: fit, extraColumns: 0)
    points = LatentRate.grid.compactMap {
      Self.point($0, base, days: days, means: fit.means, design: design)
    }
    guard points.count == LatentRate.grid.count else { return nil }
    let weights = MixtureWeights.normalized(points.map(\.logPosterior))
    for index in points.indices { points[index].weight = weights[index] }
  }

  /// The number of columns before those of exposures: the nuisance and the working response.
  var leading: Int { design.width + 1 }

  /// Nuisance columns, working response, and room for exposures, all divided by the means.
  func base(extraColumns: Int) -> DayMatrix {
    Self.base(design, days: days, counts: counts, fit: fit, extraColumns: extraColumns)
  }

  /// The mean of one number for each point of the grid, by the points' weights.
  package func average(_ values: [Double]) -> Double {
    zip(points, values).reduce(0) { $0 + $1.0.weight * $1.1 }
  }

  private static func base(
    _ design: NuisanceDesign, days: [Int], counts: [Double], fit: PenalizedPoissonFit,
    extraColumns: Int
  ) -> DayMatrix {
    var matrix = DayMatrix(rows: days.count, columns: design.width + 1 + extraColumns)
    let weights = design.matrix.grouped(fit.coefficients)
    for (row, day) in days.enumerated() {
      matrix.copyRow(row, from: design.matrix, row: day)
      matrix[row, design.width] =
        (counts[row] - fit.means[row]) / fit.means[row]
        + design.matrix.rowSum(day, weights: weights)
    }
    return matrix
  }

  private static func point(
    _ rate: LatentRate, _ base: DayMatrix, days: [Int], means: [Double], design: NuisanceDesign
  ) -> Point? {
    let width = design.width
    let filter = LatentRateFilter(rate, days: days, means: means)
    let products = WhitenedProducts(base, leading: width + 1, filter: filter)
    let curvature = products.penalizedBlock(size: width, penalty: design.penalty)
    guard let factor = CholeskyFactor(curvature, size: width) else { return nil }
    let score = (0..<width).map { products[$0, width] }
    let explained = factor.halfSolve(score).reduce(0) { $0 + $1 * $1 }
    let residual = products[width, width] - explained
    let logLikelihood = -(filter.logDeterminant + factor.logDeterminant + residual) / 2
    return Point(
      rate: rate, filter: filter, curvature: curvature, factor: factor, score: score,
      residual: residual, logPosterior: .log(rate.prior) + logLikelihood)
  }
}
