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
