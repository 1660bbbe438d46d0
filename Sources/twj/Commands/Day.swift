import ArgumentParser
import JournalCore
import Reporting

/// `day [day] [trigger=amount…] [skip=trigger…] [none|complete|reopen]`: the daily check-in.
struct Day: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "day", abstract: "Check in: what a day came to, and whether that was everything.",
    discussion: """
      twj day                                         asks, on a terminal
      twj day sat slept=6.5h alcohol=0 stress=3 complete
      twj day yd skip=stress none                     no twitches; stress skipped
      twj day yd reopen                               it was not everything
      """)

  @Argument(help: "A day, amounts, what is skipped, and “none” or “complete”.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = CheckInParser(vocabulary: journal.vocabulary)
    var (checkIn, day) = try WordLine.understood(["day"], typed) { () throws(EntryError) in
      let checkIn = try parser.parse(typed, note: context.invocation.note)
      return (checkIn, try journal.resolver.day(checkIn.time))
    }
    if checkIn.saysNothing {
      guard let answers = try CheckInQuestions(journal: journal, output: output).ask(day: day)
      else { throw ExitCode(ExitStatus.interrupted.rawValue) }
      guard !answers.saysNothing else { return context.console.note("Nothing was recorded.") }
      checkIn = answers
    }
    let logging = CheckInLogging(
      journal: journal, label: (["day"] + typed).joined(separator: " "))
    let recording = try logging.store(checkIn, day: day)
    guard !output.quiet else { return }
    let lines = DayReceipt.checkIn(
      recording, recordedDays: logging.recordedDays(), now: context.now,
      boundary: journal.boundary, isDryRun: write.dryRun, style: context.style(output))
    try CheckInLogging.print(lines, recording, journal, output, kind: "day")
  }
}

extension CheckIn {
  /// Nothing but a day was given.
  var saysNothing: Bool {
    amounts.isEmpty && skipped.isEmpty && closing == nil && (note ?? "").isEmpty
  }
}
