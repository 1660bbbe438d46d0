import ArgumentParser
import JournalCore
import Reporting

/// `where`: the places the program uses.
struct Where: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "where", abstract: "Where the journal and its backups are kept.",
    discussion: """
      twj where
      twj where --plain         the path of the journal alone
      """)

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let places = try Locations(database: output.db, environment: context.environment)
    let backups = try? places.backups(context.files)
    let exists = context.files.exists(places.journal)
    if output.json {
      let data: JSONValue = [
        "journal": .string(places.journal), "exists": .bool(exists),
        "backups": backups.map { .string($0) } ?? .null,
      ]
      return try context.console.print(JSONEnvelope(kind: "where", data: data))
    }
    if output.plain { return try context.console.print(places.journal) }
    let state = exists ? "" : "  (not made yet)"
    var lines = ["journal   \(TerminalText.safe(places.shown(places.journal)))\(state)"]
    if let backups { lines.append("backups   \(TerminalText.safe(places.shown(backups)))") }
    lines.append("settings  inside the journal:  twj config")
    try context.console.print(lines, style: context.style(output))
  }
}
