import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `history`: what was written, undone and redone; `history --forget` lets go of it.
struct History: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "What was written, undone and redone, newest first.",
    discussion: """
      twj history               the last 20 commands
      twj history --limit 100
      twj history --forget      removed and overwritten text is gone from the file, and undo with it
      """)

  @Option(help: ArgumentHelp("How many commands.", valueName: "n"))
  var limit = 20

  @Flag(help: "Forget all that was removed or overwritten: asks first, and no undo reaches it.")
  var forget = false

  @Flag(help: "Do not ask before forgetting.")
  var yes = false

  @Flag(name: [.customShort("n"), .long], help: "Say what would be forgotten, and forget nothing.")
  var dryRun = false

  @OptionGroup var flags: OutputFlags

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number from 1 on.") }
  }

  func run(in context: Context) throws {
    if forget {
      return try HistoryForgetting(context: context, output: output, isDryRun: dryRun)
        .run(unasked: yes)
    }
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
