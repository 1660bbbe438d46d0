import JournalCore
import Reporting

/// Says what an undo or a redo did.
struct HistoryPrinting {
  let journal: OpenJournal
  let output: OutputOptions

  func print(_ verb: String, _ group: ChangeGroup, next: String) throws {
    guard !output.quiet else { return }
    let context = journal.context
    if output.json { return try printJSON([group], kind: verb == "undone" ? "undo" : "redo") }
    let style = context.style(output)
    let text = ChangeText(boundary: journal.boundary, clock: style.clock)
    let label = TerminalText.safe(group.label)
    let line = "\(verb) “\(label)”: \(text.effect(group))"
    try context.console.print(
      Receipt.done(line, style: style) + "      \(next)", style: style)
  }

  /// Groups as JSON: what was changed, record by record.
  func printJSON(_ groups: [ChangeGroup], kind: String) throws {
    let views = groups.map { group -> JSONValue in
      [
        "id": .whole(group.id), "at": .string(group.at.iso), "label": .string(group.label),
        "role": .string(group.role.rawValue), "state": .string(group.state.rawValue),
        "changes": .array(group.changes.map(view)),
      ]
    }
    try journal.context.console.print(JSONEnvelope(kind: kind, data: .array(views)))
  }

  private func view(_ change: Change) -> JSONValue {
    [
      "kind": .string(type(of: change.subject).kind.jsonKey),
      "before": change.before.map { JournalJSON.recordView($0, day: nil) } ?? .null,
      "after": change.after.map { JournalJSON.recordView($0, day: nil) } ?? .null,
    ]
  }
}
