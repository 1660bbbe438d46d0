import ArgumentParser
import JournalCore
import Reporting

/// `suspect [<trigger> [--lag 0|1|2] | end <trigger>]`: the triggers looked at first.
struct SuspectCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspect",
    abstract: "The triggers you suspect, declared before the days that test them.",
    discussion: """
      twj suspect                   those there are, at most 5
      twj suspect nicotine          the same day
      twj suspect sleep --lag 1     the next day; --lag 2: two days later
      twj suspect end caffeine
      """)

  @Argument(help: "A trigger; or end and a trigger.")
  var words: [String] = []

  @Option(
    help: ArgumentHelp("Days from the trigger to the episodes: 0, 1 or 2.", valueName: "days"))
  var lag: Int?

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let typed = write.words(words)
    let line = typed + (lag.map { ["--lag", String($0)] } ?? [])
    let journal = try OpenJournal(context, output, writing: !line.isEmpty, dryRun: write.dryRun)
    let request = try WordLine.understood(["suspect"], line) { () throws(EntryError) in
      try SuspectParser(vocabulary: journal.vocabulary).parse(typed, lagDays: lag)
    }
    let suspects = Suspects(
      journal: journal, output: output, label: (["suspect"] + line).joined(separator: " "))
    switch request {
    case .list: try suspects.list()
    case .declare(let trigger, let lagDays):
      try suspects.declare(trigger, lagDays: lagDays)
    case .end(let trigger): try suspects.end(trigger)
    }
  }
}
