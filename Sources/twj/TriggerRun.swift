import Analysis
import JournalCore
import Storage

/// Runs the trigger analysis over the records of an open journal.
struct TriggerRun {
  let journal: OpenJournal

  /// The journal as it stood at the end of a day, from its first day or a later one on.
  func history(
    _ records: DiaryRecords, asOf day: LocalDay, from start: LocalDay? = nil
  ) -> DiaryHistory {
    DiaryHistory(records, boundary: journal.boundary, from: start, asOf: day)
  }

  func analysis(
    _ records: DiaryRecords, _ history: DiaryHistory, ignoringSuspects: Bool = false,
    withCourse: Bool = false
  ) -> TriggerAnalysis {
    let suspects = SuspectList(
      stored: records.suspects,
      firstDay: JournalSpan.firstDay(of: records, boundary: journal.boundary))
    return TriggerAnalysis(
      history, declared: ignoringSuspects ? .none : .journal(suspects),
      vocabulary: Vocabulary(triggers: records.triggers).triggers, episodes: records.episodes,
      withCourse: withCourse, work: journal.context.work)
  }
}
