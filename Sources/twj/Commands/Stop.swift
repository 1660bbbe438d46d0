import ArgumentParser
import JournalCore
import Storage

/// `stop [site] …`: the episode that was started has ended.
struct Stop: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "stop", abstract: "End the episode that was started, and store how long it was.",
    discussion: """
      twj stop                  ended now
      twj stop str6 c2          ended now; strength 6, two coffees so far that day
      twj stop lid 3m           the one at the eyelid; it lasted three minutes
      twj stop 21:40            it ended at 21:40; also “10m ago”
      twj stop unknown          nobody knows how long it lasted
      """)

  @Argument(help: "Which one, how long it lasted or when it ended, and anything about it.")
  var words: [String] = []

  @OptionGroup var noted: NoteOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = TimerParser(vocabulary: journal.vocabulary, resolver: journal.resolver)
    let note = try noted.note(context.invocation)
    let stopping = try WordLine.understood(["stop"], typed) { () throws(EntryError) in
      try parser.stop(typed, note: note)
    }
    let timer = try RunningTimer.chosen(
      among: journal.store().runningTimers(), site: stopping.site, side: stopping.facts.side)
    let storing = TimerStopping(
      journal: journal, output: output, label: (["stop"] + typed).joined(separator: " "))
    do {
      try storing.store(timer, end: stopping.end, facts: stopping.facts)
    } catch TimerRefusal.doubtful where TimerQuestion.isPossible(context.console, output) {
      try TimerQuestion(storing: storing, timer: timer, parser: parser).ask(stopping.facts)
    }
  }
}
