import JournalCore
import Storage

extension OpenJournal {
  /// The days closed as complete that have no episode left now that these were removed or moved:
  /// they stay closed, which may not be what was meant.
  ///
  /// - Throws: a `StoreError`.
  func emptiedDays(leftBy episodes: [Episode]) throws -> [LocalDay] {
    let left = Set(episodes.filter(\.counts).map { boundary.day(of: $0.startedAt) })
    return try left.sorted().filter { day in
      let records = try store().dayRecords(in: day...day)
      return records.days.contains { $0.closed == .complete }
        && !records.episodes.contains(where: \.counts)
    }
  }
}
