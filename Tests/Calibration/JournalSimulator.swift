import Analysis
package import JournalCore

/// Draws the journals of a scenario, each from its own seed.
package struct JournalSimulator: Sendable {
  package let scenario: Scenario
  package let seed: UInt64

  package init(_ scenario: Scenario, seed: UInt64) {
    self.scenario = scenario
    self.seed = seed
  }

  /// The first day of every journal, a Monday.
  package static let firstDay = LocalDay(number: 20_087)
  /// Days before the journal, on which exposures act that it does not show.
  private static let before = 2
  /// Of an unlogged day the probability that the next is logged, and the reverse: 7 of 10 days are
  /// logged, with a correlation of 0.4 from one day to the next.
  private static let (resumes, stops) = (0.42, 0.18)

  /// The journal with a number from 0 on; the same number gives the same journal.
  package func journal(_ number: Int) -> SimulatedJournal {
    var chance = Chance(seed: seed, scenario: scenario.name, journal: number)
    let days = 7 * scenario.weeks
    let weekday = (Self.firstDay - Self.before).weekday.index
    let simulator = ExposureSimulator(
      days: days + Self.before, firstWeekday: weekday, using: &chance)
    var exposures = simulator.all(using: &chance)
    let logRatios = scenario.effects.map { $0.logRatioPerUnit(exposures[$0.exposure] ?? []) }
    let counts = EpisodeSimulator(
      world: scenario.world, rate: scenario.rate, memory: scenario.memory,
      firstWeekday: Self.firstDay.weekday.index
    ).counts(effects(exposures, logRatios, days: days), using: &chance)
    if scenario.world == .reverseCause { raiseStress(&exposures, after: counts) }
    let isLogged = logged(counts, using: &chance)
    return SimulatedJournal(
      diary: diary(counts, exposures, isLogged: isLogged), logRatios: logRatios)
  }

  /// What all effects add to the log rate of each day.
  private func effects(
    _ exposures: [SimulatedExposure: [Double]], _ logRatios: [Double], days: Int
  ) -> [Double] {
    var sums = Array(repeating: 0.0, count: days)
    for (effect, logRatio) in zip(scenario.effects, logRatios) {
      guard let values = exposures[effect.exposure] else { continue }
      let mean = values.reduce(0, +) / Double(values.count)
      for day in 0..<days {
        sums[day] += logRatio * (values[day + Self.before - effect.lag] - mean)
      }
    }
    return sums
  }

  /// Half a point of stress for each episode of the day before.
  private func raiseStress(_ exposures: inout [SimulatedExposure: [Double]], after counts: [Int]) {
    guard var stress = exposures[.stress] else { return }
    for day in counts.indices.dropFirst() {
      let raised = stress[day + Self.before] + 0.5 * Double(counts[day - 1])
      stress[day + Self.before] = min(10, raised.rounded())
    }
    exposures[.stress] = stress
  }

  private func logged(_ counts: [Int], using chance: inout Chance) -> [Bool] {
    var isLogged = chance.happens(0.7)
    return counts.map { count in
      defer { isLogged = isLogged ? !chance.happens(Self.stops) : chance.happens(Self.resumes) }
      let isForgotten =
        scenario.world == .unloggedZeros && count == 0 && chance.happens(0.3)
      return isLogged && !isForgotten
    }
  }

  private func diary(
    _ counts: [Int], _ exposures: [SimulatedExposure: [Double]], isLogged: [Bool]
  ) -> TriggerDiary {
    var values: [String: [Double?]] = [:]
    for exposure in SimulatedExposure.allCases {
      guard let column = exposures[exposure]?.dropFirst(Self.before) else { continue }
      let seen = zip(column, isLogged).map { $1 ? $0 : nil }
      if seen.contains(where: { $0 != nil }) { values[exposure.name] = seen }
    }
    let last = Self.firstDay + counts.count - 1
    return TriggerDiary(
      days: Self.firstDay...last, counts: zip(counts, isLogged).map { $1 ? Double($0) : nil },
      values: values)
  }
}
