import ArgumentParser
import JournalCore
import Reporting

/// `show <id>`: everything known about one record.
struct Show: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Everything recorded about one entry.",
    discussion: """
      twj show 3
      twj show 3 --json
      """)

  @Argument(help: ArgumentHelp("The record's number.", valueName: "id"))
  var id: String

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let record = try RecordLookup(journal: journal).record(try RecordLookup.number(id))
    if output.json {
      let view = JournalJSON.recordView(
        record, day: RecordDay.day(of: record, boundary: journal.boundary),
        boundary: journal.boundary)
      return try context.console.print(JSONEnvelope(kind: "show", data: view))
    }
    let style = context.style(output)
    try context.console.print(
      RecordText(record, boundary: journal.boundary, style: style).lines, style: style)
  }
}
