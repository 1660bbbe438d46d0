import ArgumentParser
import Checkup
import JournalCore
import Reporting

/// `export csv`: tidy tables for a clinician, a spreadsheet or a statistics program.
struct ExportCSV: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv", abstract: "A folder of tables with a description of every column.",
    discussion: """
      twj export csv --since 8w -o visit/       all tables
      twj export csv > episodes.csv             the episodes alone

      The tables: episodes, days, weeks, triggers, findings, symptoms, medicines
      and visits, with README.txt and datapackage.json, which tell every column.
      """)

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("A folder for all tables, or FILE.csv for the episodes.", valueName: "place")
  )
  var outputPlace: String?

  @OptionGroup var range: RangeOptions

  @Flag(help: "With the notes, which are left out otherwise.")
  var notes = false

  @Flag(help: "Do not protect cells that a spreadsheet would run as formulas.")
  var raw = false

  @Flag(help: "Begin each table with a byte order mark, for Excel.")
  var bom = false

  @Flag(help: "Seal the one file (FILE.csv) with a passphrase, which is asked for.")
  var encrypt = false

  @Flag(help: "Overwrite existing files.")
  var force = false

  @OptionGroup var flags: OutputFlags

  private var isOneFile: Bool { outputPlace.map { $0.lowercased().hasSuffix(".csv") } ?? true }

  func validate() throws {
    guard encrypt, !isOneFile, outputPlace != "-" else { return }
    throw ValidationError("--encrypt seals one file, not a folder: -o FILE.csv")
  }

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let options = CSVExport.Options(notes: notes, raw: raw, bom: bom)
    let writer = ExportWriter(context: context, output: output, force: force)
    let hint = notes ? "" : "      notes left out: --notes"
    guard let place = outputPlace, place != "-", !isOneFile else {
      let episodes = EpisodeExport(journal: journal, range: range, options: options)
      let rows = try journal.telling(.exporting) {
        try writer.deliver(to: outputPlace, encrypted: encrypt, episodes.write)
      }
      guard let rows, let place = outputPlace else { return }
      return try writer.say("\(place) \(FactText.count(rows, "row"))\(hint)", files: [place])
    }
    let preparation = CSVPreparation(journal: journal, range: range, options: options)
    let export = try journal.telling(.exporting) { try preparation.export() }
    try writer.write(export.files, folder: place)
    try writer.say(
      export.files.map { Self.shown($0, in: place) }.joined(separator: " · ") + hint,
      files: export.files.map { ExportWriter.joined(place, $0.name) })
  }

  /// A written file with its rows.
  private static func shown(
    _ file: (name: String, bytes: [UInt8], rows: Int), in place: String
  ) -> String {
    let path = ExportWriter.joined(place, file.name)
    if file.name.hasSuffix(".csv") { return "\(path) \(FactText.count(file.rows, "row"))" }
    return file.name == "README.txt" ? "\(path) (columns and units)" : path
  }
}
