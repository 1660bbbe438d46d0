import ArgumentParser
import JournalCore
import Reporting
import Storage

/// The run of `sync DIR`: reads what other devices know, stores it, then hands on what they lack.
struct SyncRun {
  let typed: String
  let isDryRun: Bool
  let output: OutputOptions
  let context: Context

  func run() throws {
    let folder = try SyncFolder(typed, context)
    let journal = try OpenJournal(context, output, writing: true, dryRun: isDryRun)
    guard !journal.settings.isDemonstration else { throw CommandError.syncOfDemo }
    let contents = journal.telling(.joining) {
      folder.contents(journal: journal.locations.journal)
    }
    var others = contents.knowledge
    others.join(contents.copies)
    let store = try isDryRun ? journal.store() : journal.writableStore()
    let outcome = try journal.telling(.joining) {
      try store.sync(
        with: others, label: "sync \(typed)", at: context.now, uid: context.makeUID(),
        dryRun: isDryRun)
    }
    let handedOn = outcome.knowledge.beyond(contents.knowledge)
    if !isDryRun {
      if outcome.group != nil { journal.keepWeeklyCopy(of: store) }
      if !handedOn.isEmpty { try folder.write(handedOn, uid: context.makeUID()) }
    }
    try say(outcome, handedOn.count, contents, journal)
    for file in contents.refused {
      context.console.note("twj: not taken: \(ErrorWording.safe(file.name)): \(file.reason).")
    }
    guard contents.refused.isEmpty else { throw ExitCode(ExitStatus.badData.rawValue) }
  }

  private func say(
    _ outcome: SyncOutcome, _ handedOn: Int, _ contents: SyncFolder.Contents,
    _ journal: OpenJournal
  ) throws {
    if isDryRun, !output.quiet { context.console.note("Dry run: nothing was stored.") }
    guard !output.quiet else { return }
    if output.json {
      let data: JSONValue = [
        "folder": .string(typed), "added": .whole(outcome.added),
        "changed": .whole(outcome.changed), "removed": .whole(outcome.removed),
        "handed_on": .whole(handedOn),
        "conflict_copies": .array(contents.merged.map { .string($0) }),
        "refused": .array(contents.refused.map { .string($0.name) }),
      ]
      return try context.console.print(JSONEnvelope(kind: "sync", data: data))
    }
    let style = context.style(output)
    let created = outcome.group == nil ? nil : journal.creationLine()
    let line = "\(takenOver(outcome)); \(handed(handedOn))"
    let undo = outcome.group == nil ? "" : "      twj undo"
    let copies = contents.merged.map { path in
      "      merged a conflict copy, which can go now:  rm "
        + ErrorWording.quoted(journal.locations.shown(path))
    }
    try context.console.print(
      (created.map { [$0] } ?? [])
        + [(isDryRun ? line : Receipt.done(line, style: style)) + undo] + copies,
      style: style)
  }

  /// `taken over 12 records: 10 new, 1 changed, 1 removed`.
  private func takenOver(_ outcome: SyncOutcome) -> String {
    guard outcome.count > 0 else { return "nothing new to take over" }
    let parts = [
      (outcome.added, "new"), (outcome.changed, "changed"), (outcome.removed, "removed"),
    ]
    .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return
      "\(isDryRun ? "would take over" : "taken over") \(FactText.count(outcome.count, "record")): "
      + parts.joined(separator: ", ")
  }

  private func handed(_ count: Int) -> String {
    guard count > 0 else { return "nothing to hand on" }
    return "\(isDryRun ? "would hand on" : "handed on") \(FactText.count(count, "record"))"
  }
}
