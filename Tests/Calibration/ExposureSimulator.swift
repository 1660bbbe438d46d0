import RealModule

/// Draws the days of each trigger of one person, the same for every world of episodes.
struct ExposureSimulator {
  /// How many days are drawn, and on which weekday, Monday 0 to Sunday 6, each falls.
  private let weekdays: [Int]
  /// What makes some days busy: more caffeine, stress and screen, less sleep.
  private let busy: [Double]
  private static let memory = 0.55

  /// Days in a row, of which the first is this weekday.
  init(days: Int, firstWeekday: Int, using chance: inout Chance) {
    weekdays = (0..<days).map { (firstWeekday + $0) % 7 }
    busy = chance.autoregression(days, memory: Self.memory)
  }

  /// All triggers, each with one value a day.
  func all(using chance: inout Chance) -> [SimulatedExposure: [Double]] {
    var columns: [SimulatedExposure: [Double]] = [:]
    for exposure in SimulatedExposure.allCases {
      columns[exposure] = values(of: exposure, using: &chance)
    }
    return columns
  }

  private func values(of exposure: SimulatedExposure, using chance: inout Chance) -> [Double] {
    switch exposure {
    case .caffeine: person(2.25, weekend: -0.45, spread: 1.1, busy: 0.57, &chance).map(Self.whole)
    case .sleep:
      person(7.02, weekend: 0.65, spread: 0.9, busy: -0.57, &chance)
        .map { Self.whole(2 * $0) / 2 }
    case .stress:
      person(4.65, weekend: -1, spread: 1.88, busy: 0.62, &chance).map { min(Self.whole($0), 10) }
    case .screen:
      person(4.95, weekend: -1.45, spread: 1.56, busy: 0.57, &chance)
        .map { Self.whole(10 * $0) / 10 }
    case .alcohol: alcohol(&chance)
    case .exercise: exercise(&chance)
    case .medicationChange: change(&chance)
    case .flag: weekdays.map { _ in chance.happens(0.3) ? 1 : 0 }
    case .rareFlag: weekdays.map { _ in chance.happens(0.07) ? 1 : 0 }
    case .smooth: chance.autoregression(weekdays.count, memory: 0.84)
    case .weeklyWave: wave(&chance)
    case .drifting: drift(&chance)
    case .null0, .null1, .null2, .null3, .null4, .null5, .null6, .null7:
      chance.autoregression(weekdays.count, memory: chance.number(from: 0, to: 0.7))
    }
  }

  /// A daily amount: its mean on working days, what a weekend day adds, how far days lie apart, and
  /// how much of that is busyness.
  private func person(
    _ mean: Double, weekend: Double, spread: Double, busy share: Double, _ chance: inout Chance
  ) -> [Double] {
    let own = chance.autoregression(weekdays.count, memory: Self.memory)
    let rest = Double.sqrt(1 - share * share)
    return weekdays.indices.map { day in
      mean + (weekdays[day] >= 5 ? weekend : 0) + spread * (share * busy[day] + rest * own[day])
    }
  }

  private static func whole(_ value: Double) -> Double { max(0, value.rounded()) }

  /// Drinks: mostly none, except on Friday and Saturday.
  private func alcohol(_ chance: inout Chance) -> [Double] {
    weekdays.map { weekday in
      let isEve = weekday == 4 || weekday == 5
      return Double(
        isEve
          ? chance.negativeBinomial(mean: 1.32, shape: 1.9)
          : chance.negativeBinomial(mean: 0.32, shape: 0.33))
    }
  }

  private func exercise(_ chance: inout Chance) -> [Double] {
    var excess = 0.0
    return weekdays.map { weekday in
      let usual = weekday >= 5 ? 0.43 : 0.27
      let value: Double = chance.happens(usual + 0.13 * excess) ? 1 : 0
      excess = value - usual
      return value
    }
  }

  /// 0 up to some day in the middle half, 1 from then on.
  private func change(_ chance: inout Chance) -> [Double] {
    let place = chance.number(from: 0.25, to: 0.75) * Double(weekdays.count)
    return weekdays.indices.map { Double($0) < place ? 0 : 1 }
  }

  /// A wave of seven days in a noise.
  private func wave(_ chance: inout Chance) -> [Double] {
    let phase = chance.number(from: 0, to: 7)
    return weekdays.indices.map { day in
      let angle = 2 * Double.pi * (Double(day) + phase) / 7
      return Double.sqrt(1.3) * .cos(angle) + Double.sqrt(0.35) * chance.normal()
    }
  }

  /// A random walk that ends as far away however long it lasts, in a little noise.
  private func drift(_ chance: inout Chance) -> [Double] {
    let step = 2.45 / Double.sqrt(Double(weekdays.count))
    var place = 0.0
    return weekdays.map { _ in
      place += step * chance.normal()
      return place + 0.3 * chance.normal()
    }
  }
}
