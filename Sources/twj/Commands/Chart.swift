import Analysis
import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `chart`: episodes a day as bars, with what was to be expected and the triggers below.
struct Chart: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "Episodes a day as bars, with the triggers below them.",
    discussion: """
      twj chart                 the last 8 weeks
      twj chart --since 26w     or --from 1oct --to 20nov
      """)

  @OptionGroup var range: RangeOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let records = try journal.store().journal()
    let first = JournalSpan.firstDay(of: records, boundary: journal.boundary)
    let chart = DayChart(
      journal: records, asked: try range.range(today: journal.today, earliest: first),
      today: journal.today, boundary: journal.boundary)
    if output.json {
      return try context.console.print(JSONEnvelope(kind: "chart", data: ChartJSON.value(chart)))
    }
    let style = context.style(output)
    let lines = CheckupRun(journal: journal).adding(
      to: ChartText(chart, style: style).lines(), records, style: style)
    try context.console.print(lines, style: style)
  }
}
