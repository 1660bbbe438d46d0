import Checkup
import JournalCore
import Reporting
import Storage

/// Prints the receipt of a health fact; an emergency is said before anything else, in a dry run also
/// the one that there would be.
struct HealthLogging {
  let journal: OpenJournal
  let output: OutputOptions

  func print(
    _ lines: [String], record: any JournalRecord, kind: String, day: LocalDay?
  ) throws {
    let context = journal.context
    let style = context.style(output)
    let run = CheckupRun(journal: journal)
    let stored = run.afterStoring { try $0.journal() }
    let tried = journal.isDryRun ? rehearsed(record, run) : nil
    let isRehearsed = (tried?.level ?? .none) > (stored?.level ?? .none)
    let result = (tried?.level ?? .none) < (stored?.level ?? .none) ? stored : tried ?? stored
    let isUrgent = (result?.level ?? .none) >= .today
    let urgent =
      isUrgent
      ? result.map { CheckupText($0, style: style, isRehearsed: isRehearsed).lines } ?? [] : []
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

  /// The checkup as if the record were stored.
  private func rehearsed(_ record: any JournalRecord, _ run: CheckupRun) -> CheckupResult? {
    run.afterStoring { store in
      var records = try store.journal()
      records.append(record)
      return records
    }
  }
}
