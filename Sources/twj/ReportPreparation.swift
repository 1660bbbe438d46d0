import JournalCore
import Reporting
import Storage

/// Gathers what the report needs: the journal, the days, the checkup and the trigger analysis.
struct ReportPreparation {
  /// How many days are told when none are asked for: 8 weeks.
  static let length = 56

  let journal: OpenJournal
  let range: RangeOptions
  let options: ReportSource.Options

  func report() throws -> ClinicianReport {
    let records = try journal.store().journal()
    let first = JournalSpan.firstDay(of: records, boundary: journal.boundary)
    let days =
      try range.range(today: journal.today, earliest: first)
      ?? (journal.today - (Self.length - 1))...journal.today
    let run = TriggerRun(journal: journal)
    let source = ReportSource(
      journal: records, days: days, boundary: journal.boundary,
      checkup: CheckupRun(journal: journal).result(records, asOf: days.upperBound),
      triggers: run.analysis(records, run.history(records, asOf: days.upperBound)),
      options: options, programVersion: ProgramVersion.number)
    return ClinicianReport(source)
  }
}
