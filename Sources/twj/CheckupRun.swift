import Checkup
import JournalCore

/// Runs the checkup over an open journal.
struct CheckupRun {
  let journal: OpenJournal

  /// The result as of a day, from all records about days up to it.
  func result(asOf day: LocalDay) throws -> CheckupResult {
    Evaluation.checkup(
      journal: try journal.store().journal(), asOf: day,
      now: day == journal.today ? journal.context.now : nil, boundary: journal.boundary,
      emergencyNumber: journal.settings.emergencyNumber)
  }
}
