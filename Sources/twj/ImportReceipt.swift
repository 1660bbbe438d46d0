import JournalCore
import Reporting

/// What every import prints when it is done.
struct ImportReceipt {
  let journal: OpenJournal
  let output: OutputOptions

  /// The plan as JSON, or the lines; nothing where no receipt is wanted.
  func print(_ plan: ImportPlan, lines: (Style) -> [String]) throws {
    guard !output.quiet else { return }
    let context = journal.context
    if output.json {
      return try context.console.print(JSONEnvelope(kind: "import", data: Self.json(plan)))
    }
    let style = context.style(output)
    try context.console.print(
      (journal.creationLine().map { [$0] } ?? []) + lines(style), style: style)
  }

  /// The number of changes, and by kind of record what they are.
  private static func json(_ plan: ImportPlan) -> JSONValue {
    let kinds = RecordKind.allCases.compactMap { kind in
      plan.counts[kind].map { count -> JSONMember in
        let value: JSONValue = [
          "added": .whole(count.added), "changed": .whole(count.changed),
          "removed": .whole(count.removed), "unchanged": .whole(count.unchanged),
        ]
        return JSONMember(kind.jsonKey, value)
      }
    }
    return ["changes": .whole(plan.sequence.count), "records": .object(kinds)]
  }
}
