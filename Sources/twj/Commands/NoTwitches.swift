import ArgumentParser
import JournalCore
import Reporting

/// `none [day]`: there were no twitches that day.
struct NoTwitches: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "none", abstract: "Close a day as one without twitches.",
    discussion: """
      twj none                  today
      twj none yd               yesterday
      """)

  @Argument(help: "The day; today when left out.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = CheckInParser(vocabulary: journal.vocabulary)
    let (checkIn, day) = try WordLine.understood(["none"], typed) { () throws(EntryError) in
      var checkIn = try parser.parse(typed)
      guard checkIn.amounts.isEmpty, checkIn.closing == nil, checkIn.skipped.isEmpty else {
        throw EntryError(.misplaced(word: typed.joined(separator: " "), command: "none"))
      }
      checkIn.closing = .close(.none)
      return (checkIn, try journal.resolver.day(checkIn.time))
    }
    let label = (["none"] + typed).joined(separator: " ")
    let recording = try CheckInLogging(journal: journal, label: label).store(checkIn, day: day)
    guard !output.quiet else { return }
    let style = context.style(output)
    let line = DayReceipt.none(
      day, record: recording.record, now: context.now, boundary: journal.boundary,
      isDryRun: write.dryRun, style: style)
    try CheckInLogging.print([line], recording, journal, output, kind: "none")
  }
}
