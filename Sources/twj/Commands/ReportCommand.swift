import ArgumentParser
import JournalCore
import Reporting

/// `report`: what a clinician can read in a minute, as a page or as text.
struct ReportCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "A page for a visit, with what it rests on.",
    discussion: """
      twj report -o visit.html                  the last 8 weeks as one HTML file
      twj report --since 12w -o visit.txt --question "Is the new tablet a reason?"
      twj report --from 1oct --to 20nov         as text on the screen
      """)

  @OptionGroup var range: RangeOptions

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("FILE.html for a page; any other file is text.", valueName: "file"))
  var outputFile: String?

  @Option(help: ArgumentHelp("What you want to ask; may be repeated.", valueName: "text"))
  var question: [String] = []

  @Flag(help: "With the notes, which are left out otherwise.")
  var notes = false

  @Flag(help: "With the code of the symptom (R25.3).")
  var code = false

  @Flag(help: "Overwrite an existing file.")
  var force = false

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    if let path = outputFile { try refuseOther(path) }
    let journal = try OpenJournal(context, output)
    let preparation = ReportPreparation(
      journal: journal, range: range,
      options: .init(questions: question, notes: notes, code: code))
    let report = try journal.telling(.gathering) { try preparation.report() }
    guard let path = outputFile, path != "-" else { return try show(report, context) }
    let text = isPage(path) ? ReportHTML(report).text : ReportText(report).text
    try ExportWriter(context: context, output: output, force: force, kind: "report")
      .deliver(text, to: path, notes: notes)
  }

  private func isPage(_ path: String) -> Bool {
    let lower = path.lowercased()
    return lower.hasSuffix(".html") || lower.hasSuffix(".htm")
  }

  /// A text under the name of something else opens nowhere.
  private func refuseOther(_ path: String) throws {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").dropFirst().last?.lowercased()
    guard let ending, Self.foreign.contains(ending) else { return }
    throw CommandError.reportForm(ending, path: path)
  }

  private static let foreign: Set = [
    "pdf", "doc", "docx", "odt", "rtf", "png", "jpg", "csv", "json",
  ]

  private func show(_ report: ClinicianReport, _ context: Context) throws {
    let text = ReportText(report)
    if output.json {
      let data: JSONValue = ["lines": .array(text.lines.map { .string($0) })]
      return try context.console.print(JSONEnvelope(kind: "report", data: data))
    }
    let style = context.style(output)
    try context.console.print(text.lines.map(style.encoded), style: style)
  }
}
