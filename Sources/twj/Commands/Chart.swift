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
      twj chart --hours         when they begin: weekday by hour
      twj chart --sites         where they are: place by week
      """)

  @Flag(help: "Weekday by hour, per observed day.")
  var hours = false

  @Flag(help: "Place by week.")
  var sites = false

  @OptionGroup var range: RangeOptions
  @OptionGroup var flags: OutputFlags

  func validate() throws {
    if hours, sites { throw ValidationError("--hours and --sites are two charts: name one.") }
  }

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let records = try journal.store().journal()
    let first = JournalSpan.firstDay(of: records, boundary: journal.boundary)
    let chart = DayChart(
      journal: records, asked: try range.range(today: journal.today, earliest: first),
      today: journal.today, boundary: journal.boundary)
    let drawn = drawing(chart, records, journal)
    if output.json {
      return try context.console.print(JSONEnvelope(kind: "chart", data: drawn.data))
    }
    let style = context.style(output)
    let lines = CheckupRun(journal: journal).adding(to: drawn.lines, records, style: style)
    try context.console.print(lines, style: style)
  }

  private func drawing(
    _ chart: DayChart, _ records: Journal, _ journal: OpenJournal
  ) -> (lines: [String], data: JSONValue) {
    let (boundary, style) = (journal.boundary, journal.context.style(output))
    if hours {
      let tally = HourTally(days: chart.days, episodes: records.episodes, boundary: boundary)
      let text = HourChartText(
        chart, tally, weekStart: journal.settings.weekStart, style: style)
      return (text.lines(), ChartJSON.value(tally))
    }
    if sites {
      let sites = SiteWeeks(days: chart.days, episodes: records.episodes, boundary: boundary)
      return (SiteChartText(chart, sites, style: style).lines(), ChartJSON.value(sites))
    }
    return (ChartText(chart, style: style).lines(), ChartJSON.value(chart))
  }
}
