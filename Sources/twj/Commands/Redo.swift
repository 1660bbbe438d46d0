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
      twj redo
      """)

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true)
    guard !journal.isNew,
      let group = try journal.store().redo(at: context.now, uid: context.makeUID())
    else { throw CommandError.nothingTo("redo") }
    try journal.keepWeeklyCopy(of: journal.store())
    try HistoryPrinting(journal: journal, output: output).print(
      "done again", group, next: "twj undo")
  }
}
