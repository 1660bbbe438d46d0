import ArgumentParser
import JournalCore

/// `had <trigger> <amount> [when]`: any trigger, built in or the user's own.
struct Had: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "had", abstract: "Record an amount of any trigger.",
    discussion: """
      twj had nicotine 5            five cigarettes, now
      twj had screen 4h yd          four hours at a screen, yesterday
      """)

  @Argument(help: "A trigger, its amount, and when.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = DoseParser(vocabulary: journal.vocabulary)
    let dose = try WordLine.understood(["had"], typed) { () throws(EntryError) in
      try parser.parse(typed)
    }
    let isNight = dose.amount.trigger.name == "sleep"
    try DoseLogging(
      journal: journal, output: output, label: (["had"] + typed).joined(separator: " ")
    ).store(dose, isWholeDay: isNight, words: typed, verb: ["had"])
  }
}
