import JournalCore
import Reporting

/// Says what an undo or a redo did.
struct HistoryPrinting {
  let journal: OpenJournal
  let output: OutputOptions

  func print(_ group: ChangeGroup) throws {
    guard !output.quiet else { return }
    let context = journal.context
    let isUndo = group.role == .undo
    if output.json { return try printJSON([group], kind: isUndo ? "undo" : "redo") }
    let style = context.style(output)
    let text = ChangeText(boundary: journal.boundary, clock: style.clock)
    let label = "“\(TerminalText.safe(group.label))”"
    let effect = text.effect(group)
    let line =
      journal.isDryRun
      ? "would \(isUndo ? "undo" : "do again") \(label); then \(effect)"
      : Receipt.done("\(isUndo ? "undone" : "done again") \(label): \(effect)", style: style)
        + "      twj \(isUndo ? "redo" : "undo")"
    try context.console.print(line, style: style)
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
