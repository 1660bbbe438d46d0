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
  /// All rows, one after the other.
  let values: [Double]
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
    let rows = (0..<days).map { day -> [Double] in
      let phase = .pi * (Double(day) + 0.5) / Double(days)
      let weekday = (firstWeekday + day) % 7
      return [1] + (0..<trends).map { Double.sqrt(2) * Double.cos(phase * Double($0 + 1)) }
        + (0..<6).map { weekday == 6 ? -1 : weekday == $0 ? 1 : 0 }
    }
    values = rows.flatMap(\.self)
    var matrix = DayMatrix(rows: days, columns: width)
    for (day, row) in rows.enumerated() {
      for (column, value) in row.enumerated() { matrix[day, column] = value }
    }
    self.matrix = matrix
  }

  /// The columns of a day.
  func row(_ day: Int) -> ArraySlice<Double> { values[(day * width)..<((day + 1) * width)] }
}
