import ArgumentParser
import JournalCore
import Storage

/// `start <site> …`: an episode begins now; `stop` says when it ended.
struct Start: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Time an episode that is going on: it begins now.",
    discussion: """
      twj start lid l           begins now; it also runs while the machine is off
      twj start lid l 5m ago    it began five minutes ago
      twj stop                  ended now      twj cancel      it was nothing
      """)

  @Argument(help: "A site and what is known about the episode so far.")
  var words: [String] = []

  @OptionGroup var noted: NoteOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = TimerParser(vocabulary: journal.vocabulary, resolver: journal.resolver)
    let note = try noted.note(context.invocation)
    let (site, facts, time) = try WordLine.understood(["start"], typed) {
      () throws(EntryError) in try parser.start(typed, note: note)
    }
    var logging = EpisodeLogging(
      journal: journal, output: output, label: (["start"] + typed).joined(separator: " "),
      verb: "start")
    logging.lastLine = "when it stops:  twj stop      it was nothing:  twj cancel"
    logging.check = { store in
      let running = try store.runningTimers().first { $0.episode.site == site }
      if let running { throw TimerRefusal.alreadyRunning(running) }
    }
    try logging.store(site: site, facts: facts, time: time)
  }
}
