import JournalCore

/// On which day each record of the daily kinds was entered, for seeing a journal as it once was.
struct EntryDays {
  private let boundary: DayBoundary

  init(_ boundary: DayBoundary) { self.boundary = boundary }

  func day(of episode: Episode) -> LocalDay { boundary.day(of: episode.startedAt) }

  func isEntered(_ episode: Episode, by day: LocalDay) -> Bool {
    boundary.day(of: episode.enteredAt) <= day
  }

  func isEntered(_ amount: DiaryAmount, by day: LocalDay) -> Bool {
    boundary.day(of: amount.enteredAt) <= day
  }

  /// Whether a day was closed by then; one that was never closed says nothing that could come late.
  func isEntered(_ record: DayRecord, by day: LocalDay) -> Bool {
    record.closedAt.map { boundary.day(of: $0) <= day } ?? true
  }

  /// The records of days up to a day that were entered by its end; a day closed later counts as not
  /// closed.
  func records(
    _ records: DiaryRecords, asOf day: LocalDay, from first: LocalDay? = nil
  ) -> DiaryRecords {
    let range = (first ?? LocalDay(number: .min))...day
    var seen = records
    seen.episodes = records.episodes.filter {
      range.contains(self.day(of: $0)) && isEntered($0, by: day)
    }
    seen.amounts = records.amounts.filter { range.contains($0.day) && isEntered($0, by: day) }
    seen.days = records.days.filter { range.contains($0.day) && isEntered($0, by: day) }
    return seen
  }

  /// What was entered on a later day than the one it is about.
  func late(in records: DiaryRecords) -> [LateEntry] {
    func entry(_ day: LocalDay, _ enteredAt: Moment) -> LateEntry? {
      let entered = boundary.day(of: enteredAt)
      return entered > day ? LateEntry(day: day, entered: entered) : nil
    }
    return records.episodes.compactMap { entry(self.day(of: $0), $0.enteredAt) }
      + records.amounts.amounts.compactMap { entry($0.day, $0.enteredAt) }
      + records.days.compactMap { record in record.closedAt.flatMap { entry(record.day, $0) } }
      + journeys(records.episodes)
  }

  /// The days of bouts that began after one which counts to a later day, at a place far away: until
  /// that day has come there is nothing they could have gone on from.
  private func journeys(_ episodes: [Episode]) -> [LateEntry] {
    guard let home = episodes.first?.startedAt.offset,
      episodes.contains(where: { $0.startedAt.offset != home })
    else { return [] }
    var furthest = LocalDay(number: .min)
    return episodes.map(\.startedAt).sorted().compactMap { start in
      let day = boundary.day(of: start)
      defer { furthest = max(furthest, day) }
      return day < furthest ? LateEntry(day: day, entered: furthest) : nil
    }
  }
}

/// The day of a record and the later one it was entered on.
struct LateEntry: Hashable, Sendable {
  let day: LocalDay
  let entered: LocalDay

  /// Whether it was still missing at the end of a day that is not before its own.
  func isMissing(asOf asked: LocalDay) -> Bool { day <= asked && asked < entered }
}
