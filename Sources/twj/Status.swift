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
      return try context.console.print(JSONEnvelope(kind: "status", data: status.json).text)
    }
    let style = context.style(output)
    var lines = status.lines(now: context.now, style: style)
    if let notice = try CheckupRun(journal: journal).notice(records, style: style) {
      lines.append(notice)
    }
    try context.console.print(lines, style: style)
  }
}
