import ArgumentParser

/// `demo`: makes a journal of made-up days, `demo WORDS` is a command in it, `demo remove` takes it
/// away.
struct Demo: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Play in a journal of made-up days, apart from your own.",
    discussion: """
      twj demo                  makes it: twelve weeks, all of it made up
      twj demo week             a command in it; so triggers, chart, lid l 90s …
      twj demo remove           takes it away again
      """)

  @Argument(help: "A command to run in it, or remove.")
  var words: [String] = []

  @Flag(name: [.customShort("n"), .long], help: "Say what would be done, and do nothing.")
  var dryRun = false

  @Flag(help: "Do not ask before what was written to it is removed.")
  var yes = false

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    guard output.db == nil else { throw CommandError.demoHasItsFile }
    let demo = DemoJournal(context: context, output: output, isDryRun: dryRun)
    switch words {
    case []: try demo.fill()
    case ["remove"]: try demo.remove(isAnswered: yes)
    default:
      throw CommandError.missingWords(what: "a command for the demonstration", example: "demo week")
    }
  }
}
