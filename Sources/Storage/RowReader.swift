import JournalCore
import SQLite

/// Hands out the columns of the current row as a record's fields, from left to right.
struct RowReader: FieldReader {
  private let statement: Statement
  /// Column 0 is the id.
  private var column = 1
  private var position = 0
  /// One bit a field that was NULL, in the order of the fields.
  private(set) var unknown: UInt64 = 0

  init(_ statement: Statement) { self.statement = statement }

  mutating func value(of field: Field) throws(FieldError) -> FieldValue {
    defer {
      column += field.form == .moment ? 2 : 1
      position += 1
    }
    guard !statement.isNull(at: column) else {
      guard field.form != .moment || statement.isNull(at: column + 1) else { throw wrong(field) }
      unknown |= 1 << UInt64(position)
      return .null
    }
    guard let value = stored(field.form) else { throw wrong(field) }
    return value
  }

  /// The value, or nil when it is stored as something else than the form wants.
  private func stored(_ form: FieldForm) -> FieldValue? {
    switch form {
    case .uid, .text, .choice: statement.storedText(at: column).map(FieldValue.text)
    case .whole, .flag: statement.storedInt(at: column).map(FieldValue.whole)
    case .day: statement.storedInt(at: column).map { .day(LocalDay(number: $0)) }
    case .number: statement.storedDouble(at: column).map(FieldValue.number)
    case .moment: statement.storedMoment(at: column).map(FieldValue.moment)
    case .words:
      statement.storedText(at: column).flatMap(StoredJSON.words).map(FieldValue.words)
    }
  }

  private func wrong(_ field: Field) -> FieldError {
    FieldError(
      field: field.name, problem: .unexpected(expected: field.form.expectation, found: ""))
  }
}

extension Statement {
  /// The text, or nil when the value is no text or no UTF-8.
  func storedText(at index: Int) -> String? {
    columnType(at: index) == .text ? validText(at: index) : nil
  }

  /// The integer, or nil when the value is none.
  func storedInt(at index: Int) -> Int? {
    columnType(at: index) == .integer ? int(at: index) : nil
  }

  /// The number, or nil when the value is none.
  func storedDouble(at index: Int) -> Double? {
    columnType(at: index) == .real ? double(at: index) : nil
  }

  /// The moment out of a column and the next one, or nil when they hold no integers.
  func storedMoment(at index: Int) -> Moment? {
    guard let seconds = storedInt(at: index), let offset = storedInt(at: index + 1)
    else { return nil }
    return Moment(seconds: seconds, offset: offset)
  }
}

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
