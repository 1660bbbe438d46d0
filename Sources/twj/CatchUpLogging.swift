import JournalCore
import Reporting
import Storage

/// Stores days that were caught up on.
struct CatchUpLogging {
  let journal: OpenJournal
  let output: OutputOptions

  /// Stores the days as one group.
  ///
  /// - Throws: ``CommandError/checkIn(_:)`` where a day cannot be closed as asked; nothing is stored
  ///   then.
  func store(_ days: [CaughtUpDay], label: String) throws -> [CatchUpRecording] {
    var recordings: [CatchUpRecording] = []
    _ = try journal.write(label) { store in
      recordings = try days.filter { !$0.isPassedOver }.map { day in
        let stored = try store.dayRecords(in: day.day...day.day)
        do throws(CheckInRecording.Refusal) {
          return try CatchUpRecording(day, stored: stored, context: journal.recording)
        } catch {
          throw CommandError.checkIn(error)
        }
      }
      return recordings.flatMap(\.changes)
    }
    return recordings
  }

  /// The receipts, or the days' records.
  func print(_ recordings: [CatchUpRecording]) throws {
    guard !output.quiet else { return }
    let context = journal.context
    if output.json {
      let views = recordings.map { recording in
        JournalJSON.recordView(
          recording.checkIn.record ?? DayRecord(day: recording.said.day), day: recording.said.day)
      }
      return try context.console.print(JSONEnvelope(kind: "catchup", data: .array(views)))
    }
    let style = context.style(output)
    let lines = recordings.flatMap {
      CatchUpText.receipt(
        $0, today: journal.today, boundary: journal.boundary, isDryRun: journal.isDryRun,
        style: style)
    }
    try context.console.print((journal.creationLine().map { [$0] } ?? []) + lines, style: style)
  }

  /// What is left of the days that are asked about when nothing is said.
  func printRest() throws {
    guard !output.quiet, !output.json else { return }
    let records = try journal.store().journal()
    let left = CatchUpDays.standard(records, today: journal.today, boundary: journal.boundary)
    journal.context.console.note(CatchUpText.rest(left.count))
  }
}
