import JournalCore
import Reporting

/// Lets the user change a record's fields in their editor.
struct EditorSession {
  let journal: OpenJournal
  let output: OutputOptions

  /// The fields that were changed; none when the text was left as it was.
  ///
  /// - Throws: ``CommandError`` when there is no editor, it failed, or a line cannot be read.
  func assignments(for record: any JournalRecord) throws -> [RecordEditor.Assignment] {
    let context = journal.context
    let example = "edit \(record.id ?? 0) side=r"
    guard context.console.isInteractive, !output.noInput else {
      throw CommandError.noAnswer(what: "which fields to change", example: example)
    }
    guard let editor = context.environment["VISUAL"] ?? context.environment["EDITOR"] else {
      throw CommandError.noAnswer(what: "neither VISUAL nor EDITOR is set", example: example)
    }
    let text = try context.files.edit(
      EditText.text(of: record), beside: journal.locations.journal, with: editor)
    guard let text else { throw CommandError.editorFailed(editor) }
    do {
      return try EditText.assignments(in: text, changing: record)
    } catch {
      throw CommandError.editorLine(number: error.number, text: error.text)
    }
  }
}
