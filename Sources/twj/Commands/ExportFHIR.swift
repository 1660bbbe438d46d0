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

      What was not recorded is not sent. Its codes are those of LOINC
      (loinc.org/license) and SNOMED CT (needs a licence in some countries).
      """)

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file.", valueName: "file"))
  var outputFile: String?

  @OptionGroup var range: RangeOptions

  @Flag(help: "With the notes, which are left out otherwise.")
  var notes = false

  @Flag(help: "Seal the file with a passphrase, which is asked for.")
  var encrypt = false

  @Flag(help: "Overwrite an existing file.")
  var force = false

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let records = try journal.telling(.exporting) { try journal.store().journal() }
    let first = JournalSpan.firstDay(of: records, boundary: journal.boundary)
    let export = FHIRExport(
      journal: records, days: try range.rangeForVisit(today: journal.today, earliest: first),
      boundary: journal.boundary, notes: notes, programVersion: ProgramVersion.number,
      exportedAt: context.now)
    let text = journal.telling(.exporting) { export.text }
    try ExportWriter(context: context, output: output, force: force).deliver(
      text, to: outputFile, holding: FactText.count(export.count, "resource"), notes: notes,
      encrypted: encrypt)
  }
}
