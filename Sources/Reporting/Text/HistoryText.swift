package import JournalCore

/// The change log for people: one command a line, its changes beneath.
package struct HistoryText {
  private let boundary: DayBoundary

  package init(boundary: DayBoundary) { self.boundary = boundary }

  /// Newest first; a command that was taken back is marked.
  package func lines(_ groups: [ChangeGroup], style: Style) -> [String] {
    let text = ChangeText(boundary: boundary, clock: style.clock)
    if style.isPlain {
      return groups.map { group in
        [
          String(group.id), group.at.iso, group.role.rawValue, group.state.rawValue,
          TerminalText.safe(group.label), lines(group, text).joined(separator: "; "),
        ].joined(separator: "\t")
      }
    }
    return groups.flatMap { group -> [String] in
      let stamp = FactText.moment(group.at, style.clock)
      let mark = group.isBeginning ? "" : Self.mark(group.state)
      let head = "\(stamp)  \(title(group))\(mark)"
      return [style.bold(head)] + lines(group, text).map { "  \($0)" }
    }
  }

  /// What has become of a command.
  private static func mark(_ state: ChangeGroup.State) -> String {
    switch state {
    case .done: ""
    case .undone: "  (undone)"
    case .superseded: "  (undone for good)"
    }
  }

  private func lines(_ group: ChangeGroup, _ text: ChangeText) -> [String] {
    guard group.isBeginning else { return text.lines(group) }
    return ["\(FactText.count(group.changes.count, "record")) kept; what was before is forgotten"]
  }

  private func title(_ group: ChangeGroup) -> String {
    let label = TerminalText.safe(group.label)
    switch group.role {
    case .command: return "twj \(label)"
    case .undo: return "undo of “\(label)”"
    case .redo: return "redo of “\(label)”"
    }
  }
}
