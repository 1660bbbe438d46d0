import RealModule

/// Draws the episodes of each day from a world, a mean rate, and what triggers add to its logarithm.
struct EpisodeSimulator {
  let world: SimulatedWorld
  /// Episodes a day.
  let rate: Double
  /// The correlation of the log rate from one day to the next, where the world has a memory.
  let memory: Double
  let firstWeekday: Int

  /// The standard deviation of the log rate around rhythm, drift and triggers: the rate's squared
  /// relative deviation is 0.42, as in the reference suite.
  static let spread = Double.sqrt(0.35)

  /// The counts of days in a row; `effects` are the logarithms of what triggers multiply by.
  func counts(_ effects: [Double], using chance: inout Chance) -> [Int] {
    let calendar = calendar(effects.count, using: &chance)
    let wander = wander(effects.count, using: &chance)
    let means = effects.indices.map { rate * .exp(calendar[$0] + effects[$0]) * wander[$0] }
    switch world {
    case .memoryless: return means.map { chance.negativeBinomial(mean: $0, shape: 1.25) }
    case .selfExciting: return excited(means, using: &chance)
    default: return means.map { chance.poisson($0) }
    }
  }

  /// Weekday rhythm, with Fridays ahead, and a slow drift up or down, both small.
  private func calendar(_ days: Int, using chance: inout Chance) -> [Double] {
    let personal = (0..<7).map { _ in 0.08 * chance.normal() }
    let slope = 0.3 * chance.normal()
    return (0..<days).map { day in
      let weekday = (firstWeekday + day) % 7
      let rhythm = 0.1 * Double.cos(2 * .pi * Double(weekday - 4) / 7)
      return rhythm + personal[weekday] + slope * (Double(day) / Double(days) - 0.5)
    }
  }

  /// What the rate is multiplied by each day, 1 in the mean over journals or the journal.
  private func wander(_ days: Int, using chance: inout Chance) -> [Double] {
    switch world {
    case .latentRate, .unloggedZeros, .reverseCause:
      return chance.autoregression(days, memory: memory).map {
        .exp(Self.spread * $0 - Self.spread * Self.spread / 2)
      }
    case .memoryless, .selfExciting: return Array(repeating: 1, count: days)
    case .offSpells: return spells(days, using: &chance)
    case .levelShift: return shift(days, using: &chance)
    case .randomWalk: return walk(days, using: &chance)
    }
  }

  /// Spells with episodes of 10 days in the mean, and of 5 without.
  private func spells(_ days: Int, using chance: inout Chance) -> [Double] {
    var isOn = chance.happens(2.0 / 3)
    return (0..<days).map { _ in
      defer { isOn = isOn ? !chance.happens(0.1) : chance.happens(0.2) }
      return isOn ? 1.5 : 0
    }
  }

  /// Two and a half times as many, or as few, from a day in the middle half on.
  private func shift(_ days: Int, using chance: inout Chance) -> [Double] {
    let place = chance.number(from: 0.25, to: 0.75) * Double(days)
    let factor = chance.happens(0.5) ? 2.5 : 0.4
    let mean = (place + factor * (Double(days) - place)) / Double(days)
    return (0..<days).map { (Double($0) < place ? 1 : factor) / mean }
  }

  /// Steps of 0.15 of the log rate a day; the journal's mean is kept.
  private func walk(_ days: Int, using chance: inout Chance) -> [Double] {
    var place = 0.0
    let path = (0..<days).map { _ -> Double in
      place += 0.15 * chance.normal()
      return .exp(place)
    }
    let mean = path.reduce(0, +) / Double(days)
    return path.map { $0 / mean }
  }

  /// Half of the mean comes from the days before: 0.3 for each episode of yesterday, 0.2 of the day
  /// before.
  private func excited(_ means: [Double], using chance: inout Chance) -> [Int] {
    var before = (chance.poisson(rate), chance.poisson(rate))
    return means.map { mean in
      let count = chance.poisson(mean / 2 + 0.3 * Double(before.0) + 0.2 * Double(before.1))
      before = (count, before.0)
      return count
    }
  }
}
