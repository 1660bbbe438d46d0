import ArgumentParser
import JournalCore
import Reporting
import Sealing
import Storage

/// `restore`: makes the journal what a backup holds.
struct Restore: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Make the journal what a backup holds; one undo goes back.",
    discussion: """
      twj restore                    the newest backup
      twj restore stick/journal.db
      twj restore --dry-run          what would change
      twj restore stick/journal.sealed               asks for its passphrase
      age -d journal.age | twj restore - --yes
      """)

  @Argument(
    help: ArgumentHelp(
      "The backup; the newest where none is named, - is standard input.", valueName: "file"))
  var file: String?

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let locations = try Locations(database: output.db, environment: context.environment)
    let source = try source(context, locations)
    guard !context.files.areSame(source, locations.journal) else {
      throw CommandError.isTheJournal(source)
    }
    let backup = try sound(source, context)
    defer { backup.close() }
    let replacement = JournalReplacement(
      backup: backup, source: source, locations: locations, output: output, context: context)
    guard let journal = try replacement.openable(dryRun: write.dryRun) else {
      try replacement.showBackup()
      guard try isConfirmed(context, "The journal cannot be read. Put the backup in its place?")
      else { return }
      return try replacement.replaceDamaged(dryRun: write.dryRun)
    }
    try replacement.showSides(journal)
    guard try isConfirmed(context, "Make the journal what the backup holds?") else { return }
    try replacement.apply(to: journal, dryRun: write.dryRun)
  }

  /// The backup, once it was looked through.
  ///
  /// - Throws: ``CommandError/backupDamaged(_:)`` for one that is not as it was written.
  private func sound(_ source: String, _ context: Context) throws -> JournalStore {
    do {
      let backup = try opened(source, context)
      let check = try context.telling(.checking, quietly: output.quiet) {
        try backup.check(now: context.now, deep: false)
      }
      if check.isSound { return backup }
    } catch StoreError.damaged {
      // Told below, as of the backup and not of the journal.
    }
    throw CommandError.backupDamaged(source)
  }

  /// The backup's file; one that is sealed or piped only in memory.
  private func opened(_ source: String, _ context: Context) throws -> JournalStore {
    let isPiped = source == "-"
    if !isPiped, try !JournalStore.exists(path: source) || !isSealed(source, context) {
      return try JournalStore(path: source, access: .read)
    }
    let bytes = try isPiped ? context.files.readInput() : context.files.read(source)
    let passphrase = Passphrase(
      context: context, output: output, pipe: "restore - --yes < journal.db")
    let content = try passphrase.opened(bytes, of: source)
    do { return try JournalStore(bytes: content) } catch .foreignFile {
      throw StoreError.foreignFile(path: source)
    } catch .missing { throw StoreError.foreignFile(path: source) }
  }

  private func isSealed(_ path: String, _ context: Context) throws -> Bool {
    SealedFile.isSealed(try context.files.start(of: path))
  }

  private func source(_ context: Context, _ locations: Locations) throws -> String {
    if let file { return file }
    let folder = try BackupFolder(context, locations)
    guard let newest = folder.entries.last else {
      throw CommandError.missingWords(
        what: "there is no backup in \(folder.path)", example: "restore stick/journal.db")
    }
    return folder.place(newest.name)
  }

  private func isConfirmed(_ context: Context, _ question: String) throws -> Bool {
    guard !yes, !write.dryRun else { return true }
    return try Confirmation(
      question: question, declined: "Nothing was restored.",
      missing: ("whether to restore", "\(DamagedJournal(context).option)restore --yes")
    ).isGiven(context, output)
  }
}
