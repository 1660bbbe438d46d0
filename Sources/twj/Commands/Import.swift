import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `import FILE.json`: takes over a Journal JSON file; `import DIR`: exported tables; `import
/// FILE.csv --as days`: a spreadsheet diary; all of it or nothing.
struct Import: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over a Journal JSON file, exported tables or a diary: all or nothing.",
    discussion: """
      twj import journal.json
      twj import journal.json --dry-run      what would be added and changed
      twj import - < journal.json
      twj import visit/                      tables that export csv wrote

      A spreadsheet diary has a row a day: a column date (2026-11-20), a column episodes, and one
      for each trigger, such as caffeine_cups, sleep_hours, stress or alcohol_drinks. A column
      logged with 0 marks days of which nothing is known; a blank cell is unknown.

      twj import diary.csv --as days --dry-run
      twj import diary.csv --as days --map 'Kaffee=caffeine:cups' --new-triggers --site lid
      """)

  @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "file"))
  var file: String

  @Flag(help: "Make the journal exactly what the file says.")
  var replace = false

  @Flag(help: "Do not ask before replacing.")
  var yes = false

  @OptionGroup var diary: DiaryFlags
  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let isDiary = try diary.isMeant(replacing: replace)
    if !isDiary, file != "-", context.files.isFolder(file) {
      let folder = try ImportTables.all(in: file, context.files)
      return try tables(folder.tables, folder.description).run(in: context)
    }
    let bytes = file == "-" ? try context.files.readInput() : try context.files.read(file)
    if isDiary {
      return try diary.run(of: file, isDryRun: write.dryRun, output).run(bytes, in: context)
    }
    if let kind = CSVTableKind(header: bytes) {
      return try tables([(kind, bytes)], nil).run(in: context)
    }
    try takeOver(bytes, in: context)
  }

  /// The import of a Journal JSON file.
  private func takeOver(_ bytes: [UInt8], in context: Context) throws {
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
    try ImportReceipt(journal: journal, output: output).print(plan) { style in
      ImportText.lines(plan, isDryRun: write.dryRun, style: style)
    }
  }

  private func tables(
    _ tables: [(kind: CSVTableKind, bytes: [UInt8])], _ description: [UInt8]?
  ) throws -> ImportTables {
    if replace { throw DiaryRefusal.notForDays(option: "--replace") }
    return ImportTables(
      tables: tables, description: description, isDryRun: write.dryRun, output: output)
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
