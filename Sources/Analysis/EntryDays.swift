import JournalCore

/// On which day each record of the daily kinds was entered, for seeing a journal as it once was.
struct EntryDays {
  private let boundary: DayBoundary

  init(_ boundary: DayBoundary) { self.boundary = boundary }

  func day(of episode: Episode) -> LocalDay { boundary.day(of: episode.startedAt) }

  func isEntered(_ episode: Episode, by day: LocalDay) -> Bool {
    boundary.day(of: episode.enteredAt) <= day
  }

  func isEntered(_ exposure: Exposure, by day: LocalDay) -> Bool {
    boundary.day(of: exposure.enteredAt) <= day
  }

  /// Whether a day was closed by then; one that was never closed says nothing that could come late.
  func isEntered(_ record: DayRecord, by day: LocalDay) -> Bool {
    record.closedAt.map { boundary.day(of: $0) <= day } ?? true
  }

  /// The records of days up to a day that were entered by its end; a day closed later counts as not
  /// closed.
  func journal(_ journal: Journal, asOf day: LocalDay, from first: LocalDay? = nil) -> Journal {
    let range = (first ?? LocalDay(number: .min))...day
    var seen = Journal()
    seen.triggers = journal.triggers
    seen.episodes = journal.episodes.filter {
      range.contains(self.day(of: $0)) && isEntered($0, by: day)
    }
    seen.exposures = journal.exposures.filter {
      range.contains($0.day) && isEntered($0, by: day)
    }
    seen.days = journal.days.filter { range.contains($0.day) && isEntered($0, by: day) }
    return seen
  }

  /// The earliest day up to a day of which something was entered only later; nil when nothing was.
  func firstLateDay(_ journal: Journal, asOf day: LocalDay) -> LocalDay? {
    var late: LocalDay?
    func note(_ recordDay: LocalDay) {
      if recordDay < (late ?? LocalDay(number: .max)) { late = recordDay }
    }
    for episode in journal.episodes where !isEntered(episode, by: day) {
      if self.day(of: episode) <= day { note(self.day(of: episode)) }
    }
    for exposure in journal.exposures where exposure.day <= day && !isEntered(exposure, by: day) {
      note(exposure.day)
    }
    for record in journal.days where record.day <= day && !isEntered(record, by: day) {
      note(record.day)
    }
    return late
  }
}
