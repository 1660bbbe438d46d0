import Analysis
import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `month [2026-11|last|day]`: a calendar with the episodes of each day.
struct Month: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "month", abstract: "The month as a calendar: episodes of each day.",
    discussion: """
      twj month                 this month
      twj month last            the month before; also 2026-11, nov, 20nov
      """)

  @Argument(help: ArgumentHelp("A month or a day in it.", valueName: "month"))
  var month: String?

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let chosen = try MonthWord.month(month, journal: journal)
    let records = try journal.store().journal()
    let table = ObservationTable(
      journal: records, days: chosen.days, boundary: journal.boundary)
    let summary = MonthSummary(
      table, month: chosen, today: journal.today, weekStart: journal.settings.weekStart)
    if output.json {
      return try context.console.print(
        JSONEnvelope(kind: "month", data: MonthJSON.value(summary)))
    }
    let style = context.style(output)
    let lines = CheckupRun(journal: journal).adding(
      to: MonthText(summary, style: style).lines(), records, style: style)
    try context.console.print(lines, style: style)
  }
}
