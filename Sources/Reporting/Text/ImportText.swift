import JournalCore

/// What an import did, would do, or warns of.
package enum ImportText {
  /// One line of counts, and how to take it back.
  package static func lines(_ plan: ImportPlan, isDryRun: Bool, style: Style) -> [String] {
    let counts = RecordKind.allCases.compactMap { kind -> String? in
      guard let count = plan.counts[kind] else { return nil }
      let parts = [
        (count.added, "added"), (count.changed, "changed"), (count.removed, "removed"),
        (count.unchanged, "already there"),
      ].filter { $0.0 > 0 }
      guard !parts.isEmpty else { return nil }
      let words = parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
      return "      \(kind.jsonKey): \(words)"
    }
    if plan.sequence.isEmpty {
      return [Receipt.done("nothing to import: 0 changes", style: style)] + counts
    }
    let total = FactText.count(plan.sequence.count, "change")
    let head =
      isDryRun
      ? "would import \(total); nothing was stored"
      : Receipt.done("imported: \(total)", style: style) + "      twj undo"
    return [head] + counts
  }

  private static func names(_ triggers: [String]) -> String {
    triggers.map { TerminalText.safe($0) }.joined(separator: ", ")
  }

  /// What a file from elsewhere states that is not taken: columns, then rows.
  package static func leftOut(_ events: EventImport) -> [String] {
    let columns = events.leftOut.map { TerminalText.safe($0) }.joined(separator: ", ")
    let rows = events.problems.prefix(ImportError.problemLimit).map {
      "left out: \(TerminalText.safe($0.path)): \(FieldProblemText.phrase($0.reason))"
    }
    let more = events.problems.count - rows.count
    return (columns.isEmpty ? [] : ["these columns have no place here: \(columns)."]) + rows
      + (more > 0 ? ["left out: \(FactText.count(more, "more row"))"] : [])
  }

  package static func warning(_ warning: ImportWarning) -> String {
    switch warning {
    case .unknownField(let path, let count):
      "\(TerminalText.safe(path)) is not known and was left out"
        + (count > 1 ? " (\(count) places)." : ".")
    case .closedComplete(let day):
      "\(FactText.shortDay(day)) was closed as none and has an episode; it is complete now."
    case .tooManySuspects(let counting, let others):
      "only \(counting.count) suspects count at a time: \(names(counting)); not \(names(others)). "
        + "To end one:  twj suspect end \(TerminalText.safe(counting.last ?? "TRIGGER"))"
    }
  }
}
