import ArgumentParser

/// `export csv|json`: the journal for a clinician, a spreadsheet or another machine.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Hand the journal over: csv for a clinician, json for keeping.",
    discussion: """
      twj export csv --since 8w -o visit/
      twj export json -o journal.json
      """,
    subcommands: [ExportCSV.self, ExportJSON.self])
}
