/// g of a ``RateRatioStep`` and what is needed for it, in memory that each step uses again.
struct RateRatioSlope {
  var filter: LatentRateLanes
  /// Xᵀ V⁻¹ r - L b.
  private(set) var gradient: [Lanes]
  /// rᵀ V⁻¹ r.
  private(set) var squares = Lanes.zero
  private var logMeans: [Lanes]
  private var inverseMeans: [Lanes]
  /// r, and then V⁻¹ r.
  private var solved: [Lanes]

  /// For the counts of a model and so many coefficients.
  init(_ model: LatentRateModel, width: Int) {
    filter = LatentRateLanes(
      Array(repeating: model.points[0].rate, count: Lanes.scalarCount), days: model.days)
    gradient = Array(repeating: .zero, count: width)
    logMeans = Array(repeating: .zero, count: model.days.count)
    inverseMeans = logMeans
    solved = logMeans
  }

  /// log|V| of the counts.
  var logDeterminant: Lanes { filter.logDeterminant(logMeans: logMeans) }

  /// Becomes the slope at other coefficients.
  mutating func update(
    _ columns: DayColumns, counts: [Double], penalty: [Double], coefficients: [Lanes]
  ) {
    columns.takeRowSums(weights: coefficients, to: &logMeans)
    Self.compare(counts, &logMeans, &inverseMeans, &solved)
    filter.update(inverseMeans: inverseMeans)
    squares = filter.solve(&solved)
    columns.takeColumnSums(weights: solved, to: &gradient)
    for index in penalty.indices { gradient[index] -= penalty[index] * coefficients[index] }
  }

  /// Turns logarithms of expected counts into one divided by those, and compares the counts with
  /// them.
  private static func compare(
    _ counts: [Double], _ logMeans: inout [Lanes], _ inverseMeans: inout [Lanes],
    _ relative: inout [Lanes]
  ) {
    var logMeans = logMeans.mutableSpan
    var inverseMeans = inverseMeans.mutableSpan
    var relative = relative.mutableSpan
    let counts = counts.span
    for row in counts.indices {
      let logMean = logMeans[row].clamped(to: 30)
      logMeans[row] = logMean
      let inverse = Lanes.exponential(-logMean)
      inverseMeans[row] = inverse
      relative[row] = counts[row] * inverse - 1
    }
  }
}
