import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `catchup`: walks the last days of which nobody said whether there were episodes.
struct Catchup: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "catchup", abstract: "Catch up on the last days without a record, oldest first.",
    discussion: """
      twj catchup                    asks about each day, on a terminal
      twj catchup --since 7d         the last seven days; or --from 1nov --to 10nov
      twj catchup fri none coffee=2 slept=7h, sat skip, sun forgot
      twj catchup mon episodes=3 site=lid side=l stress=4

      none: no twitches · skip: not now · forgot: cannot be recalled
      Values are those of “day”. Asked, each day is stored at once and undone
      by itself; in words, all of them are one command.
      """)

  @Argument(help: "Days and what they were, with commas between them.")
  var words: [String] = []

  @OptionGroup var range: RangeOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func validate() throws {
    guard words.isEmpty || !range.isGiven else {
      throw ValidationError("days in words and a range: leave one of them out.")
    }
  }

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    guard typed.isEmpty else { return try store(typed, journal) }
    let days = try openDays(journal)
    guard !days.isEmpty else {
      if output.json { return try CatchUpLogging(journal: journal, output: output).print([]) }
      return try context.console.print(CatchUpText.rest(0))
    }
    guard context.console.isInteractive, !output.noInput else {
      throw CommandError.unansweredDays(days, today: journal.today)
    }
    try CatchUpQuestions(journal: journal, output: output, days: days).ask()
  }

  private func store(_ typed: [String], _ journal: OpenJournal) throws {
    let parser = CatchUpParser(vocabulary: journal.vocabulary, resolver: journal.resolver)
    let days = try WordLine.understood(["catchup"], typed) { () throws(EntryError) in
      try parser.parse(typed)
    }
    let logging = CatchUpLogging(journal: journal, output: output)
    let label = (["catchup"] + typed).joined(separator: " ")
    let stored = try logging.store(days, label: label)
    if !stored.isEmpty || output.json { try logging.print(stored) }
    try logging.printRest()
  }

  /// The days that are asked about, oldest first; today is not over.
  private func openDays(_ journal: OpenJournal) throws -> [LocalDay] {
    let (today, boundary) = (journal.today, journal.boundary)
    let records = try journal.store().journal()
    let first = JournalSpan.firstDay(of: records, boundary: boundary)
    guard let asked = try range.range(today: today, earliest: first) else {
      return CatchUpDays.standard(records, today: today, boundary: boundary)
    }
    return CatchUpDays.open(in: asked, of: records, boundary: boundary).filter { $0 < today }
  }
}
