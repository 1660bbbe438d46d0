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

  /// Takes over the columns of a row of another matrix; this one has at least as many.
  mutating func copyRow(_ row: Int, from other: DayMatrix, row source: Int) {
    for group in 0..<other.groups {
      values[row * groups + group] = other.values[source * other.groups + group]
    }
  }

  /// Sets the first columns of a row.
  mutating func setRow(_ row: Int, to numbers: ArraySlice<Double>) {
    var column = 0
    for number in numbers {
      values[row * groups + column / 4][column % 4] = number
      column += 1
    }
  }

  /// Adds a row, times a number, to sums of four columns each.
  func addRow(_ row: Int, times factor: Double, to sums: inout [SIMD4<Double>]) {
    let start = row * groups
    for group in 0..<groups { sums[group] += values[start + group] * factor }
  }

  /// The sum of a row's columns, each times its weight; the weights are four side by side.
  func rowSum(_ row: Int, weights: [SIMD4<Double>]) -> Double {
    let start = row * groups
    var sum = SIMD4<Double>.zero
    for group in 0..<groups { sum += weights[group] * values[start + group] }
    return sum.sum()
  }

  /// Numbers for each column, four side by side.
  func grouped(_ numbers: [Double]) -> [SIMD4<Double>] {
    var padded = [SIMD4<Double>](repeating: .zero, count: groups)
    for (column, number) in numbers.enumerated() { padded[column / 4][column % 4] = number }
    return padded
  }

  /// For each row the sum of its first columns, each times its weight.
  func rowSums(weights: [Double]) -> [Double] {
    let grouped = grouped(weights)
    return [Double](unsafeUninitializedCapacity: rows) { sums, count in
      values.withUnsafeBufferPointer { values in
        grouped.withUnsafeBufferPointer { weights in
          for row in 0..<rows {
            var sum = SIMD4<Double>.zero
            for group in 0..<groups { sum += weights[group] * values[row * groups + group] }
            sums.initializeElement(at: row, to: sum.sum())
          }
        }
      }
      count = rows
    }
  }

  /// For each column the sum of its rows, each times its weight.
  func columnSums(weights: [Double]) -> [Double] {
    var sums = [SIMD4<Double>](repeating: .zero, count: groups)
    values.withUnsafeBufferPointer { values in
      sums.withUnsafeMutableBufferPointer { sums in
        for (row, weight) in weights.enumerated() {
          for group in 0..<groups { sums[group] += values[row * groups + group] * weight }
        }
      }
    }
    return (0..<columns).map { sums[$0 / 4][$0 % 4] }
  }
}
