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
    let waves = min(max(Int((Double(days) / 42).rounded(.toNearestOrEven)), 1), 12)
    let trends = hasTrend ? waves : 0
    self.days = days
    width = 1 + trends + 6
    penalty = [0] + Array(repeating: 1, count: trends) + Array(repeating: 4, count: 6)
    var values = [Double](repeating: 0, count: days * width)
    var matrix = DayMatrix(rows: days, columns: width)
    for day in 0..<days {
      let start = day * width
      Self.set(&values, from: start, trends: trends, share: (Double(day) + 0.5) / Double(days))
      let weekday = (firstWeekday + day) % 7
      for column in 0..<6 where weekday == 6 || weekday == column {
        values[start + 1 + trends + column] = weekday == 6 ? -1 : 1
      }
      matrix.setRow(day, to: values[start..<(start + width)])
    }
    columns = DayColumns(rows: days, shared: width, values: values)
    self.matrix = matrix
  }

  /// Sets the level and the trends of a day that lies at some share of all days; each cosine
  /// follows from the two before.
  private static func set(
    _ values: inout [Double], from start: Int, trends: Int, share: Double
  ) {
    values[start] = 1
    let first = Double.cos(.pi * share)
    var (before, cosine) = (1.0, first)
    for trend in 0..<trends {
      values[start + 1 + trend] = .sqrt(2) * cosine
      (before, cosine) = (cosine, 2 * first * cosine - before)
    }
  }

  /// The columns of a day.
  func row(_ day: Int) -> ArraySlice<Double> { columns.row(day) }
}
