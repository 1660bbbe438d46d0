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
    guard context.console.isInteractive, !output.noInput else {
      throw CommandError.noAnswer(
        what: "whether to remove \(records.count) records",
        example: "rm \(ids.joined(separator: " ")) --yes")
    }
    let answer = context.console.ask("Remove \(records.count) records? (y · n)")
    return ["y", "yes"].contains(answer?.lowercased() ?? "")
  }
}
