import JournalCore
import SQLite

extension DayRecord: DirectRow {
  static func direct(in row: CurrentRow) -> DayRecord? {
    guard let id = row.int(at: 0), let day = row.int(at: 1) else { return nil }
    var record = DayRecord(day: LocalDay(number: day))
    record.id = id
    record.closed = row.choice(at: 2)
    record.closedAt = row.moment(at: 3)
    guard record.closed != nil || row.isNull(at: 2),
      record.closedAt != nil || row.isNull(at: 3) && row.isNull(at: 4),
      record.closed == nil || record.closedAt != nil, row.isNull(at: 5), row.isNull(at: 6)
    else { return nil }
    return record
  }
}
