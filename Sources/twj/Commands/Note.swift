import ArgumentParser
import Checkup
import JournalCore

/// `note <id> : text`: adds a note to a record, or replaces it.
struct Note: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Add a note to a record, or replace it; without text, in your editor.",
    discussion: """
      twj note 3 : after a long call
      twj note 3 -m "after a long call"
      twj note 3                opens $VISUAL or $EDITOR
      twj note 3 :              clears it
      """)

  @Argument(
    help: ArgumentHelp("The record's number; the note goes after a colon.", valueName: "id"))
  var words: [String]

  @OptionGroup var noted: NoteOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let number = try RecordLookup.number(words[0])
    guard words.count == 1 else {
      throw CommandError.words(
        MistakenWords(
          problem: .unknownWord(words[1], suggestions: []), places: [2], line: ["note"] + words))
    }
    let record = try RecordLookup(journal: journal).record(number)
    let typed = try noted.note(context.invocation)
    let text = try typed ?? EditorSession(journal: journal, output: output).note(of: record)
    let editor = RecordEditor(
      vocabulary: journal.vocabulary, resolver: journal.resolver, rules: RuleSet.ids)
    let edited = try WordLine.understood(["note"], words) { () throws(EntryError) in
      try editor.edited(record, [RecordEditor.Assignment(name: "note", value: text)])
    }
    try RecordEditing(
      journal: journal, output: output, label: "note \(number)", verb: "note"
    ).store(record, as: edited)
  }
}
