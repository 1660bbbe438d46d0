package import JournalCore
import Statistics

/// One week of several: how often episodes came, what was to be expected, and the triggers' means.
package struct HistoryWeek: Hashable, Sendable {
  package let week: ISOWeek
  package let rate: WeekRate
  /// The natural-variation band of the week; nil where it or the weeks before have too few days.
  package let variation: NaturalVariation?
  /// The mean of each trigger, in its unit, over the days on which it is known; a missing key is
  /// unknown.
  package let means: [String: Double]

  /// Where the rate lies in the band; nil without a band.
  package var position: NaturalVariation.Position? {
    variation?.position(ofEpisodes: rate.episodes)
  }

  /// The weeks of a range of days, in order; the table holds at least the ``days(for:today:)``.
  static func all(of days: DayRange, in table: ObservationTable) -> [HistoryWeek] {
    let mondays = Array(stride(from: firstDay(for: days), through: days.upperBound, by: 7))
    let rates = mondays.map { WeekRate(observations: table[ISOWeek(containing: $0).days]) }
    return mondays.indices.dropFirst(NaturalVariation.weeksBefore).map { index in
      let week = ISOWeek(containing: mondays[index])
      return HistoryWeek(
        week: week, rate: rates[index],
        variation: NaturalVariation(
          before: rates[(index - NaturalVariation.weeksBefore)..<index],
          observedDays: rates[index].observedDays),
        means: means(of: table[week.days], triggers: table.triggers))
    }
  }

  /// The days a table needs for the weeks of a range of days that ends by today: the weeks as far
  /// as they have come and the 8 before them.
  static func days(for days: DayRange, today: LocalDay) -> DayRange {
    firstDay(for: days)...max(days.upperBound, min(today, days.upperBound.monday + 6))
  }

  private static func firstDay(for days: DayRange) -> LocalDay {
    days.lowerBound.monday - 7 * NaturalVariation.weeksBefore
  }

  private static func means(
    of days: ArraySlice<DailyObservation>, triggers: [TriggerDefinition]
  ) -> [String: Double] {
    triggers.reduce(into: [:]) { means, trigger in
      means[trigger.name] = Average.mean(of: days.compactMap { $0.value(of: trigger.name) })
    }
  }
}
