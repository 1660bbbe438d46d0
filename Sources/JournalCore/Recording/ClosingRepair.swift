/// A day closed `none` that has an episode becomes `complete` (`journal.md` 4); the first closing
/// counts.
package enum ClosingRepair {
  /// The changes for all days of which that is true, by the given day boundary.
  package static func changes(
    days: [DayRecord], episodes: [Episode], boundary: DayBoundary
  ) -> [Change] {
    let twitched = Set(episodes.filter(\.counts).map { boundary.day(of: $0.startedAt) })
    return days.compactMap { record in
      guard record.closed == DayRecord.Closing.none, twitched.contains(record.day) else {
        return nil
      }
      var complete = record
      complete.closed = .complete
      return .replace(record, with: complete)
    }
  }

  /// The days whose closing they change.
  package static func days(of changes: [Change]) -> [LocalDay] {
    changes.compactMap { ($0.after as? DayRecord)?.day }
  }
}
