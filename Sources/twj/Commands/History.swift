import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `history`: what was written, undone and redone.
struct History: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "What was written, undone and redone, newest first.",
    discussion: """
      twj history               the last 20 commands
      twj history --limit 100
      """)

  @Option(help: ArgumentHelp("How many commands.", valueName: "n"))
  var limit = 20

  @OptionGroup var flags: OutputFlags

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number from 1 on.") }
  }

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let groups = try journal.store().history(limit: limit)
    guard !groups.isEmpty else { throw CommandError.nothingFound("nothing has been written yet.") }
    if output.json {
      return try HistoryPrinting(journal: journal, output: output)
        .printJSON(groups, kind: "history")
    }
    let style = context.style(output)
    let lines = HistoryText(boundary: journal.boundary).lines(groups, style: style)
    try context.console.print(lines, style: style)
  }
}
