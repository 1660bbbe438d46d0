/// Columns of numbers with one row a day, for four models side by side: level, trends and weekdays
/// are the same in all four, the last, of exposures, are each model's own.
struct DayColumns: Hashable, Sendable {
  /// How many columns of trends there are.
  let trends: Int
  /// The shared columns row by row: 1, the trends, and six weekdays against Sunday, of which one is
  /// 1 and the others 0, or all are -1.
  let values: [Double]
  /// From a Monday (0) to a Sunday (6).
  let weekdays: [UInt8]
  /// The other columns, one after the other.
  private(set) var own: [[Lanes]] = []

  var rows: Int { weekdays.count }
  /// How many columns the four share.
  var shared: Int { Self.shared(trends: trends) }
  /// All columns.
  var width: Int { shared + own.count }

  /// How many columns four models with so many trends share.
  static func shared(trends: Int) -> Int { 1 + trends + 6 }

  /// Columns that the four share alone, for days from Monday (0) to Sunday (6), with the trends as
  /// `waves`, row by row.
  init(weekdays: [UInt8], trends: Int, waves: [Double]) {
    precondition(waves.count == weekdays.count * trends, "A day has a number a trend.")
    precondition(weekdays.allSatisfy { $0 < 7 }, "A week has seven days.")
    self.trends = trends
    self.weekdays = weekdays
    var rows: [Double] = []
    rows.reserveCapacity(weekdays.count * Self.shared(trends: trends))
    for (row, weekday) in weekdays.enumerated() {
      rows.append(1)
      rows += waves[(row * trends)..<((row + 1) * trends)]
      for column in 0..<6 as Range<UInt8> {
        rows.append(weekday == 6 ? -1 : weekday == column ? 1 : 0)
      }
    }
    self.values = rows
  }

  /// The shared columns of another matrix, and others.
  init(_ other: DayColumns, own: [[Lanes]]) {
    precondition(own.allSatisfy { $0.count == other.rows }, "A column has a number a row.")
    self = other
    self.own = own
  }

  private init(trends: Int, values: [Double], weekdays: [UInt8]) {
    self.trends = trends
    self.values = values
    self.weekdays = weekdays
  }

  /// Some of the rows of the shared columns.
  func rows(_ places: [Int]) -> DayColumns {
    var values: [Double] = []
    values.reserveCapacity(places.count * shared)
    for place in places { values += row(place) }
    return DayColumns(
      trends: trends, values: values, weekdays: places.map { weekdays[$0] })
  }

  /// The shared columns of a row.
  func row(_ place: Int) -> ArraySlice<Double> {
    values[(place * shared)..<((place + 1) * shared)]
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
