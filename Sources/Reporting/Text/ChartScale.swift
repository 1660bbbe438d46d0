/// How high bars are drawn: rows of one size, numbered at their upper edge.
struct ChartScale {
  /// The parts into which a cell of a row is divided.
  static let cell = 8

  /// Episodes a row stands for: 1, 2, 5, 10, 20, …
  let step: Int
  /// How many rows there are, at least 2.
  let rows: Int

  /// The smallest step with which `peak` needs no more than `limit` rows.
  init(peak: Double, limit: Int) {
    var step = 1
    var factors = [2.0, 2.5, 2.0]
    while peak > Double(step * limit) {
      step = Int(Double(step) * factors[0])
      factors.append(factors.removeFirst())
    }
    self.step = step
    rows = max(2, Int((peak / Double(step)).rounded(.up)))
  }

  /// The number at the upper edge of a row, counted from 1; on a high scale every second row has
  /// one.
  func number(atRow row: Int) -> Int? {
    rows <= 4 || row % 2 == rows % 2 ? row * step : nil
  }

  /// The row a rate lies in; nil for 0, which is the baseline.
  func row(of rate: Double) -> Int? {
    rate > 0 ? min(rows, Int((rate / Double(step)).rounded(.up))) : nil
  }

  /// How far a count fills the cell of a row, 0 to 8; at least one part of the first for any count
  /// above 0.
  func filling(_ count: Int, ofRow row: Int) -> Int {
    let height = (Double(count * Self.cell) / Double(step)).rounded()
    let least = count > 0 ? 1 : 0
    return min(Self.cell, max(max(least, Int(height)) - (row - 1) * Self.cell, 0))
  }
}
