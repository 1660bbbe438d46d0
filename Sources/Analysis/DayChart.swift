package import JournalCore

/// What a chart of days shows: each day, the weeks they lie in, and the triggers.
package struct DayChart: Hashable, Sendable {
  /// The first day of which the journal says anything; nil for an empty one.
  package let firstDay: LocalDay?
  /// In order; none when the days asked for lie before the journal's first one.
  package let days: [DailyObservation]
  /// The weeks of those days, each as a whole, in order.
  package let weeks: [HistoryWeek]
  /// One for each trigger with a value on any of the days: those asked about every day first.
  package let strips: [TriggerStrip]

  /// How many days are shown when none are asked for: 8 weeks.
  package static let length = 56

  /// The days asked for, else the last 8 weeks; from the Monday before the journal's first day on.
  package init(journal: Journal, asked: DayRange?, today: LocalDay, boundary: DayBoundary) {
    let asked = asked ?? (today - (Self.length - 1))...today
    firstDay = JournalSpan.firstDay(of: journal, boundary: boundary)
    guard let firstDay, firstDay <= asked.upperBound else {
      days = []
      weeks = []
      strips = []
      return
    }
    let range = max(asked.lowerBound, firstDay.monday)...asked.upperBound
    let table = ObservationTable(
      journal: journal, days: HistoryWeek.days(for: range, today: today), boundary: boundary)
    days = Array(table[range])
    weeks = HistoryWeek.all(of: range, in: table)
    strips = table.knownTriggers(in: range).compactMap { TriggerStrip($0, table[range]) }
  }

  /// The observed days and the episodes on them.
  package var observed: (days: Int, episodes: Int) {
    let rate = WeekRate(observations: days)
    return (rate.observedDays, rate.episodes)
  }
  /// Days with episodes that were never closed.
  package var openDays: Int { days.count { $0.status == .twitched && $0.closing == nil } }
  /// Days that were closed from memory.
  package var recalledDays: Int { days.count(where: \.isRecalled) }
  /// Days of which it is unknown whether there were episodes.
  package var unknownDays: Int { days.count { $0.status == .unknown } }
  /// Whether bouts that belong together make a day's episodes fewer than its records.
  package var hasMergedBouts: Bool { days.contains { $0.episodes < $0.records } }
  /// The most episodes of a day, or the highest rate that is expected of a week.
  package var peak: Double {
    max(
      Double(days.map(\.episodes).max() ?? 0), weeks.compactMap(\.variation?.high).max() ?? 0)
  }
}
