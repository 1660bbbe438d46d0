import JournalCore
import Reporting
import Storage

/// Gathers what the report needs: the journal, the days, the checkup and the trigger analysis.
struct ReportPreparation {
  let journal: OpenJournal
  let range: RangeOptions
  let options: ReportSource.Options

  func report() throws -> ClinicianReport {
    var options = options
    options.clock = journal.settings.clock
    let records = try journal.store().journal()
    let first = JournalSpan.firstDay(of: records, boundary: journal.boundary)
    let days = try range.rangeForVisit(today: journal.today, earliest: first)
    let run = TriggerRun(journal: journal)
    let diary = DiaryRecords(records)
    let source = ReportSource(
      journal: records, days: days, boundary: journal.boundary,
      checkup: CheckupRun(journal: journal).result(records, asOf: days.upperBound),
      triggers: run.analysis(diary, run.history(diary, asOf: days.upperBound)),
      options: options, programVersion: ProgramVersion.number)
    return ClinicianReport(source)
  }
}
