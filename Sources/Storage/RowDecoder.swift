import JournalCore
import SQLite

/// Makes records out of rows, and refuses those in which something is lost.
struct RowDecoder<Record: JournalRecord> {
  /// Which fields were NULL in rows that were found to be whole.
  private var accepted: [UInt64] = []

  /// The record of the current row.
  ///
  /// - Throws: ``StoreError/damagedRow(table:id:column:)`` for a value of a wrong type or out of its
  ///   range, and for NULL where a record always has a value: no default takes its place.
  mutating func record(in statement: Statement) throws(StoreError) -> Record {
    guard let id = statement.storedInt(at: 0) else { throw damaged(0, "id") }
    var reader = RowReader(statement)
    var record: Record
    do { record = try Record(reading: &reader) } catch {
      let field = Record.fields.first { $0.name == error.field }
      throw damaged(id, field?.column ?? error.field)
    }
    record.id = id
    guard !accepted.contains(reader.unknown) else { return record }
    for (position, value) in record.values.enumerated()
    where reader.unknown & 1 << UInt64(position) != 0 && !value.isNull && value != .words([]) {
      throw damaged(id, Record.fields[position].column)
    }
    accepted.append(reader.unknown)
    return record
  }

  private func damaged(_ id: Int, _ column: String) -> StoreError {
    .damagedRow(table: Record.kind.table, id: id, column: column)
  }
}
