import JournalCore
import SQLite

/// Reads the rows of amounts, of which a journal has far more than of anything else, without the
/// detour over fields.
enum ExposureRow {
  /// The record of the current row; nil where anything in it is not as it should be, so that the
  /// general way finds out what.
  static func record(in statement: Statement) -> Exposure? {
    let row = statement.currentRow
    guard let id = row.int(at: 0), let uid = row.withText(at: 1, UID.init(utf8:)),
      let trigger = name(in: row, at: 2), let day = row.int(at: 3),
      let kind = row.withText(at: 6, kind),
      let amount = row.double(at: 7), range.contains(amount), let unit = name(in: row, at: 8),
      let enteredAt = moment(in: row, at: 10)
    else { return nil }
    let at = moment(in: row, at: 4)
    let asEntered = row.text(at: 9)
    guard at != nil || row.isNull(at: 4) && row.isNull(at: 5),
      asEntered.map({ $0.utf8.count <= FieldLimit.line }) ?? row.isNull(at: 9)
    else { return nil }
    var exposure = Exposure(
      uid: uid, trigger: trigger, day: LocalDay(number: day), at: at, amountKind: kind,
      amount: amount, unit: unit, asEntered: asEntered, enteredAt: enteredAt)
    exposure.id = id
    return exposure
  }

  private static let range = -1_000_000.0...1_000_000

  private static func kind(_ bytes: UnsafeBufferPointer<UInt8>) -> Exposure.Kind? {
    kinds.first { bytes.elementsEqual($0.word) }?.kind
  }

  private static let kinds = Exposure.Kind.allCases.map {
    (word: Array($0.rawValue.utf8), kind: $0)
  }

  private static func name(in row: CurrentRow, at column: Int) -> String? {
    guard let text = row.text(at: column), !text.isEmpty, text.utf8.count <= FieldLimit.name
    else { return nil }
    return text
  }

  private static func moment(in row: CurrentRow, at column: Int) -> Moment? {
    guard let seconds = row.int(at: column), let offset = row.int(at: column + 1) else {
      return nil
    }
    return Moment(seconds: seconds, offset: offset)
  }
}
