import JournalCore
import SQLite

/// A record of which a journal has many, read from its row without the detour over fields.
protocol DirectRow: JournalRecord {
  /// The record of the current row; nil where anything in it is not as it should be, so that the
  /// general way finds out what.
  static func direct(in row: CurrentRow) -> Self?
}

extension CurrentRow {
  /// A name, slug or tag that is not empty.
  func name(at column: Int) -> String? {
    guard let text = text(at: column), !text.isEmpty, text.utf8.count <= FieldLimit.name
    else { return nil }
    return text
  }

  /// The moment of a column and the next one.
  func moment(at column: Int) -> Moment? {
    guard let seconds = int(at: column), let offset = int(at: column + 1) else { return nil }
    return Moment(seconds: seconds, offset: offset)
  }

  /// One of a closed list.
  func choice<Choice: RawRepresentable<String>>(at column: Int) -> Choice? { self[column].choice() }
}

extension StoredValue {
  /// One of a closed list.
  func choice<Choice: RawRepresentable<String>>() -> Choice? {
    text.flatMap(Choice.init(rawValue:))
  }
}
