import ArgumentParser
import JournalCore
import Storage

/// `cancel [site]`: the episode that was started is not kept.
struct Cancel: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Drop the episode that was started: it is not kept.",
    discussion: """
      twj cancel                the one that runs
      twj cancel lid            the one at the eyelid, where several run
      """)

  @Argument(help: "Which one: its site, and its side where that is not enough.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = TimerParser(vocabulary: journal.vocabulary, resolver: journal.resolver)
    let (site, side) = try WordLine.understood(["cancel"], typed) { () throws(EntryError) in
      try parser.cancel(typed)
    }
    let timer = try RunningTimer.chosen(
      among: journal.store().runningTimers(), site: site, side: side)
    try TimerStopping(
      journal: journal, output: output, label: (["cancel"] + typed).joined(separator: " ")
    ).cancel(timer)
  }
}
