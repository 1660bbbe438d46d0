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
    let text = try edited(
      EditText.text(of: record), missing: "which fields to change",
      example: "edit \(record.id ?? 0) side=r")
    do {
      return try EditText.assignments(in: text, changing: record)
    } catch {
      throw CommandError.editorLine(number: error.number, text: error.text)
    }
  }

  /// The note as it stands in the editor when that is closed, without blank lines at its end.
  ///
  /// - Throws: ``CommandError`` when there is no editor or it failed, and ``EntryError`` for a
  ///   record that takes no note.
  func note(of record: any JournalRecord) throws -> String {
    let fields = type(of: record).fields
    guard let place = fields.firstIndex(where: { $0.name == "note" }) else {
      throw EntryError(
        .unknownField("note", record: type(of: record).kind.word, suggestions: []))
    }
    let before = record.values[place].plainText
    let text = try edited(
      before.isEmpty ? "" : before + "\n", missing: "what to note",
      example: "note \(record.id ?? 0) : after a call")
    return text.trimmingBlankEnd
  }

  /// A text as the person left it.
  private func edited(_ text: String, missing: String, example: String) throws -> String {
    let context = journal.context
    guard context.console.isInteractive, !output.noInput else {
      throw CommandError.noAnswer(what: missing, example: example)
    }
    guard let editor = context.environment["VISUAL"] ?? context.environment["EDITOR"] else {
      throw CommandError.noAnswer(what: "neither VISUAL nor EDITOR is set", example: example)
    }
    let text = try context.files.edit(text, beside: journal.locations.journal, with: editor)
    guard let text else { throw CommandError.editorFailed(editor) }
    return text
  }
}

extension String {
  /// Without blanks and line breaks at its end.
  fileprivate var trimmingBlankEnd: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last])
  }
}
