import Checkup
import JournalCore
import Reporting
import Storage

/// Runs the checkup over an open journal.
struct CheckupRun {
  let journal: OpenJournal

  /// The result as of a day, from all records about days up to it.
  func result(asOf day: LocalDay) throws -> CheckupResult {
    result(try journal.store().journal(), asOf: day)
  }

  /// The line that `week` and today's status carry when a visit or more is advised.
  func notice(_ records: Journal, style: Style) throws -> String? {
    CheckupText(result(records, asOf: journal.today), style: style).notice
  }

  private func result(_ records: Journal, asOf day: LocalDay) -> CheckupResult {
    Evaluation.checkup(
      journal: records, asOf: day, now: day == journal.today ? journal.context.now : nil,
      boundary: journal.boundary, emergencyNumber: journal.settings.emergencyNumber)
  }
}
