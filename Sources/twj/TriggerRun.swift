import Analysis
import JournalCore
import Storage

/// Runs the trigger analysis over the records of an open journal.
struct TriggerRun {
  let journal: OpenJournal

  /// The analysis as a journal stood at the end of a day, from its first day or a later one on.
  func analysis(
    _ records: Journal, asOf day: LocalDay, from start: LocalDay? = nil,
    ignoringSuspects: Bool = false
  ) -> TriggerAnalysis {
    let boundary = journal.boundary
    let history = DiaryHistory(records, boundary: boundary, from: start, asOf: day)
    let suspects = SuspectList(
      stored: records.suspects,
      firstDay: JournalSpan.firstDay(of: records, boundary: boundary))
    return TriggerAnalysis(
      history, declared: ignoringSuspects ? .none : .journal(suspects),
      vocabulary: Vocabulary(journal: records).triggers, episodes: records.episodes)
  }
}
