import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `redo`: does again what was undone last.
struct Redo: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what was undone last.",
    discussion: """
      twj undo
      twj redo                  twj redo -n says what that would be
      """)

  @Flag(name: [.customShort("n"), .long], help: "Say what it would do again, and store nothing.")
  var dryRun = false

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: dryRun)
    guard let group = try journal.reverse(.redo) else { throw CommandError.nothingTo("redo") }
    try HistoryPrinting(journal: journal, output: output).print(group)
  }
}
