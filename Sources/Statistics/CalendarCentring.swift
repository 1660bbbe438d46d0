/// Takes out of exposures what the calendar alone explains, by least squares on the nuisance
/// columns over all days on which the exposure is known.
///
/// A ridge of 1e-6 keeps the equations solvable when few days are known. The sums over the days
/// are shared between exposures known on nearly the same days.
package struct CalendarCentring {
  private let model: LatentRateModel
  /// The first exposure of each shift and first day: on which days it is known, and their sums.
  private var shared: [Int: (known: [Bool], sums: [SIMD4<Double>])] = [:]
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
    let right = design.matrix.columnSums(weights: shifted.map { $0 ?? 0 })
    let expected = CholeskyFactor(sums, size: design.width)
      .map { design.matrix.rowSums(weights: $0.solve(right)) }
    let deviations = model.days.map { day -> Double in
      guard let value = shifted[day], let expected else { return 0 }
      return value - expected[day]
    }
    return ExposureColumn(deviations: deviations, values: shifted, model: model)
  }

  /// Zᵀ Z over the days on which a value is known, plus the ridge: from the sums of the first
  /// exposure with this lag, corrected for the days on which the two differ.
  private mutating func knownSums(_ values: [Double?], lag: Int) -> [Double] {
    let known = values.map { $0 != nil }
    let (width, matrix) = (model.design.width, model.design.matrix)
    if shared[lag] == nil {
      var sums = [SIMD4<Double>](repeating: .zero, count: width * matrix.groups)
      matrix.addSquares(known.map { $0 ? 1 : 0 }, columns: width, to: &sums)
      for index in 0..<width { sums[index * matrix.groups + index / 4][index % 4] += Self.ridge }
      shared[lag] = (known, sums)
    }
    var sums = shared[lag]?.sums ?? []
    if let base = shared[lag]?.known, base != known {
      let signs = zip(known, base).map { $0 == $1 ? 0.0 : $0 ? 1 : -1 }
      matrix.addSquares(signs, columns: width, to: &sums)
    }
    return (0..<(width * width)).map { index in
      let (row, column) = (index / width, index % width)
      return sums[row * matrix.groups + column / 4][column % 4]
    }
  }
}
