import JournalCore
import Reporting
import Storage

/// Puts what a backup holds in the place of what the journal holds.
struct JournalReplacement {
  let backup: JournalStore
  /// The backup's file.
  let source: String
  let locations: Locations
  let output: OutputOptions
  let context: Context

  /// The journal; nil where its file is damaged or no journal at all.
  func openable(dryRun: Bool) throws -> OpenJournal? {
    do {
      let journal = try OpenJournal(context, output, writing: true, dryRun: dryRun)
      _ = try journal.store().journal()
      return journal
    } catch StoreError.damaged, StoreError.damagedRow, StoreError.foreignFile {
      return nil
    }
  }

  /// What both sides hold.
  func showSides(_ journal: OpenJournal) throws {
    guard !output.quiet, !output.json else { return }
    let sides = [
      ("journal", try Self.counted(journal.store())), ("backup ", try Self.counted(backup)),
    ]
    let lines = sides.map { "\($0.0)  \($0.1)" } + ["from     \(locations.shown(source))"]
    try context.console.print(lines.map { TerminalText.safe($0) }, style: context.style(output))
  }

  /// What the backup holds, where the journal itself cannot be read.
  func showBackup() throws {
    guard !output.quiet, !output.json else { return }
    let lines = ["backup   \(try Self.counted(backup))", "from     \(locations.shown(source))"]
    try context.console.print(lines.map { TerminalText.safe($0) }, style: context.style(output))
  }

  private static func counted(_ store: JournalStore) throws -> String {
    let journal = try store.journal()
    let counts = Dictionary(grouping: journal.records) { type(of: $0).kind }.mapValues(\.count)
    let last = journal.episodes.map(\.startedAt).max().map {
      ", the last episode \(FactText.day($0.local.day))"
    }
    return VerifyText.counted(counts) + (last ?? "")
  }

  /// Makes the records those of the backup, as one command that one undo takes back; a copy of the
  /// journal is made first.
  func apply(to journal: OpenJournal, dryRun: Bool) throws {
    let plan = try journal.telling(.restoring) { try stored(in: journal, dryRun: dryRun) }
    guard let plan else { return }
    try ImportReceipt(journal: journal, output: output).print(plan) { style in
      ImportText.lines(plan, isDryRun: dryRun, style: style)
    }
  }

  private func stored(in journal: OpenJournal, dryRun: Bool) throws -> ImportPlan? {
    let incoming = try backup.journal()
    if !dryRun, !journal.isNew {
      let folder = try BackupFolder(context, locations)
      try context.files.makeFolder(folder.path)
      _ = try journal.store().copy(to: folder.freePlace(at: context.now), now: context.now)
    }
    var plan: ImportPlan?
    _ = try journal.writeAll("restore") { store in
      let made = ImportPlan(existing: try store.journal(), incoming: incoming, replace: true)
      plan = made
      return made.sequence
    }
    return plan
  }

  /// Puts the backup's file in the place of a damaged one, which is kept beside it.
  ///
  /// - Throws: ``CommandError/cannotWrite(_:reason:isFull:)`` where the damaged file cannot be moved.
  func replaceDamaged(dryRun: Bool) throws {
    let damaged = "\(locations.journal).damaged-\(BackupFolder.name(at: context.now))"
    guard !dryRun else {
      return context.console.note("Dry run: nothing was restored.")
    }
    guard context.files.move(locations.journal, to: damaged) else {
      throw CommandError.cannotWrite(
        damaged, reason: "the damaged file cannot be renamed", isFull: false)
    }
    // What SQLite left beside the damaged file belongs to it, and would be rolled into the new one.
    for ending in ["-journal", "-wal", "-shm"] {
      let path = locations.journal + ending
      if context.files.exists(path) { _ = context.files.move(path, to: damaged + ending) }
    }
    let check = try backup.copy(to: locations.journal, now: context.now)
    guard !output.quiet else { return }
    let style = context.style(output)
    try context.console.print(
      [
        Receipt.done("restored: \(VerifyText.counted(check.records))", style: style),
        "      the damaged file is kept:  \(TerminalText.safe(locations.shown(damaged)))",
      ], style: style)
  }
}
