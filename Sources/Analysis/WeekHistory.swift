package import JournalCore

/// A row for each of several weeks, up to one of them.
package struct WeekHistory: Hashable, Sendable {
  /// The first day of which the journal says anything; nil for an empty one.
  package let firstDay: LocalDay?
  /// In order; none when the last week lies before the journal's first day.
  package let weeks: [HistoryWeek]
  /// The triggers with a value in any of the weeks: those asked about every day first.
  package let triggers: [TriggerDefinition]

  /// How many weeks are shown at most.
  package static let length = 26

  /// The 26 weeks that end with `last`, from the journal's first one on; days after today do not
  /// count. All begin on its weekday.
  package init(journal: Journal, last: Week, today: LocalDay, boundary: DayBoundary) {
    firstDay = JournalSpan.firstDay(of: journal, boundary: boundary)
    let end = min(today, last.days.upperBound)
    guard let firstDay, firstDay <= end else {
      weeks = []
      triggers = []
      return
    }
    let days =
      max(
        firstDay.start(ofWeekFrom: last.start), last.first - 7 * (Self.length - 1))...end
    let table = ObservationTable(
      journal: journal, days: HistoryWeek.days(for: days, today: today, from: last.start),
      boundary: boundary)
    weeks = HistoryWeek.all(of: days, in: table, from: last.start)
    triggers = table.knownTriggers(in: days)
  }
}
