/// Columns of numbers with one row an observed day, four columns side by side.
struct DayMatrix: Hashable, Sendable {
  let rows: Int
  let columns: Int
  /// Groups of four columns; those past the last column are 0.
  let groups: Int
  /// Row by row.
  private(set) var values: [SIMD4<Double>]

  /// A matrix of zeros.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    groups = (columns + 3) / 4
    values = Array(repeating: .zero, count: rows * groups)
  }

  subscript(row: Int, column: Int) -> Double {
    get { values[row * groups + column / 4][column % 4] }
    set { values[row * groups + column / 4][column % 4] = newValue }
  }

  /// For each row the sum of its first columns, each times its weight.
  func rowSums(weights: [Double]) -> [Double] {
    var padded = [SIMD4<Double>](repeating: .zero, count: groups)
    for (column, weight) in weights.enumerated() { padded[column / 4][column % 4] = weight }
    return (0..<rows).map { row in
      var sum = SIMD4<Double>.zero
      for group in 0..<groups { sum += padded[group] * values[row * groups + group] }
      return sum.sum()
    }
  }
}
