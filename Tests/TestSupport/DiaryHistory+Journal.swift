package import Analysis
package import JournalCore

extension DiaryHistory {
  /// The history of a whole journal.
  package init(
    _ journal: Journal, boundary: DayBoundary, from start: LocalDay? = nil, asOf: LocalDay
  ) {
    self.init(DiaryRecords(journal), boundary: boundary, from: start, asOf: asOf)
  }
}
