package import JournalCore
import Statistics

/// One week of a table, and the 12 weeks that end with it for comparison.
package struct WeekSummary: Hashable, Sendable {
  package let week: Week
  package let today: LocalDay
  /// The last day that is looked at: the week's last, or today where that is earlier.
  package let asOf: LocalDay
  /// The days of the week up to `asOf` that the table has, in order.
  package let observations: [DailyObservation]
  /// All triggers, built in and the person's own.
  package let triggers: [TriggerDefinition]
  /// How episodes went with each trigger over the 12 weeks.
  package let correlations: [TriggerCorrelation]
  private let trailing: ArraySlice<DailyObservation>

  /// The days that are looked at for trailing means and correlations: 12 weeks.
  package static let trailingDays = 84

  /// Looks at a week of a table that holds at least the ``days(for:today:)``.
  package init(_ table: ObservationTable, week: Week, today: LocalDay) {
    let asOf = min(today, week.days.upperBound)
    self.week = week
    self.today = today
    self.asOf = asOf
    observations = week.first <= asOf ? Array(table[week.first...asOf]) : []
    triggers = table.triggers
    correlations = TriggerCorrelation.all(in: table, to: asOf)
    trailing = table[Self.trailing(to: asOf)]
  }

  /// The 12 weeks that end on a day.
  package static func trailing(to day: LocalDay) -> DayRange { (day - (trailingDays - 1))...day }

  /// The days a table needs for a week and its 12 weeks.
  package static func days(for week: Week, today: LocalDay) -> DayRange {
    trailing(to: min(today, week.days.upperBound)).lowerBound...week.days.upperBound
  }

  /// The week's days in order; nil for those after `asOf`.
  package var days: [DailyObservation?] {
    week.days.map { day in observations.first { $0.day == day } }
  }
  /// How often episodes came on the observed days.
  package var rate: WeekRate { WeekRate(observations: observations) }
  /// Episodes as logged, on all days.
  package var records: Int { observations.reduce(0) { $0 + $1.records } }
  /// Records without a duration.
  package var unknownDurations: Int { observations.reduce(0) { $0 + $1.unknownDurations } }
  /// Days with an episode.
  package var twitchDays: Int { observations.count { $0.status == .twitched } }
  /// Days of which anything was stated.
  package var recordedDays: Int { observations.count(where: \.isRecorded) }
  /// Days of which nothing was stated, in order; not those of which it was said that nobody recalls
  /// them.
  package var unrecordedDays: [LocalDay] {
    observations.filter { !$0.isRecorded && !$0.isForgotten }.map(\.day)
  }

  /// The triggers that have a row: caffeine, sleep and stress always unless switched off, others
  /// when they have a value in the week.
  package var shownTriggers: [TriggerDefinition] {
    let valued = observations.reduce(into: Set<String>()) { $0.formUnion($1.exposures.keys) }
    let first = Self.alwaysShown.compactMap { name in triggers.first { $0.name == name } }
    return first.filter { $0.isActive || valued.contains($0.name) }
      + triggers.filter { valued.contains($0.name) && !Self.alwaysShown.contains($0.name) }
  }

  /// The mean of a trigger over the days of the week on which it is known; nil when there is none.
  package func mean(of trigger: String) -> Double? {
    Average.mean(of: observations.compactMap { $0.value(of: trigger) })
  }

  /// The same over the 12 weeks.
  package func trailingMean(of trigger: String) -> Double? {
    Average.mean(of: trailing.compactMap { $0.value(of: trigger) })
  }

  private static let alwaysShown = ["caffeine", "sleep", "stress"]
}
