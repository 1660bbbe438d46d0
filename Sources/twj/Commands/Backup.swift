import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `backup`: a copy of the whole journal, read back before it counts.
struct Backup: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the whole journal and read the copy back.",
    discussion: """
      twj backup                     into the folder that twj where names
      twj backup -o stick/journal.db
      twj backup --encrypt -o stick/journal.sealed    asks for a passphrase
      twj backup -o - | age -e -r KEY -o journal.age  or another program's
      twj backup --list              those in the folder
      """)

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Another file; - is standard output.", valueName: "file"))
  var outputFile: String?

  @Flag(help: "Seal the file with a passphrase, which is asked for.")
  var encrypt = false

  @Flag(help: "Show the backups in the folder.")
  var list = false

  @Flag(help: "Overwrite an existing file.")
  var force = false

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    if list { return try listed(context) }
    let journal = try OpenJournal(context, output)
    guard !encrypt || outputFile != nil else {
      throw CommandError.missingWords(
        what: "the file (-o)", example: "backup --encrypt -o stick/journal.sealed")
    }
    guard !journal.isNew else {
      return try context.console.print("There is no journal yet: nothing to copy.")
    }
    let folder = try BackupFolder(context, journal.locations)
    let target = outputFile ?? folder.freePlace(at: context.now)
    let check =
      encrypt || target == "-"
      ? try bytes(journal, to: target, context) : try copy(journal, to: target, folder, context)
    guard check.isSound else {
      context.console.note("twj: the journal itself is not sound. Look:  twj verify")
      throw ExitCode(ExitStatus.badData.rawValue)
    }
  }

  /// Makes the copy, says so, and says when it holds less than what it follows.
  private func copy(
    _ journal: OpenJournal, to target: String, _ folder: BackupFolder, _ context: Context
  ) throws -> JournalCheck {
    let writer = ExportWriter(context: context, output: output, force: force)
    try writer.check([target])
    let newest = outputFile ?? folder.entries.last.map { folder.place($0.name) }
    let before = newest.flatMap { folder.recordCount(of: $0) }
    if outputFile == nil { try context.files.makeFolder(folder.path) }
    let check = try journal.telling(.copying) {
      try journal.store().copy(to: target, now: context.now)
    }
    let records = check.records.values.reduce(0, +)
    if let before, before > records { context.console.note(AutomaticBackup.fewer(records, before)) }
    if outputFile == nil, check.isSound {
      AutomaticBackup.rotate(folder, after: target, records, context.console)
    }
    let shown = journal.locations.shown(target)
    try writer.say("\(shown)  \(VerifyText.counted(check.records))", files: [target])
    return check
  }

  /// The copy as bytes: sealed, or for another program; nothing of it is on the disk in between.
  private func bytes(
    _ journal: OpenJournal, to target: String, _ context: Context
  ) throws -> JournalCheck {
    guard target != "-" || !context.console.output.isTerminal else {
      throw CommandError.bytesToTerminal(example: "backup -o - | gzip > journal.db.gz")
    }
    let writer = ExportWriter(context: context, output: output, force: force)
    if target != "-" { try writer.check([target]) }
    let (bytes, check) = try journal.telling(.copying) {
      try journal.store().bytes(now: context.now)
    }
    let passphrase = Passphrase(
      context: context, output: output, pipe: "backup -o - | age -e -r KEY -o journal.age")
    let content = encrypt ? try passphrase.sealed(bytes, for: target) : bytes
    guard target != "-" else {
      try context.console.printRaw(content)
      return check
    }
    try context.files.write(content, to: target)
    guard try context.files.read(target) == content else {
      throw CommandError.backupDamaged(target)
    }
    let shown = journal.locations.shown(target)
    try writer.say("\(shown)  \(VerifyText.counted(check.records))", files: [target])
    return check
  }

  private func listed(_ context: Context) throws {
    let locations = try Locations(database: output.db, environment: context.environment)
    let folder = try BackupFolder(context, locations)
    let entries = folder.entries.reversed()
    if output.json {
      let files = entries.map { JSONValue.string(folder.place($0.name)) }
      let data: JSONValue = ["folder": .string(folder.path), "files": .array(files)]
      return try context.console.print(JSONEnvelope(kind: "backups", data: data))
    }
    let lines = entries.map {
      "\(FactText.day($0.day))  \(TerminalText.safe(locations.shown(folder.place($0.name))))"
    }
    try context.console.print(
      lines.isEmpty ? ["No backups yet.  Make one:  twj backup"] : lines,
      style: context.style(output))
  }
}
