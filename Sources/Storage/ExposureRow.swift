import JournalCore
import SQLite

extension Exposure: DirectRow {
  static func direct(in row: CurrentRow) -> Exposure? {
    guard let id = row.int(at: 0), let uid = row.withText(at: 1, UID.init(utf8:)),
      let trigger = row.name(at: 2), let day = row.int(at: 3),
      let kind = row.withText(at: 6, kind),
      let amount = row.double(at: 7), range.contains(amount), let unit = row.name(at: 8),
      let enteredAt = row.moment(at: 10)
    else { return nil }
    let at = row.moment(at: 4)
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

  private static func kind(_ bytes: UnsafeBufferPointer<UInt8>) -> Kind? {
    kinds.first { bytes.elementsEqual($0.word) }?.kind
  }

  private static let kinds = Kind.allCases.map { (word: Array($0.rawValue.utf8), kind: $0) }
}
