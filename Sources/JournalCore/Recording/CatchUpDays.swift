/// The days that `catchup` asks about: those of which nobody said whether there were episodes.
package enum CatchUpDays {
  /// How many days before today are looked at when no range is asked for.
  package static let longest = 14

  /// The days before today that are looked at when no range is asked for: not earlier than the week
  /// in which anything was recorded first. nil for an empty journal.
  package static func standardRange(
    _ journal: Journal, today: LocalDay, boundary: DayBoundary
  ) -> DayRange? {
    guard let recorded = JournalSpan.firstDay(of: journal, boundary: boundary) else { return nil }
    let first = max(today - longest, recorded.monday)
    return first <= today - 1 ? first...(today - 1) : nil
  }

  /// The days of a range without an episode that are not closed, and of which nobody said that they
  /// cannot be recalled; oldest first.
  package static func open(
    in range: DayRange, of journal: Journal, boundary: DayBoundary
  ) -> [LocalDay] {
    let twitched = Set(journal.episodes.filter(\.counts).map { boundary.day(of: $0.startedAt) })
    let answered = Set(
      journal.days.filter { day in
        day.closed != nil || day.skipped.contains(DayRecord.episodesQuestion)
      }.map(\.day))
    return range.filter { !twitched.contains($0) && !answered.contains($0) }
  }

  /// Both in one: what `catchup` alone would ask.
  package static func standard(
    _ journal: Journal, today: LocalDay, boundary: DayBoundary
  ) -> [LocalDay] {
    standardRange(journal, today: today, boundary: boundary)
      .map { open(in: $0, of: journal, boundary: boundary) } ?? []
  }
}
