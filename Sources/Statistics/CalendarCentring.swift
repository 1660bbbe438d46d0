/// Takes out of exposures what the calendar alone explains, by least squares on the nuisance
/// columns over all days on which the exposure is known.
///
/// A ridge of 1e-6 keeps the equations solvable when few days are known. The sums over the days
/// are shared between exposures known on nearly the same days.
package struct CalendarCentring {
  private let model: LatentRateModel
  /// The first exposure of each shift and first day: on which days it is known, and their sums.
  private var shared: [Int: (known: [Bool], sums: [Double])] = [:]
  private static let ridge = 1e-6

  package init(_ model: LatentRateModel) { self.model = model }

  /// The column of an exposure `lag` days before, from its values on calendar days, nil where they
  /// are unknown. A negative lag looks ahead; before `firstDay`, a place in the calendar, the
  /// exposure counts as unknown.
  package mutating func column(
    _ values: [Double?], lag: Int, from firstDay: Int = 0
  ) -> ExposureColumn {
    let design = model.design
    precondition(values.count == design.days, "An exposure has one value a calendar day.")
    let shifted = values.indices.map { day in
      day >= firstDay && values.indices.contains(day - lag) ? values[day - lag] : nil
    }
    let sums = knownSums(shifted, lag: lag)
    var products = [SIMD4<Double>](repeating: .zero, count: design.matrix.groups)
    for (day, value) in shifted.enumerated() {
      guard let value, value != 0 else { continue }
      design.matrix.addRow(day, times: value, to: &products)
    }
    let right = (0..<design.width).map { products[$0 / 4][$0 % 4] }
    let coefficients = CholeskyFactor(sums, size: design.width)
      .map { design.matrix.grouped($0.solve(right)) }
    let deviations = model.days.map { day -> Double in
      guard let value = shifted[day], let coefficients else { return 0 }
      return value - design.matrix.rowSum(day, weights: coefficients)
    }
    return ExposureColumn(deviations: deviations, values: shifted, model: model)
  }

  /// Zᵀ Z over the days on which a value is known, plus the ridge: from the sums of the first
  /// exposure with this lag, corrected for the days on which the two differ.
  private mutating func knownSums(_ values: [Double?], lag: Int) -> [Double] {
    let known = values.map { $0 != nil }
    guard let base = shared[lag] else {
      var sums = Array(repeating: 0.0, count: model.design.width * model.design.width)
      for index in 0..<model.design.width { sums[index * (model.design.width + 1)] = Self.ridge }
      for day in known.indices where known[day] { addRow(day, 1, to: &sums) }
      shared[lag] = (known, sums)
      return sums
    }
    var sums = base.sums
    for day in known.indices where known[day] != base.known[day] {
      addRow(day, known[day] ? 1 : -1, to: &sums)
    }
    return sums
  }

  private func addRow(_ day: Int, _ sign: Double, to sums: inout [Double]) {
    let width = model.design.width
    let start = day * width
    for row in 0..<width {
      let value = sign * model.design.values[start + row]
      guard value != 0 else { continue }
      for column in 0...row {
        sums[row * width + column] += value * model.design.values[start + column]
      }
    }
  }
}
