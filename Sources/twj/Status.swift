import JournalCore
import Reporting
import Storage

/// Today's status: what `twj` without a word shows.
enum Status {
  static func show(_ context: Context, _ output: OutputOptions) throws {
    let journal = try OpenJournal(context, output)
    let records = try journal.store().journal()
    let status = TodayStatus(
      journal: records, today: journal.today, boundary: journal.boundary,
      vocabulary: journal.vocabulary)
    if output.json {
      return try context.console.print(JSONEnvelope(kind: "status", data: status.json))
    }
    let style = context.style(output)
    let lines = CheckupRun(journal: journal).adding(records, style: style) { isInviting in
      status.lines(now: context.now, isInviting: isInviting, style: style)
    }
    try context.console.print(lines, style: style)
  }
}
