package import JournalCore
import Statistics

/// How episodes rise and fall with one trigger on the same days: a description, not a test.
package struct TriggerCorrelation: Hashable, Sendable {
  /// The correlation, or why there is none.
  package enum Result: Hashable, Sendable {
    /// Spearman's rho, from -1 to 1.
    case correlation(rho: Double, days: Int)
    /// Too few observed days with a value of the trigger.
    case notEnoughDays(have: Int, needed: Int)
    /// Too few episodes on those days.
    case tooFewEpisodes(have: Int, needed: Int)
    /// All values of the trigger, or all counts, are equal.
    case constant(days: Int)
  }

  /// The triggers the person is asked about every day, in the order they are shown.
  package static let everyday = ["caffeine", "sleep", "stress", "alcohol"]

  package let trigger: TriggerDefinition
  /// Observed days on which the trigger is known.
  package let days: Int
  /// Episodes on those days.
  package let episodes: Int
  package let result: Result

  init(_ trigger: TriggerDefinition, _ observations: ArraySlice<DailyObservation>) {
    let pairs: [(value: Double, episodes: Int)] = observations.compactMap { observation in
      guard observation.isObserved, let value = observation.value(of: trigger.name),
        let tally = observation.tally
      else { return nil }
      return (value, tally.episodes)
    }
    self.trigger = trigger
    days = pairs.count
    episodes = pairs.reduce(0) { $0 + $1.episodes }
    result = Self.result(of: pairs, episodes: episodes)
  }

  /// The triggers of the 12 weeks that end on a day: those asked about every day when anything was
  /// ever stated of them, then the others with a stated value in that time; only active ones.
  package static func all(in table: ObservationTable, to day: LocalDay) -> [TriggerCorrelation] {
    let observations = table[WeekSummary.trailing(to: day)]
    let stated = observations.reduce(into: Set<String>()) { $0.formUnion($1.stated) }
    let asked = everyday.filter { table.firstStated[$0] != nil }
    let others = table.triggers.map(\.name)
      .filter { stated.contains($0) && !everyday.contains($0) }
    return (asked + others).compactMap { name in
      table.triggers.first { $0.name == name && $0.isActive }
    }.map { TriggerCorrelation($0, observations) }
  }

  private static func result(
    of pairs: [(value: Double, episodes: Int)], episodes: Int
  ) -> Result {
    let needed = DataSufficiency.correlationDays
    guard pairs.count >= needed else { return .notEnoughDays(have: pairs.count, needed: needed) }
    let neededEpisodes = DataSufficiency.correlationEpisodes
    guard episodes >= neededEpisodes else {
      return .tooFewEpisodes(have: episodes, needed: neededEpisodes)
    }
    let ranks = RankCorrelation.spearman(pairs.map(\.value), pairs.map { Double($0.episodes) })
    guard let ranks else { return .constant(days: pairs.count) }
    return .correlation(rho: ranks.rho, days: ranks.count)
  }
}
