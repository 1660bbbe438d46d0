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

      A spreadsheet diary has a row a day: a column date (2026-11-20), a column
      episodes, and one for each trigger, such as caffeine_cups, sleep_hours,
      stress or alcohol_drinks. A column logged with 0 marks days of which
      nothing is known; a blank cell is unknown.

      twj import diary.csv --as days --dry-run
      twj import diary.csv --as days --map 'Kaffee=caffeine:cups' --site lid

      A list of episodes has a row an episode: a column time (2026-11-20 21:30)
      and any of duration_s, site, side, count, strength, bother, impact and
      note. Exports of Track & Graph, Loop Habit Tracker and Migraine Buddy are
      known by their header.

      twj import list.csv --as episodes --map 'Dauer=duration:min' --site lid
      twj import track.csv --map 'Lid=episodes' --map 'Coffee=caffeine:cups'
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
    let given = try diary.given(replacing: replace)
    if given == nil, file != "-", context.files.isFolder(file) {
      let folder = try ImportTables.all(in: file, context.files)
      return try tables(folder.tables, folder.description).run(in: context)
    }
    let bytes = try Passphrase(
      context: context, output: output, pipe: "import - < journal.json"
    ).opened(file == "-" ? context.files.readInput() : context.files.read(file), of: file)
    guard !ImportForm.isWide(bytes) else { throw ImportError.wideText }
    let form = given ?? ImportForm(recognizing: bytes)
    if replace, form != .journal { throw DiaryRefusal.notForDays(option: "--replace") }
    switch form {
    case .journal: try takeOver(bytes, in: context)
    case .table(let kind): try tables([(kind, bytes)], nil).run(in: context)
    case .days: try days.run(bytes, in: context)
    case .loopHabits: try days.run(LoopHabits.diary(bytes), in: context)
    case .events(let kind):
      try ImportEvents(
        kind: kind, file: file, flags: diary, isDryRun: write.dryRun, output: output
      ).run(bytes, in: context)
    }
  }

  private var days: ImportDiary {
    ImportDiary(file: file, flags: diary, isDryRun: write.dryRun, output: output)
  }

  /// The import of a Journal JSON file.
  private func takeOver(_ bytes: [UInt8], in context: Context) throws {
    try diary.refuseAll()
    if let columns = ImportForm.header(of: bytes) { throw ImportError.unknownTable(columns) }
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let incoming = try journal.telling(.importing) {
      try JournalJSON.decode(bytes, now: context.now, vocabulary: journal.vocabulary)
    }
    guard try isConfirmed(context) else { return }
    try journal.keepCopy()
    var plan: ImportPlan?
    _ = try journal.telling(.importing) {
      try journal.writeAll("import \(replace ? "--replace " : "")file") { store in
        let made = ImportPlan(
          existing: try store.journal(), incoming: incoming.journal, replace: replace)
        plan = made
        return made.sequence
      }
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
    try diary.refuseAll()
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
