import ArgumentParser
import JournalCore

/// `coffee [n] [when]`, and with it `tea`, `cola`, `espresso`, `energy`: so many more cups.
struct Coffee: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "coffee", abstract: "Add coffee (tea, cola, espresso, energy): one cup, or n.",
    discussion: """
      twj coffee                one cup, now
      twj tea 2 yd 15:00        two cups of tea, yesterday at 15:00
      """)

  @Argument(help: "How many, and when.")
  var words: [String] = []

  @Option(help: ArgumentHelp("Another drink.", visibility: .hidden))
  var drink = "coffee"

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = DoseParser(vocabulary: journal.vocabulary)
    let dose = try WordLine.understood([drink], typed) { () throws(EntryError) in
      try parser.parse(typed, of: drink, standard: 1, example: "\(drink) 2")
    }
    let label = ([drink] + typed).joined(separator: " ")
    try DoseLogging(journal: journal, output: output, label: label)
      .store(dose, words: typed, verb: [drink])
  }
}
