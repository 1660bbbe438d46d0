import Analysis
import Checkup
import JournalCore
import Reporting
import Storage

/// Gathers what the tables need: the journal, the days, what was edited, and the findings.
struct CSVPreparation {
  let journal: OpenJournal
  let range: RangeOptions
  let options: CSVExport.Options

  func export() throws -> CSVExport {
    let store = try journal.store()
    let records = try store.journal()
    let span = JournalSpan.days(of: records, boundary: journal.boundary)
    let all = min(span?.lowerBound ?? journal.today, journal.today)...journal.today
    let days = try range.range(today: journal.today, earliest: all.lowerBound) ?? all
    let last = min(days.upperBound, journal.today)
    let result = CheckupRun(journal: journal).result(records, asOf: last)
    let triggers = TriggerRun(journal: journal)
    let diary = DiaryRecords(records)
    return CSVExport(
      journal: records, days: days, boundary: journal.boundary, options: options,
      editedUIDs: try store.editedEpisodes(), findings: result.findings.map(row),
      triggers: triggers.analysis(diary, triggers.history(diary, asOf: last)).estimates,
      programVersion: ProgramVersion.number, ruleSetVersion: "\(RuleSet.version)",
      exportedAt: journal.context.now)
  }

  private func row(_ finding: Finding) -> FindingRow {
    FindingRow(
      rule: finding.rule, level: finding.level.word, area: finding.area?.rawValue,
      state: finding.state?.rawValue, firstDay: finding.evidence.firstDay,
      lastDay: finding.evidence.lastDay, evidence: finding.evidence.text,
      source: finding.sources.joined(separator: ";"))
  }
}
