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
    var sums = [Double](repeating: 0, count: rows)
    addRowSums(weights: weights, to: &sums)
    return sums
  }

  /// Adds to one number a row the sum of its first columns, each times its weight.
  func addRowSums(weights: [Double], to sums: inout [Double]) {
    withUnsafeTemporaryAllocation(of: SIMD4<Double>.self, capacity: groups) { grouped in
      grouped.initialize(repeating: .zero)
      for (column, weight) in weights.enumerated() { grouped[column / 4][column % 4] = weight }
      values.withUnsafeBufferPointer { values in
        sums.withUnsafeMutableBufferPointer { sums in
          var index = 0
          for row in 0..<rows {
            var sum = SIMD4<Double>.zero
            for group in 0..<groups {
              sum += grouped[group] * values[index]
              index &+= 1
            }
            let half = sum.lowHalf + sum.highHalf
            sums[row] += half[0] + half[1]
          }
        }
      }
    }
  }
}
