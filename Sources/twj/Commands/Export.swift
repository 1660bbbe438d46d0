import ArgumentParser

/// `export csv|json|fhir`: the journal for a clinician, a spreadsheet or another machine.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Hand the journal over: csv or fhir for a clinician, json for keeping.",
    discussion: """
      twj export csv --since 8w -o visit/
      twj export fhir --since 8w -o visit.fhir.json
      twj export json -o journal.json
      """,
    subcommands: [ExportCSV.self, ExportFHIR.self, ExportJSON.self])
}
