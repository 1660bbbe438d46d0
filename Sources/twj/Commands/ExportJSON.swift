import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `export json`: the whole journal as Journal JSON, which `import` takes.
struct ExportJSON: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "json", abstract: "The whole journal as one JSON file, for import elsewhere.",
    discussion: """
      twj export json -o journal.json
      twj export json --notes > journal.json
      twj export json --notes --encrypt -o journal.sealed      asks for a passphrase
      """)

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file.", valueName: "file"))
  var outputFile: String?

  @Flag(help: "With the notes, which are left out otherwise.")
  var notes = false

  @Flag(help: "Seal the file with a passphrase, which is asked for.")
  var encrypt = false

  @Flag(help: "Overwrite an existing file.")
  var force = false

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let zone = context.zone.name ?? Moment.offsetText(context.now.offset)
    let text = try journal.telling(.exporting) {
      JournalJSON.encode(
        try journal.store().journal(), exportedAt: context.now, timeZone: zone, notes: notes)
    }
    try ExportWriter(context: context, output: output, force: force)
      .deliver(text, to: outputFile, notes: notes, encrypted: encrypt)
  }
}
