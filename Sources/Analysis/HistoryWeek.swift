package import JournalCore
import Statistics

/// One week of several: how often episodes came, what was to be expected, and the triggers' means.
package struct HistoryWeek: Hashable, Sendable {
  package let week: Week
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

  /// The weeks of a range of days, in order; the table holds at least the ``days(for:today:from:)``.
  static func all(
    of days: DayRange, in table: ObservationTable, from start: Weekday = .monday
  ) -> [HistoryWeek] {
    let firstDays = Array(stride(from: firstDay(for: days, start), through: days.upperBound, by: 7))
    let weeks = firstDays.map { Week(containing: $0, from: start) }
    let rates = weeks.map { WeekRate(observations: table[$0.days]) }
    return weeks.indices.dropFirst(NaturalVariation.weeksBefore).map { index in
      HistoryWeek(
        week: weeks[index], rate: rates[index],
        variation: NaturalVariation(
          before: rates[(index - NaturalVariation.weeksBefore)..<index],
          observedDays: rates[index].observedDays),
        means: means(of: table[weeks[index].days], triggers: table.triggers))
    }
  }

  /// The days a table needs for the weeks of a range of days that ends by today: the weeks as far
  /// as they have come and the 8 before them.
  static func days(
    for days: DayRange, today: LocalDay, from start: Weekday = .monday
  ) -> DayRange {
    let end = days.upperBound.start(ofWeekFrom: start) + 6
    return firstDay(for: days, start)...max(days.upperBound, min(today, end))
  }

  private static func firstDay(for days: DayRange, _ start: Weekday) -> LocalDay {
    days.lowerBound.start(ofWeekFrom: start) - 7 * NaturalVariation.weeksBefore
  }

  private static func means(
    of days: ArraySlice<DailyObservation>, triggers: [TriggerDefinition]
  ) -> [String: Double] {
    triggers.reduce(into: [:]) { means, trigger in
      means[trigger.name] = Average.mean(of: days.compactMap { $0.value(of: trigger.name) })
    }
  }
}
