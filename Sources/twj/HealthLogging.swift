import Checkup
import JournalCore
import Reporting

/// Prints the receipt of a health fact; an emergency is said before anything else.
struct HealthLogging {
  let journal: OpenJournal
  let output: OutputOptions

  func print(
    _ lines: [String], record: any JournalRecord, kind: String, day: LocalDay
  ) throws {
    let context = journal.context
    let style = context.style(output)
    let result = try CheckupRun(journal: journal).result(asOf: journal.today)
    let urgent = result.level >= .today ? CheckupText(result, style: style).lines : []
    if output.json {
      if let message = result.leading?.message, !urgent.isEmpty {
        context.console.note(message)
      }
      let view = JournalJSON.recordView(record, day: day)
      return try context.console.print(JSONEnvelope(kind: kind, data: view))
    }
    let receipt = output.quiet ? [] : (journal.creationLine.map { [$0] } ?? []) + lines
    guard !urgent.isEmpty || !receipt.isEmpty else { return }
    try context.console.print(
      urgent + (urgent.isEmpty || receipt.isEmpty ? [] : [""]) + receipt, style: style)
  }
}
