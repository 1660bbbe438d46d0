import Checkup
import JournalCore
import Reporting
import Storage

/// Prints the receipt of a health fact; an emergency is said before anything else, in a dry run the
/// one that there would be.
struct HealthLogging {
  let journal: OpenJournal
  let output: OutputOptions

  func print(
    _ lines: [String], record: any JournalRecord, kind: String, day: LocalDay?
  ) throws {
    let context = journal.context
    let style = context.style(output)
    let result = CheckupRun(journal: journal).afterStoring { store in
      var records = try store.journal()
      if journal.isDryRun { records.append(record) }
      return records
    }
    let isUrgent = (result?.level ?? .none) >= .today
    let urgent = isUrgent ? result.map { CheckupText($0, style: style).lines } ?? [] : []
    if output.json {
      if let message = result?.leading?.message, isUrgent {
        context.console.note(message)
      }
      let view = JournalJSON.recordView(record, day: day)
      return try context.console.print(JSONEnvelope(kind: kind, data: view))
    }
    let receipt = output.quiet ? [] : (journal.creationLine().map { [$0] } ?? []) + lines
    guard !urgent.isEmpty || !receipt.isEmpty else { return }
    try context.console.print(
      urgent + (urgent.isEmpty || receipt.isEmpty ? [] : [""]) + receipt, style: style)
  }
}
