import ArgumentParser
import JournalCore

/// `stress <0–10> [when]`: how stressed, at a time.
struct Stress: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "stress", abstract: "Record stress, 0 to 10.",
    discussion: """
      twj stress 7                  right now
      twj stress 3 yd 18:00         yesterday at 18:00
      """)

  @Argument(help: "How much, and when.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = DoseParser(vocabulary: journal.vocabulary)
    let dose = try WordLine.understood(["stress"], typed) { () throws(EntryError) in
      try parser.parse(typed, of: "stress", example: "stress 7")
    }
    let label = (["stress"] + typed).joined(separator: " ")
    try DoseLogging(journal: journal, output: output, label: label)
      .store(dose, words: typed, verb: ["stress"])
  }
}
