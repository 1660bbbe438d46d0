import ArgumentParser
import JournalCore
import Storage

/// `again [changes…]`: the last episode's site, side and strength, now.
struct Again: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "again", abstract: "Log the last episode's site, side and strength once more.",
    discussion: """
      twj again                 the same place, now
      twj again r 2m            the other side, two minutes
      """)

  @Argument(help: "What is different this time.")
  var words: [String] = []

  @OptionGroup var noted: NoteOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    guard let last = try journal.store().lastEpisode() else {
      throw CommandError.nothingFound("there is no episode yet to log again.")
    }
    let typed = write.words(words)
    let parser = EntryParser(vocabulary: journal.vocabulary)
    let note = try noted.note(context.invocation)
    let (facts, time) = try WordLine.understood(["again"], typed) { () throws(EntryError) in
      let facts = try parser.facts(typed, note: note)
      return (facts, try journal.resolver.resolve(facts.time))
    }
    let (filled, defaulted) = Self.filled(facts, from: last)
    try EpisodeLogging(
      journal: journal, output: output, label: (["again"] + typed).joined(separator: " "),
      verb: "again"
    ).store(site: last.site, facts: filled, time: time, defaulted: ["site"] + defaulted)
  }

  /// Takes side and strength over where they were left out, and names what was taken over.
  private static func filled(
    _ facts: EntryFacts, from last: Episode
  ) -> (EntryFacts, defaulted: [String]) {
    var facts = facts
    var defaulted: [String] = []
    if facts.side == nil, let side = last.side {
      facts.side = side
      defaulted.append("side")
    }
    if facts.strength == nil, let strength = last.strength {
      facts.strength = strength
      defaulted.append("strength")
    }
    return (facts, defaulted)
  }
}
