/// Columns of numbers with one row a day, for four models side by side: the first are the
/// same in all four, the last, of exposures, are each model's own.
struct DayColumns: Hashable, Sendable {
  let rows: Int
  /// How many columns the four share.
  let shared: Int
  /// The shared columns row by row.
  private let values: [Double]
  /// The other columns, one after the other.
  private let own: [[Lanes]]

  /// All columns.
  var width: Int { shared + own.count }

  /// Columns that the four share alone, their numbers row by row.
  init(rows: Int, shared: Int, values: [Double]) {
    precondition(values.count == rows * shared, "A row has a number a column.")
    self.rows = rows
    self.shared = shared
    self.values = values
    own = []
  }

  /// The shared columns of another matrix, and others.
  init(_ other: DayColumns, own: [[Lanes]]) {
    precondition(own.allSatisfy { $0.count == other.rows }, "A column has a number a row.")
    rows = other.rows
    shared = other.shared
    values = other.values
    self.own = own
  }

  /// Some of the rows.
  func rows(_ places: [Int]) -> DayColumns {
    var values: [Double] = []
    values.reserveCapacity(places.count * shared)
    for place in places { values += row(place) }
    return DayColumns(rows: places.count, shared: shared, values: values)
  }

  /// The shared columns of a row.
  func row(_ place: Int) -> ArraySlice<Double> {
    values[(place * shared)..<((place + 1) * shared)]
  }

  /// One of the columns that the four do not share, counted from 0.
  func own(_ column: Int) -> [Lanes] { own[column] }

  /// For each row the sum of its columns, each times its weight.
  func takeRowSums(weights: [Lanes], to sums: inout [Lanes]) {
    let (values, weights) = (self.values.span, weights.span)
    var sums = sums.mutableSpan
    for row in 0..<rows {
      var sum = Lanes.zero
      let start = row &* shared
      for column in 0..<shared { sum += values[start &+ column] * weights[column] }
      sums[row] = sum
    }
    for (index, column) in own.enumerated() {
      let (column, weight) = (column.span, weights[shared + index])
      for row in 0..<rows { sums[row] += column[row] * weight }
    }
  }

  /// For each column the sum of its rows, each times its weight.
  func takeColumnSums(weights: [Lanes], to sums: inout [Lanes]) {
    let (values, weights) = (self.values.span, weights.span)
    var sums = sums.mutableSpan
    for column in sums.indices { sums[column] = .zero }
    for start in stride(from: 0, to: rows, by: Self.blockRows) {
      let end = min(start + Self.blockRows, rows)
      var column = 0
      while column + 3 < shared {
        Self.addFour(values, weights, start..<end, column, width: shared, to: &sums)
        column += 4
      }
      while column < shared {
        var sum = Lanes.zero
        for row in start..<end { sum += values[row &* shared &+ column] * weights[row] }
        sums[column] += sum
        column += 1
      }
    }
    for (index, column) in own.enumerated() {
      let column = column.span
      var sum = Lanes.zero
      for row in 0..<rows { sum += column[row] * weights[row] }
      sums[shared + index] = sum
    }
  }

  /// Adds the sums of four columns, which share the reading of the weights.
  @inline(__always)
  private static func addFour(
    _ values: Span<Double>, _ weights: Span<Lanes>, _ rows: Range<Int>, _ column: Int,
    width: Int, to sums: inout MutableSpan<Lanes>
  ) {
    var (first, second, third, fourth) = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
    var place = rows.lowerBound * width + column
    for row in rows {
      let weight = weights[row]
      first += values[place] * weight
      second += values[place &+ 1] * weight
      third += values[place &+ 2] * weight
      fourth += values[place &+ 3] * weight
      place &+= width
    }
    sums[column] += first
    sums[column + 1] += second
    sums[column + 2] += third
    sums[column + 3] += fourth
  }

  /// cᵀ V⁻¹ d of the columns divided by the expected counts, row by row; what is above the diagonal
  /// means nothing.
  func products(_ filter: LatentRateLanes) -> [Lanes] {
    let padded = (width + 1) / 2 * 2
    var products = [Lanes](repeating: .zero, count: padded * padded)
    var state = [Lanes](repeating: .zero, count: padded)
    var block = [Lanes](repeating: .zero, count: Self.blockRows * padded)
    for start in stride(from: 0, to: rows, by: Self.blockRows) {
      let count = min(Self.blockRows, rows - start)
      whiten(filter, rows: start..<(start + count), state: &state, into: &block)
      for row in stride(from: 0, to: padded, by: 2) {
        for column in stride(from: 0, through: row, by: 2) {
          Self.addProducts(block, row, column, rows: count, width: padded, to: &products)
        }
      }
    }
    return (0..<(width * width)).map { products[$0 / width * padded + $0 % width] }
  }

  private func whiten(
    _ filter: LatentRateLanes, rows: Range<Int>, state: inout [Lanes], into block: inout [Lanes]
  ) {
    let values = values.span
    let width = state.count
    var state = state.mutableSpan
    var block = block.mutableSpan
    for (index, column) in own.enumerated() {
      for row in rows { block[(row - rows.lowerBound) * width + shared + index] = column[row] }
    }
    for row in rows {
      let place = (row - rows.lowerBound) * width
      for column in 0..<shared {
        block[place + column] = Lanes(repeating: values[row &* shared &+ column])
      }
      filter.whiten(row, &block, &state, at: place)
    }
  }

  /// Adds the products of two columns with two others.
  private static func addProducts(
    _ block: [Lanes], _ row: Int, _ column: Int, rows: Int, width: Int,
    to products: inout [Lanes]
  ) {
    let block = block.span
    var (first, second, third, fourth) = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
    var place = 0
    for _ in 0..<rows {
      let (upper, lower) = (block[place &+ row], block[place &+ row &+ 1])
      let (left, right) = (block[place &+ column], block[place &+ column &+ 1])
      first += upper * left
      second += upper * right
      third += lower * left
      fourth += lower * right
      place &+= width
    }
    products[row * width + column] += first
    products[row * width + column + 1] += second
    products[(row + 1) * width + column] += third
    products[(row + 1) * width + column + 1] += fourth
  }

  /// So many rows stay at hand while one pair of columns after the other is gone through.
  private static let blockRows = 32
}
