import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `import FILE.json`: takes over a Journal JSON file, all of it or nothing.
struct Import: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take over a Journal JSON file: all of it or nothing.",
    discussion: """
      twj import journal.json
      twj import journal.json --dry-run      what would be added and changed
      twj import - < journal.json
      """)

  @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "file"))
  var file: String

  @Flag(help: "Make the journal exactly what the file says.")
  var replace = false

  @Flag(help: "Do not ask before replacing.")
  var yes = false

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let bytes = file == "-" ? try context.files.readInput() : try context.files.read(file)
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let incoming = try JournalJSON.decode(bytes, now: context.now, vocabulary: journal.vocabulary)
    guard try isConfirmed(context) else { return }
    var plan: ImportPlan?
    _ = try journal.write("import \(replace ? "--replace " : "")file") { store in
      let made = ImportPlan(
        existing: try store.journal(), incoming: incoming.journal, replace: replace)
      plan = made
      return made.changes
    }
    guard let plan else { return }
    for warning in incoming.warnings + plan.warnings {
      context.console.note("twj: \(ImportText.warning(warning))")
    }
    guard !output.quiet else { return }
    if output.json {
      return try context.console.print(JSONEnvelope(kind: "import", data: Self.json(plan)))
    }
    let style = context.style(output)
    let lines = ImportText.lines(plan, isDryRun: write.dryRun, style: style)
    try context.console.print(
      (journal.creationLine.map { [$0] } ?? []) + lines, style: style)
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
    return ["changes": .whole(plan.changes.count), "records": .object(kinds)]
  }

  private func isConfirmed(_ context: Context) throws -> Bool {
    guard replace, !yes, !write.dryRun else { return true }
    return try Confirmation(
      question: "Everything that is not in the file will be removed (undo brings it back). Go on?",
      declined: "Nothing was imported.",
      missing: ("whether to empty the journal first", "import \(file) --replace --yes")
    ).isGiven(context, output)
  }
}
