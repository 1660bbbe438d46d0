/// Takes out of exposures what the calendar alone explains, by least squares on the nuisance
/// columns over all days on which the exposure is known.
///
/// A ridge of 1e-6 keeps the equations solvable when few days are known. The sums over the days
/// are shared between exposures known on nearly the same days.
package struct CalendarCentring {
  /// Zᵀ Z over the days on which an exposure is known, plus the ridge.
  private struct KnownDays {
    let lag: Int
    let known: [Bool]
    let sums: [Double]
    let factor: CholeskyFactor?
  }

  private let model: LatentRateModel
  /// The first of each lag.
  private var shared: [KnownDays] = []
  private static let ridge = 1e-6

  package init(_ model: LatentRateModel) { self.model = model }

  /// The column of an exposure `lag` days before, from its values on calendar days, nil where they
  /// are unknown. A negative lag looks ahead; before `firstDay`, a place in the calendar, the
  /// exposure counts as unknown.
  package mutating func column(
    _ values: [Double?], lag: Int, from firstDay: Int = 0
  ) -> ExposureColumn {
    columns([LaggedExposure(values, lag: lag, from: firstDay)])[0]
  }

  /// The columns of some exposures; four take little longer than one.
  package mutating func columns(_ exposures: [LaggedExposure]) -> [ExposureColumn] {
    var columns: [ExposureColumn] = []
    for start in stride(from: 0, to: exposures.count, by: Lanes.scalarCount) {
      columns += together(exposures[start..<min(start + Lanes.scalarCount, exposures.count)])
    }
    return columns
  }

  /// One to four columns.
  private mutating func together(_ exposures: ArraySlice<LaggedExposure>) -> [ExposureColumn] {
    let design = model.design
    var amounts = [Lanes](repeating: .zero, count: design.days)
    var known: [[Bool]] = []
    for (lane, exposure) in exposures.enumerated() {
      precondition(exposure.values.count >= design.days, "An exposure has a value a calendar day.")
      known.append(Self.fill(&amounts, lane, with: exposure))
    }
    var right = [Lanes](repeating: .zero, count: design.width)
    design.columns.takeColumnSums(weights: amounts, to: &right)
    var solution = [Lanes](repeating: .zero, count: design.width)
    var areExplained: [Bool] = []
    for (lane, exposure) in exposures.enumerated() {
      let factor = factor(known[lane], lag: exposure.lag)
      areExplained.append(factor != nil)
      guard let own = factor?.solve(right.map { $0[lane] }) else { continue }
      for index in own.indices { solution[index][lane] = own[index] }
    }
    var expected = [Lanes](repeating: .zero, count: model.days.count)
    model.columns.takeRowSums(weights: solution, to: &expected)
    return areExplained.indices.map { lane in
      ExposureColumn(
        amounts, expected, lane, known: known[lane], isExplained: areExplained[lane], model: model)
    }
  }

  /// Puts the known values where they count.
  /// - Returns: On which days they are known.
  private static func fill(
    _ amounts: inout [Lanes], _ lane: Int, with exposure: LaggedExposure
  ) -> [Bool] {
    var known = [Bool](repeating: false, count: amounts.count)
    for day in exposure.days(of: amounts.count) {
      guard let value = exposure.values[day - exposure.lag] else { continue }
      amounts[day][lane] = value
      known[day] = true
    }
    return known
  }

  /// The factor of the equations of an exposure that is known on some days: from the sums of the
  /// first exposure with this lag, corrected for the days on which the two differ.
  private mutating func factor(_ known: [Bool], lag: Int) -> CholeskyFactor? {
    let width = model.design.width
    guard let base = shared.first(where: { $0.lag == lag }) else {
      let sums = sums(over: known)
      let factor = CholeskyFactor(sums, size: width)
      shared.append(KnownDays(lag: lag, known: known, sums: sums, factor: factor))
      return factor
    }
    if base.known == known { return base.factor }
    let differing = known.indices.filter { known[$0] != base.known[$0] }
    guard differing.count < known.count / 4 else {
      return CholeskyFactor(sums(over: known), size: width)
    }
    var sums = base.sums
    for day in differing {
      let numbers = Array(model.design.row(day))
      let sign = known[day] ? 1.0 : -1
      for row in 0..<width {
        for column in 0..<width {
          sums[row * width + column] += sign * numbers[row] * numbers[column]
        }
      }
    }
    return CholeskyFactor(sums, size: width)
  }

  /// Zᵀ Z over some days, plus the ridge.
  private func sums(over known: [Bool]) -> [Double] {
    let width = model.design.width
    return WhitenedProducts(
      model.design.matrix, leading: width, filter: LatentRateFilter(over: known)
    ).penalizedBlock(size: width, penalty: Array(repeating: Self.ridge, count: width))
  }
}
