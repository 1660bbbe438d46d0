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
      twj rm site:jaw since:2d  all that fit (words of list); asks, -n shows
      """)

  @Argument(help: ArgumentHelp("Numbers of records, or which episodes.", valueName: "id"))
  var ids: [String]

  @Flag(help: "Keep the day facts that the same command recorded.")
  var only = false

  @Flag(help: "Do not ask before removing several.")
  var yes = false

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let isFilter = !ids.contains { (try? RecordLookup.number($0)) != nil }
    let records = isFilter ? try fitting(journal) : try numbered(journal)
    guard try isConfirmed(records, isFilter: isFilter, journal) else { return }
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
    if isFilter, write.dryRun { try show(records, journal) }
    try print(records, companions, journal)
  }

  /// The records of the numbers, each once.
  private func numbered(_ journal: OpenJournal) throws -> [any JournalRecord] {
    let lookup = RecordLookup(journal: journal)
    var records: [any JournalRecord] = []
    for number in try ids.map(RecordLookup.number)
    where !records.contains(where: { $0.id == number }) {
      records.append(try lookup.record(number))
    }
    return records
  }

  /// The episodes that fit, of those that count.
  private func fitting(_ journal: OpenJournal) throws -> [any JournalRecord] {
    let choice = EpisodeChoice(journal: journal)
    let episodes = try choice.episodes(choice.filter(ids, verb: "rm")).filter(\.counts)
    guard !episodes.isEmpty else { throw CommandError.noneFits }
    return episodes
  }

  /// The episodes as `list` shows them.
  private func show(_ records: [any JournalRecord], _ journal: OpenJournal) throws {
    let style = journal.context.style(output)
    let list = EpisodeList(
      records.compactMap { $0 as? Episode }, today: journal.today, boundary: journal.boundary,
      style: style)
    try journal.context.console.print(list.lines, style: style)
  }

  /// More records than these are counted, not named.
  private static let mostNamed = 10

  private func print(
    _ records: [any JournalRecord], _ companions: [Exposure], _ journal: OpenJournal
  ) throws {
    let context = journal.context
    let style = context.style(output)
    let text = ChangeText(boundary: journal.boundary, clock: style.clock)
    let isMany = records.count > Self.mostNamed
    let names =
      isMany
      ? FactText.count(records.count, "record")
      : records.map { "#\($0.id ?? 0)  \(text.summary($0))" }.joined(separator: "; ")
    let others =
      isMany && !companions.isEmpty
      ? FactText.count(companions.count, "amount")
      : companions.map { text.summary($0) }.joined(separator: ", ")
    let what = "\(names)\(others.isEmpty ? "" : " (+ \(others))")"
    let line = Receipt.undoable(
      "removed \(what)", would: "remove \(what)", isDryRun: journal.isDryRun, style: style)
    let emptied = try journal.emptiedDays(leftBy: records.compactMap { $0 as? Episode })
    try context.console.print([line] + emptied.map(DayReceipt.emptiedLine), style: style)
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

  /// Whether to go on: several are asked about, and all that a filter picked are shown before.
  private func isConfirmed(
    _ records: [any JournalRecord], isFilter: Bool, _ journal: OpenJournal
  ) throws -> Bool {
    guard records.count > 1 || isFilter, !yes, !write.dryRun else { return true }
    let noun = isFilter ? "episode" : "record"
    let question = Confirmation(
      question: "Remove \(FactText.count(records.count, noun))?", declined: "Nothing was removed.",
      missing: (
        "whether to remove \(FactText.count(records.count, noun))",
        "rm \(ids.map(ErrorWording.quoted).joined(separator: " ")) --yes"
      ))
    if isFilter { showBriefly(records, journal) }
    return try question.isGiven(journal.context, output)
  }

  /// The first of them, on standard error, where a person is asked.
  private func showBriefly(_ records: [any JournalRecord], _ journal: OpenJournal) {
    let console = journal.context.console
    guard console.isInteractive, !output.noInput else { return }
    let text = ChangeText(boundary: journal.boundary, clock: console.clock)
    for record in records.prefix(Self.mostNamed) {
      console.note("  #\(record.id ?? 0)  \(text.summary(record))")
    }
    if records.count > Self.mostNamed {
      console.note("  and \(records.count - Self.mostNamed) more")
    }
  }
}
