/// The suspects of a journal as a command meets them today.
package struct SuspectBook: Hashable, Sendable {
  package let today: LocalDay
  /// The first day of the journal; today where it has none yet.
  package let firstDay: LocalDay
  package let list: SuspectList

  package init(_ journal: Journal, boundary: DayBoundary, today: LocalDay) {
    let first = JournalSpan.firstDay(of: journal, boundary: boundary)
    self.init(stored: journal.suspects, firstDay: min(first ?? today, today), today: today)
  }

  package init(stored: [Suspect], firstDay: LocalDay, today: LocalDay) {
    self.today = today
    self.firstDay = firstDay
    list = SuspectList(stored: stored, firstDay: firstDay)
  }

  /// What counts for each trigger now; more than the limit only after a file from elsewhere.
  package var open: [DeclaredSuspect] { list.declared(on: today) }

  /// Those that ended, and those that a later one of the same trigger makes void.
  package var past: [DeclaredSuspect] {
    let open = open
    return list.all.filter { !open.contains($0) }
  }
}
