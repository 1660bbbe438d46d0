import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `export fhir`: episodes, clear days, amounts and answers as one HL7 FHIR R4 file.
struct ExportFHIR: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "fhir", abstract: "One HL7 FHIR R4 file for a clinician's record system.",
    discussion: """
      twj export fhir -o visit.fhir.json        the last 8 weeks
      twj export fhir --from 1oct > oct.json    from a day on

      What was not recorded is not sent. Its codes are those of LOINC (loinc.org/license) and
      SNOMED CT (needs a licence in some countries).
      """)

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file.", valueName: "file"))
  var outputFile: String?

  @OptionGroup var range: RangeOptions

  @Flag(help: "With the notes, which are left out otherwise.")
  var notes = false

  @Flag(help: "Overwrite an existing file.")
  var force = false

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let records = try journal.store().journal()
    let first = JournalSpan.days(of: records, boundary: journal.boundary)?.lowerBound
    let days = try range.range(today: journal.today, earliest: first)
    let export = FHIRExport(
      journal: records, days: days ?? (journal.today - 55)...journal.today,
      boundary: journal.boundary, notes: notes, programVersion: ProgramVersion.number,
      exportedAt: context.now)
    let bytes = Array(export.text.utf8)
    guard let path = outputFile, path != "-" else { return try context.console.printRaw(bytes) }
    let writer = ExportWriter(context: context, output: output, force: force)
    try writer.write([(name: path, bytes: bytes, rows: 0)], folder: nil)
    let hint = notes ? "" : "      notes left out: --notes"
    try writer.say("\(path) \(FactText.count(export.count, "resource"))\(hint)", files: [path])
  }
}
