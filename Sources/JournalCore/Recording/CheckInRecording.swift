/// A check-in as changes of the journal, with what the receipt tells.
package struct CheckInRecording {
  /// Why a day cannot be closed as asked.
  package enum Refusal: Error, Hashable, Sendable {
    /// `none` on a day that has episodes, given by their local numbers.
    case hasEpisodes(day: LocalDay, ids: [Int])
    /// `reopen` of a day that is not closed.
    case notClosed(day: LocalDay)
  }

  package let day: LocalDay
  /// As it is stored now; with its number once it is.
  package var record: DayRecord?
  package let changes: [Change]
  package let dayFacts: [DayFact]
  /// Whether the day was closed before, either way.
  package let wasClosed: Bool

  /// Works out the changes; `stored` holds what is stored for that day.
  ///
  /// - Throws: ``Refusal``.
  package init(
    _ checkIn: CheckIn, day: LocalDay, stored: Journal, context: RecordingContext
  ) throws(Refusal) {
    let before = stored.days.first { $0.day == day }
    let after = try Self.closed(checkIn, day, before, stored, context)
    let joined = Self.joined(checkIn.amounts)
    let exposures = joined.map { ($0, context.exposure($0, day: day, at: nil, kind: .total)) }
    self.day = day
    record = after
    wasClosed = before?.closed != nil
    dayFacts = exposures.map { DayFact(stated: $0.0, adding: $0.1, to: stored.exposures) }
    var changes = exposures.map { Change.add($0.1) }
    if let after, before.map({ !$0.statesSame(as: after) }) ?? true {
      changes.append(Change(before: before, after: after))
    }
    self.changes = changes
  }

  /// Different drinks of one check-in are added into one value.
  private static func joined(_ amounts: [StatedAmount]) -> [StatedAmount] {
    var facts = EntryFacts()
    facts.amounts = amounts
    return facts.exposures
  }

  private static func closed(
    _ checkIn: CheckIn, _ day: LocalDay, _ before: DayRecord?, _ stored: Journal,
    _ context: RecordingContext
  ) throws(Refusal) -> DayRecord? {
    var record = before ?? DayRecord(day: day)
    switch checkIn.closing {
    case .close(let closing):
      let episodes = stored.episodes.filter {
        $0.counts && context.boundary.day(of: $0.startedAt) == day
      }
      if closing == .none, !episodes.isEmpty {
        throw .hasEpisodes(day: day, ids: episodes.compactMap(\.id))
      }
      record.closedAt = (record.closed == nil ? nil : record.closedAt) ?? context.now
      record.closed = closing
    case .reopen:
      guard before?.closed != nil else { throw .notClosed(day: day) }
      record.closed = nil
      record.closedAt = nil
    case nil: break
    }
    let answered = Set(checkIn.amounts.map(\.trigger.name))
    record.skipped.removeAll(where: answered.contains)
    record.skipped += checkIn.skipped.filter { !record.skipped.contains($0) }
    if record.closed != nil { record.skipped.removeAll { $0 == DayRecord.episodesQuestion } }
    if let note = checkIn.note, !note.isEmpty { record.note = note }
    return before == nil && record == DayRecord(day: day) ? nil : record
  }
}
