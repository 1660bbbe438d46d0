import Checkup
import JournalCore
import Storage

/// What could have been an emergency and was taken back today, by `undo` or `rm`: said once more, so
/// that nobody wonders where it went. The change log keeps the trace.
struct CorrectedSymptoms {
  let journal: OpenJournal

  /// The symptoms and face checks that were taken back on a day and are not there again.
  func corrections(on day: LocalDay, in records: Journal) throws -> [Correction] {
    guard !journal.isNew, day == journal.today else { return [] }
    let present = Set(records.symptoms.map(\.key) + records.faceChecks.map(\.key))
    var seen: Set<String> = []
    var corrections: [Correction] = []
    let start = Moment(seconds: (day - 1).number * 86_400, offset: 0)
    for group in try journal.store().removals(of: [.symptom, .faceCheck], since: start)
    where journal.boundary.day(of: group.at) == day {
      for change in group.changes where change.after == nil {
        guard let record = change.before, !present.contains(record.key),
          seen.insert(record.key).inserted,
          let correction = Correction(record, at: group.at)
        else { continue }
        corrections.append(correction)
      }
    }
    return corrections
  }
}
