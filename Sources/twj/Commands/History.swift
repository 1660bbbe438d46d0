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
      twj history 100           the last 100
      twj history --since 2d    the last two days; or --from 1oct --to 20nov
      twj history --forget      removed and overwritten text leaves the file;
                                undo ends there
      """)

  @Argument(help: ArgumentHelp("How many commands.", valueName: "n"))
  var count: String?

  @Option(help: ArgumentHelp("How many commands.", valueName: "n"))
  var limit: Int?

  @Flag(help: "Forget all that was removed or overwritten: asks first, and no undo reaches it.")
  var forget = false

  @Flag(help: "Do not ask before forgetting.")
  var yes = false

  @Flag(name: [.customShort("n"), .long], help: "Say what would be forgotten, and forget nothing.")
  var dryRun = false

  @OptionGroup var range: RangeOptions
  @OptionGroup var flags: OutputFlags

  /// How many are shown when nothing is said.
  private static let standardCount = 20

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
    if let count, Int(digits: count).map({ $0 < 1 }) ?? true {
      throw ValidationError("“\(count)” is no number of commands. A range: --since 2d")
    }
    if forget, count != nil || limit != nil || range.isGiven {
      throw ValidationError("--forget lets go of everything; it takes no number and no range.")
    }
    if limit != nil, count != nil { throw ValidationError("two numbers of commands.") }
  }

  func run(in context: Context) throws {
    if forget {
      return try HistoryForgetting(context: context, output: output, isDryRun: dryRun)
        .run(unasked: yes)
    }
    let journal = try OpenJournal(context, output)
    let groups = try chosen(journal)
    guard !groups.isEmpty else {
      throw CommandError.nothingFound(
        range.isGiven ? "nothing was written in that range." : "nothing has been written yet.")
    }
    if output.json {
      return try HistoryPrinting(journal: journal, output: output)
        .printJSON(groups, kind: "history")
    }
    let style = context.style(output)
    let lines = HistoryText(boundary: journal.boundary).lines(groups, style: style)
    try context.console.print(lines, style: style)
  }

  /// Newest first; in a range all of them, where no number is given.
  private func chosen(_ journal: OpenJournal) throws -> [ChangeGroup] {
    let number = limit ?? count.flatMap { Int(digits: $0) }
    let days = try range.range(today: journal.today, earliest: TimeResolver.earliestDay)
    guard let days else {
      return try journal.store().history(limit: number ?? Self.standardCount)
    }
    return try journal.store().history(
      in: days, boundary: journal.boundary, limit: number ?? .max)
  }
}
