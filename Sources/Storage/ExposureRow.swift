import JournalCore
import SQLite

/// Reads the rows of amounts, of which a journal has far more than of anything else, without the
/// detour over fields.
enum ExposureRow {
  /// The record of the current row; nil where anything in it is not as it should be, so that the
  /// general way finds out what.
  static func record(in statement: Statement) -> Exposure? {
    guard let id = statement.storedInt(at: 0),
      let uid = statement.storedText(at: 1).flatMap(UID.init),
      let trigger = name(in: statement, at: 2), let day = statement.storedInt(at: 3),
      let kind = statement.storedText(at: 6).flatMap(Exposure.Kind.init),
      let amount = statement.storedDouble(at: 7), range.contains(amount),
      let unit = name(in: statement, at: 8), let enteredAt = statement.storedMoment(at: 10)
    else { return nil }
    let at = statement.storedMoment(at: 4)
    let asEntered = statement.storedText(at: 9)
    guard at != nil || statement.isNull(at: 4) && statement.isNull(at: 5),
      asEntered.map({ $0.utf8.count <= FieldLimit.line }) ?? statement.isNull(at: 9)
    else { return nil }
    var exposure = Exposure(
      uid: uid, trigger: trigger, day: LocalDay(number: day), at: at, amountKind: kind,
      amount: amount, unit: unit, asEntered: asEntered, enteredAt: enteredAt)
    exposure.id = id
    return exposure
  }

  private static let range = -1_000_000.0...1_000_000

  private static func name(in statement: Statement, at column: Int) -> String? {
    guard let text = statement.storedText(at: column), !text.isEmpty,
      text.utf8.count <= FieldLimit.name
    else { return nil }
    return text
  }
}
