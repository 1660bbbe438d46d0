import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `rm <id>`: takes a record out; undo brings it back.
struct Remove: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "rm", abstract: "Remove a record; what its command first stated goes with it.",
    discussion: """
      twj rm 3                  the episode and the day facts of the same command
      twj rm 3 --only           the episode alone
      """)

  @Argument(help: ArgumentHelp("Numbers of records.", valueName: "id"))
  var ids: [String]

  @Flag(help: "Keep the day facts that the same command recorded.")
  var only = false

  @Flag(help: "Do not ask before removing several.")
  var yes = false

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let lookup = RecordLookup(journal: journal)
    var records: [any JournalRecord] = []
    for number in try ids.map(RecordLookup.number)
    where !records.contains(where: { $0.id == number }) {
      records.append(try lookup.record(number))
    }
    guard try isConfirmed(records, context) else { return }
    var companions: [Exposure] = []
    let group = try journal.write((["rm"] + ids).joined(separator: " ")) { store in
      try records.forEach { try RecordLookup.unchanged($0, in: store) }
      try Self.checkUse(of: records, in: store)
      companions = only ? [] : try Self.companions(of: records, in: store)
      return records.map { .remove($0) } + companions.map { .remove($0) }
    }
    guard let group, !output.quiet else { return }
    if output.json {
      return try HistoryPrinting(journal: journal, output: output).printJSON([group], kind: "rm")
    }
    try print(records, companions, journal)
  }

  private func print(
    _ records: [any JournalRecord], _ companions: [Exposure], _ journal: OpenJournal
  ) throws {
    let context = journal.context
    let style = context.style(output)
    let text = ChangeText(boundary: journal.boundary)
    let names = records.map { "#\($0.id ?? 0)  \(text.summary($0))" }.joined(separator: "; ")
    let others = companions.map { text.summary($0) }.joined(separator: ", ")
    let line = "removed \(names)\(others.isEmpty ? "" : " (+ \(others))")"
    try context.console.print(Receipt.done(line, style: style) + "      twj undo", style: style)
  }

  /// Refuses to take out a site or trigger of the user's own that other records name.
  private static func checkUse(
    of records: [any JournalRecord], in store: JournalStore
  ) throws {
    let definitions = records.filter { $0 is SiteDefinition || $0 is TriggerDefinition }
    guard !definitions.isEmpty else { return }
    let journal = try store.journal()
    for definition in definitions {
      let uses = VocabularyUse.records(naming: definition, in: journal)
        .filter { use in !records.contains { $0.id == use.id } }
      guard uses.isEmpty else {
        throw CommandError.inUse(definition.key, records: uses.count)
      }
    }
  }

  /// The day facts that go with the records, beside those that are named themselves.
  private static func companions(
    of records: [any JournalRecord], in store: JournalStore
  ) throws -> [Exposure] {
    let taken = Set(records.map(\.key))
    return try records.flatMap { try store.firstStatements(with: $0) }
      .filter { !taken.contains($0.key) }
  }

  private func isConfirmed(_ records: [any JournalRecord], _ context: Context) throws -> Bool {
    guard records.count > 1, !yes, !write.dryRun else { return true }
    return try Confirmation(
      question: "Remove \(records.count) records?", declined: "Nothing was removed.",
      missing: (
        "whether to remove \(records.count) records",
        "rm \(ids.joined(separator: " ")) --yes"
      )
    ).isGiven(context, output)
  }
}
