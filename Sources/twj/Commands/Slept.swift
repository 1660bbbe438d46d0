import ArgumentParser
import JournalCore

/// `slept <duration> [day]`: the night's sleep of a day.
struct Slept: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "slept", abstract: "Record last night's sleep, for the day the night ended on.",
    discussion: """
      twj slept 6.5h                the night that ended today
      twj slept 7h30m yd            the night that ended yesterday
      """)

  @Argument(help: "How much, and when.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = DoseParser(vocabulary: journal.vocabulary)
    let dose = try WordLine.understood(["slept"], typed) { () throws(EntryError) in
      try parser.parse(typed, of: "sleep", example: "slept 6.5h")
    }
    let label = (["slept"] + typed).joined(separator: " ")
    try DoseLogging(journal: journal, output: output, label: label)
      .store(dose, isWholeDay: true, words: typed, verb: ["slept"])
  }
}
