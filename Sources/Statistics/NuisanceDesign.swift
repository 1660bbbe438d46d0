import RealModule

/// What is allowed for before a trigger is looked at: level, slow trend and weekday.
///
/// One row a calendar day: 1; `√2 cos(πk(t + ½)/n)` for k = 1…K with K = n/42, from 1 to 12; six
/// weekday columns against Sunday that add up to zero. The penalties are the precisions of normal
/// priors on the log rate: standard deviation 1 for a trend column, ½ for a weekday.
struct NuisanceDesign: Hashable, Sendable {
  /// Calendar days.
  let days: Int
  /// Columns of a row.
  let width: Int
  /// All rows.
  let columns: DayColumns
  /// The same rows, four columns side by side.
  let matrix: DayMatrix
  /// The penalty of each column.
  let penalty: [Double]

  /// A design for some days in a row, of which the first is a Monday (0) to a Sunday (6); without a
  /// trend where the trend is what is asked for.
  init(days: Int, firstWeekday: Int, hasTrend: Bool = true) {
    precondition(days > 0, "A design has days.")
    let most = min(max(Int((Double(days) / 42).rounded(.toNearestOrEven)), 1), 12)
    let trends = hasTrend ? most : 0
    self.days = days
    width = DayColumns.shared(trends: trends)
    penalty = [0] + Array(repeating: 1, count: trends) + Array(repeating: 4, count: 6)
    var waves = [Double](repeating: 0, count: days * trends)
    for day in 0..<days {
      Self.set(
        &waves, from: day * trends, trends: trends, share: (Double(day) + 0.5) / Double(days))
    }
    columns = DayColumns(
      weekdays: (0..<days).map { UInt8((firstWeekday + $0) % 7) }, trends: trends, waves: waves)
    var matrix = DayMatrix(rows: days, columns: width)
    for day in 0..<days { matrix.setRow(day, to: columns.row(day)) }
    self.matrix = matrix
  }

  /// Sets the trends of a day that lies at some share of all days; each cosine follows from the two
  /// before.
  private static func set(
    _ values: inout [Double], from start: Int, trends: Int, share: Double
  ) {
    let first = Double.cos(.pi * share)
    var (before, cosine) = (1.0, first)
    for trend in 0..<trends {
      values[start + trend] = .sqrt(2) * cosine
      (before, cosine) = (cosine, 2 * first * cosine - before)
    }
  }

  /// The columns of a day.
  func row(_ day: Int) -> ArraySlice<Double> { columns.row(day) }
}
