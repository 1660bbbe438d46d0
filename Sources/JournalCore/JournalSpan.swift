/// From when to when a journal says anything.
package enum JournalSpan {
  /// The earliest day with an episode, an amount or a statement; nil for an empty journal.
  package static func firstDay(of journal: Journal, boundary: DayBoundary) -> LocalDay? {
    first(journal.episodes, journal.exposures.lazy.map(\.day), journal.days, boundary)
  }

  /// The same of what an analysis of days needs.
  package static func firstDay(of records: DiaryRecords, boundary: DayBoundary) -> LocalDay? {
    first(records.episodes, records.amounts.amounts.lazy.map(\.day), records.days, boundary)
  }

  private static func first(
    _ episodes: [Episode], _ amounts: some Sequence<LocalDay>, _ days: [DayRecord],
    _ boundary: DayBoundary
  ) -> LocalDay? {
    let first = episodes.lazy.map { boundary.day(of: $0.startedAt) }.min()
    return [first, amounts.min(), days.lazy.map(\.day).min()].compactMap { $0 }.min()
  }

  /// The earliest and the latest day any record is about.
  package static func days(of journal: Journal, boundary: DayBoundary) -> DayRange? {
    let days = journal.records.compactMap { RecordDay.day(of: $0, boundary: boundary) }
    guard let first = days.min(), let last = days.max() else { return nil }
    return first...last
  }
}
