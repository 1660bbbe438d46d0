import Analysis
import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `week [2026-W47|last|day]`: the week's table and what went together over twelve weeks.
struct WeekCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "week", abstract: "The week: episodes, triggers, and how they went together.",
    discussion: """
      twj week                  this week
      twj week last             the week before; also 2026-W47, or any day: 20nov
      twj week --history        a row for each of the last 26 weeks
      twj week last --digest    five plain lines for a mail or a job of every Monday
      """)

  @Argument(help: ArgumentHelp("A week or a day in it.", valueName: "week"))
  var week: String?

  @Flag(help: "A row for each of the 26 weeks up to it.")
  var history = false

  @Flag(help: "Five plain lines of at most 72 columns.")
  var digest = false

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let chosen = try WeekWord.week(week, journal: journal)
    let store = try journal.store()
    let records = try store.journal()
    if history { return try printHistory(to: chosen, records, journal) }
    let table = ObservationTable(
      journal: records, days: WeekSummary.days(for: chosen, today: journal.today),
      boundary: journal.boundary)
    let summary = WeekSummary(table, week: chosen, today: journal.today)
    if digest, !output.json { return try printDigest(summary, records, journal) }
    let run = TriggerRun(journal: journal)
    let diary = DiaryRecords(records)
    let analysis = run.analysis(diary, run.history(diary, asOf: summary.asOf))
    if output.json {
      return try context.console.print(
        JSONEnvelope(kind: "week", data: WeekJSON.value(summary, analysis)))
    }
    let style = context.style(output)
    let text = WeekText(summary, analysis: analysis, settings: journal.settings, style: style)
    let lines = CheckupRun(journal: journal).adding(records, style: style) { isInviting in
      text.lines(isInviting: isInviting)
    }
    try context.console.print(lines, style: style)
  }

  /// Without colour or escapes, whatever the output is.
  private func printDigest(
    _ summary: WeekSummary, _ records: Journal, _ journal: OpenJournal
  ) throws {
    let checkup = CheckupRun(journal: journal).result(records, asOf: journal.today)
    var style = Style.pipe
    style.width = journal.context.style(output).width
    try journal.context.console.print(WeekDigest(summary, checkup: checkup).lines, style: style)
  }

  private func printHistory(
    to last: Week, _ records: Journal, _ journal: OpenJournal
  ) throws {
    let weeks = WeekHistory(
      journal: records, last: last, today: journal.today, boundary: journal.boundary)
    let console = journal.context.console
    if output.json {
      return try console.print(JSONEnvelope(kind: "week", data: WeekHistoryJSON.value(weeks)))
    }
    let style = journal.context.style(output)
    let lines = CheckupRun(journal: journal).adding(
      to: WeekHistoryText(weeks, style: style).lines(), records, style: style)
    try console.print(lines, style: style)
  }
}
