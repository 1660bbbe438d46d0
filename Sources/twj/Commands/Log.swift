import ArgumentParser

/// `lid l 90s …` and `log lid l 90s …`: stores one episode; without any word it shows today.
struct Log: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Log an episode: a site, then words in any order.",
    discussion: """
      twj lid l 90s                     eyelid, left, 90 seconds, now
      twj lip 2m str6 c2 z6 yd 21:30    strength, coffee, sleep; yesterday 21:30
      twj cheek r unknown +screen : after a long call

      side      l r b m        duration  90s 1m30s 2m 1h, or “unknown”
      count     x5             strength  mild mod strong, or str6
      triggers  c2 z6.5 a1 st7 screen4h, or coffee 2
      when      yd · mon · 20nov · 21:30 · about 21:30 · 20m ago
      note      everything after a colon standing alone, or -m "…"
      """)

  @Argument(help: "A site and what is known about the episode.")
  var words: [String] = []

  @OptionGroup var noted: NoteOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    try EpisodeLine(
      words: write.words(words), message: noted.message, output: output, isDryRun: write.dryRun
    ).run(in: context)
  }
}
