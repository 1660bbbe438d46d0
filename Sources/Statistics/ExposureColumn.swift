import RealModule

/// One exposure on the days it could act on, less what level, trend and weekday tell of it.
package struct ExposureColumn: Hashable, Sendable {
  /// The deviation from the calendar on each observed day; 0 where the exposure is unknown.
  let deviations: [Double]
  /// Observed days on which the exposure is known.
  package let knownDays: Int
  /// Episodes on those days.
  package let episodes: Double
  /// The standard deviation of the known values on those days; 0 for fewer than two.
  package let spread: Double
  /// How many days carry the comparison: (Σw)² / Σw², w = μ times the squared deviation.
  package let effectiveDays: Double

  /// Whether the exposure changes on observed days beyond level, trend and weekday.
  package var isVaried: Bool { effectiveDays > 0 }

  /// The column in one place of four: `amounts` are those of calendar days, `expected` what the
  /// calendar tells of the observed ones, if anything is explained.
  init(
    _ amounts: [Lanes], _ expected: [Lanes], _ lane: Int, known isKnown: [Bool],
    isExplained: Bool, model: LatentRateModel
  ) {
    var deviations = [Double](repeating: 0, count: model.days.count)
    var known: [Double] = []
    known.reserveCapacity(model.days.count)
    var episodes = 0.0
    var weight = 0.0
    var squares = 0.0
    var left = 0.0
    for (row, day) in model.days.enumerated() where isKnown[day] {
      let value = amounts[day][lane]
      let deviation = isExplained ? value - expected[row][lane] : 0
      deviations[row] = deviation
      known.append(value)
      episodes += model.counts[row]
      let square = deviation * deviation
      let share = model.fit.means[row] * square
      left += square
      weight += share
      squares += share * share
    }
    self.deviations = deviations
    knownDays = known.count
    self.episodes = episodes
    spread = Self.standardDeviation(known)
    // What the ridge of the centring leaves of a trigger that the calendar decides is no spread.
    let isVaried = left > 1e-10 * spread * spread * Double(known.count)
    let isConstant = known.allSatisfy { $0 == known.first }
    effectiveDays = isConstant || !isVaried || !(squares > 0) ? 0 : weight * weight / squares
  }

  private static func standardDeviation(_ values: [Double]) -> Double {
    guard values.count > 1, let mean = Average.mean(of: values) else { return 0 }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return .sqrt(squares / Double(values.count - 1))
  }
}
