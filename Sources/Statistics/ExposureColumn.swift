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

  init(deviations: [Double], values: [Double?], model: LatentRateModel) {
    self.deviations = deviations
    var known: [Double] = []
    var episodes = 0.0
    var weight = 0.0
    var squares = 0.0
    for (row, day) in model.days.enumerated() {
      guard let value = values[day] else { continue }
      known.append(value)
      episodes += model.counts[row]
      let share = model.fit.means[row] * deviations[row] * deviations[row]
      weight += share
      squares += share * share
    }
    knownDays = known.count
    self.episodes = episodes
    spread = Self.standardDeviation(known)
    // What the ridge of the centring leaves of a trigger that the calendar decides is no spread.
    let left = deviations.reduce(0) { $0 + $1 * $1 }
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
