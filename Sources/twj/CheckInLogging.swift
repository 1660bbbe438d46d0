import JournalCore
import Reporting
import Storage

/// Stores a check-in: what `none` and `day` share.
struct CheckInLogging {
  let journal: OpenJournal
  let label: String

  /// - Throws: ``CommandError/checkIn(_:)`` when the day cannot be closed as asked.
  func store(_ checkIn: CheckIn, day: LocalDay) throws -> CheckInRecording {
    var recording: CheckInRecording?
    let group = try journal.write(label) { store in
      let stored = try store.dayRecords(in: day...day)
      do throws(CheckInRecording.Refusal) {
        let made = try CheckInRecording(
          checkIn, day: day, stored: stored, context: journal.recording)
        recording = made
        return made.changes
      } catch {
        throw CommandError.checkIn(error)
      }
    }
    guard var recording else { preconditionFailure("a plan that was run has left its result") }
    let stored = group?.changes.lazy.compactMap { $0.after as? DayRecord }.first
    if let stored { recording.record = stored }
    return recording
  }

  /// How many of the seven days up to today have anything stated about them; nil when that cannot be
  /// read, which takes nothing from what was stored.
  func recordedDays() -> Int? {
    let range = (journal.today - 6)...journal.today
    guard let week = try? journal.store().dayRecords(in: range) else { return nil }
    var days = Set(week.days.filter { !$0.isOnlyForgotten }.map(\.day))
    days.formUnion(week.exposures.map(\.day))
    days.formUnion(week.episodes.map { journal.boundary.day(of: $0.startedAt) })
    return days.filter(range.contains).count
  }

  /// The receipt as text or as the day's record.
  static func print(
    _ lines: [String], _ recording: CheckInRecording, _ journal: OpenJournal,
    _ output: OutputOptions, kind: String
  ) throws {
    let context = journal.context
    if output.json {
      let record = recording.record ?? DayRecord(day: recording.day)
      let view = JournalJSON.recordView(record, day: recording.day)
      return try context.console.print(JSONEnvelope(kind: kind, data: view))
    }
    try context.console.print(
      (journal.creationLine().map { [$0] } ?? []) + lines, style: context.style(output))
  }
}
