import ArgumentParser
import JournalCore

/// `alcohol [n|grams] [when]`: so much more.
struct Alcohol: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "alcohol", abstract: "Add alcohol: one drink, n drinks, or grams.",
    discussion: """
      twj alcohol 2 yd 20:00        two drinks, yesterday at 20:00
      twj alcohol 14g               fourteen grams, now
      """)

  @Argument(help: "How much, and when.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = DoseParser(vocabulary: journal.vocabulary)
    let dose = try WordLine.understood(["alcohol"], typed) { () throws(EntryError) in
      try parser.parse(typed, of: "alcohol", standard: 1, example: "alcohol 2")
    }
    let label = (["alcohol"] + typed).joined(separator: " ")
    try DoseLogging(journal: journal, output: output, label: label)
      .store(dose, words: typed, verb: ["alcohol"])
  }
}
