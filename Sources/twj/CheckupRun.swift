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

  /// The lines with the one that `week` and today's status carry when a visit or more is advised:
  /// an emergency stands first, anything else last.
  func adding(to lines: [String], _ records: Journal, style: Style) -> [String] {
    adding(records, style: style) { _ in lines }
  }

  /// The same for lines that may invite to something else, which they must not below an emergency.
  func adding(
    _ records: Journal, style: Style, to lines: (_ isInviting: Bool) -> [String]
  ) -> [String] {
    let result = result(records, asOf: journal.today)
    guard !style.isPlain, let notice = CheckupText(result, style: style).notice else {
      return lines(true)
    }
    return result.level == .emergency ? [notice] + lines(false) : lines(true) + [notice]
  }

  /// The checkup after something was stored; nil when the journal cannot be read just now, which is
  /// said and takes nothing from what was stored.
  func afterStoring(_ records: (JournalStore) throws -> Journal) -> CheckupResult? {
    do {
      return result(try records(journal.store()), asOf: journal.today)
    } catch {
      let console = journal.context.console
      let complaint = ErrorWording.complaint(for: error, context: journal.context)
      let untouched = "; it was not touched."
      let reason =
        complaint.what.hasSuffix(untouched)
        ? complaint.what.dropLast(untouched.count) + "." : complaint.what
      console.note("twj: stored, but the checkup could not be run: \(reason)")
      if let hint = complaint.hint { console.note(hint) }
      console.note(CheckupResult.standingLine)
      return nil
    }
  }

  /// The same from records that were read already.
  func result(_ records: Journal, asOf day: LocalDay) -> CheckupResult {
    Evaluation.checkup(
      journal: records, asOf: day, now: day == journal.today ? journal.context.now : nil,
      boundary: journal.boundary, emergencyNumber: journal.settings.emergencyNumber)
  }
}
