import JournalCore
import Reporting
import Storage

/// The journal of made-up days: a file of its own beside the data folder.
struct DemoJournal {
  let context: Context
  let output: OutputOptions
  let isDryRun: Bool

  /// The context of `demo WORDS`: that of the same words in the demonstration journal; of any other
  /// line the context as it is.
  ///
  /// - Throws: ``CommandError/noDemo`` where the journal is not made yet.
  static func entered(_ context: Context) throws -> Context {
    let words = context.invocation.arguments
    guard words.first == "demo" else { return context }
    var rest = words.dropFirst()
    while let option = rest.first, option.hasPrefix("-"), !option.hasPrefix("--db") {
      rest = rest.dropFirst(OutputOptions.valued.contains(option) ? 2 : 1)
    }
    guard let inner = rest.first, inner.first != "-", !ownWords.contains(inner) else {
      return context
    }
    let path = try Locations.demo(context.environment)
    guard context.files.exists(path) else { throw CommandError.noDemo }
    var entered = context
    entered.environment = context.environment.with("TWJ_DB", path)
    entered.invocation = Invocation(Array(words.dropFirst()))
    context.console.manner.isInDemonstration = true
    return entered
  }

  /// The words after `demo` that are about the journal itself.
  private static let ownWords = ["remove"]

  /// Makes the journal; one that is there already stays as it is.
  func fill() throws {
    let path = try Locations.demo(context.environment)
    let shown = try Locations(database: path, environment: context.environment).shown(path)
    guard !context.files.exists(path) else {
      return try context.console.print(DemoText.exists(shown), style: context.style(output))
    }
    var output = output
    output.db = path
    let journal = try OpenJournal(context, output, writing: true, dryRun: isDryRun)
    var days = DemoDays(
      today: journal.today, zone: context.zone, makeUID: context.makeUID)
    let records = days.records()
    _ = try journal.write("demo") { _ in records.map(Change.add) }
    if !isDryRun {
      // Or the first undo would take back everything, with the mark that it is made up.
      _ = try journal.store().forgetHistory(at: context.now, uid: context.makeUID())
    }
    let episodes = records.count { $0 is Episode }
    if output.json {
      let data: JSONValue = [
        "journal": .string(path), "days": .whole(DemoDays.count), "episodes": .whole(episodes),
      ]
      return try context.console.print(JSONEnvelope(kind: "demo", data: data))
    }
    guard !output.quiet else { return }
    let style = context.style(output)
    try context.console.print(
      DemoText.made(
        shown, days: DemoDays.count, episodes: episodes, isDryRun: isDryRun, style: style),
      style: style)
  }

  /// Takes the journal away with all that lies beside it; asks where somebody wrote to it.
  func remove(isAnswered: Bool) throws {
    let path = try Locations.demo(context.environment)
    let locations = try Locations(database: path, environment: context.environment)
    guard context.files.exists(path) else { throw CommandError.noDemo }
    guard isMadeUp(path) else { throw CommandError.otherFileForDemo(path) }
    guard try isAnswered || isDryRun || !isWrittenTo(path) || isConfirmed() else { return }
    if !isDryRun {
      for ending in ["-journal", "-wal", "-shm", ""] { context.files.remove(path + ending) }
      context.files.removeFolder(String(path.dropLast("/journal.db".count)))
      let backups = try locations.backups(context.files)
      for name in context.files.names(in: backups) { context.files.remove("\(backups)/\(name)") }
      context.files.removeFolder(backups)
    }
    if output.json {
      let data: JSONValue = ["removed": .string(path)]
      return try context.console.print(JSONEnvelope(kind: "demo", data: data))
    }
    guard !output.quiet else { return }
    let style = context.style(output)
    try context.console.print(
      DemoText.removed(locations.shown(path), isDryRun: isDryRun, style: style), style: style)
  }

  /// Whether what lies there says that it is made up: nothing else is taken away.
  private func isMadeUp(_ path: String) -> Bool {
    guard let store = try? JournalStore(path: path, access: .read) else { return false }
    defer { store.close() }
    return Vocabulary(journal: store.vocabularyAtOpening).settings.isDemonstration
  }

  /// Whether there is a command in it beside the one that made it; one that cannot be read is not
  /// worth a question.
  private func isWrittenTo(_ path: String) -> Bool {
    guard let store = try? JournalStore(path: path, access: .read) else { return false }
    defer { store.close() }
    return ((try? store.history(limit: 2).count) ?? 0) > 1
  }

  private func isConfirmed() throws -> Bool {
    try Confirmation(
      question: DemoText.question, declined: DemoText.declined,
      missing: ("whether to remove what was written to it", "demo remove --yes")
    ).isGiven(context, output)
  }
}
