import JournalCore
import Reporting
import Storage

/// Takes removed and overwritten text out of the journal's file for good.
struct HistoryForgetting {
  let context: Context
  let output: OutputOptions
  let isDryRun: Bool

  /// - Parameter unasked: Whether `--yes` answered already.
  /// - Throws: ``CommandError/nothingFound(_:)`` where there is no history, and
  ///   ``CommandError/unsoundJournal``.
  func run(unasked: Bool) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: isDryRun)
    guard !journal.isNew, try !journal.store().history(limit: 1).isEmpty else {
      throw CommandError.nothingFound("nothing has been written yet.")
    }
    guard try unasked || isDryRun || isConfirmed() else { return }
    let forgotten = try journal.store().forgetHistory(
      at: context.now, uid: context.makeUID(), dryRun: isDryRun)
    guard let forgotten else { throw CommandError.unsoundJournal }
    if !forgotten.isRewritten {
      context.console.note(
        "twj: the file could not be written anew; its old pages may still hold something.\n"
          + "Make room, then again:  twj history --forget --yes")
    }
    try say(forgotten, journal)
  }

  private func isConfirmed() throws -> Bool {
    try Confirmation(
      question: "Forget all that was removed or overwritten? Undo can no longer reach back.",
      declined: "Nothing was forgotten.",
      missing: ("whether to forget the history", "history --forget --yes")
    ).isGiven(context, output)
  }

  private func say(_ forgotten: ForgottenHistory, _ journal: OpenJournal) throws {
    guard !output.quiet else { return }
    if output.json {
      let data: JSONValue = [
        "forgotten_commands": .whole(forgotten.groups),
        "forgotten_changes": .whole(forgotten.changes), "records": .whole(forgotten.records),
        "dry_run": .bool(isDryRun),
      ]
      return try context.console.print(JSONEnvelope(kind: "history", data: data))
    }
    let style = context.style(output)
    let counts =
      "\(FactText.count(forgotten.changes, "change")) of "
      + FactText.count(forgotten.groups, "command")
    let kept = "\(FactText.count(forgotten.records, "record")) kept as of now"
    let head =
      isDryRun
      ? "Dry run: \(counts) would be forgotten, \(kept)."
      : Receipt.done("forgotten: \(counts); \(kept)", style: style)
    let rest = ["      Backups keep what they hold:  twj backup --list"]
    try context.console.print([head] + rest + damaged(journal.locations), style: style)
  }

  /// A damaged journal that `restore` set aside keeps its text too.
  private func damaged(_ locations: Locations) -> [String] {
    let parts = locations.journal.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let start = "\(parts.last ?? "").damaged-"
    return context.files.names(in: folder.isEmpty ? "." : folder)
      .filter { $0.hasPrefix(start) }
      .map { name in
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        return "      So does a damaged journal:  \(TerminalText.safe(locations.shown(path)))"
      }
  }
}
