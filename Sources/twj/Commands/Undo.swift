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
      twj redo                  and back again
      """)

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true)
    guard !journal.isNew,
      let group = try journal.store().undo(at: context.now, uid: context.makeUID())
    else { throw CommandError.nothingTo("undo") }
    try journal.keepWeeklyCopy(of: journal.store())
    try HistoryPrinting(journal: journal, output: output).print("undone", group, next: "twj redo")
  }
}
