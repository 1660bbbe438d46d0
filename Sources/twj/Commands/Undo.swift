import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `undo`: takes the last command back.
struct Undo: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take the last command back.",
    discussion: """
      twj undo                  what it took back is said in words
      twj undo -n               what it would take back
      twj redo                  and back again
      """)

  @Flag(name: [.customShort("n"), .long], help: "Say what it would take back, and store nothing.")
  var dryRun = false

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: dryRun)
    guard let group = try journal.reverse(.undo) else { throw CommandError.nothingTo("undo") }
    try HistoryPrinting(journal: journal, output: output).print(group)
  }
}
