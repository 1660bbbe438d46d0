import JournalCore
import SQLite

extension Statement {
  /// Binds a record's values, then the derived ones, from a parameter on.
  ///
  /// - Returns: The parameter that follows.
  func bind(
    _ record: any JournalRecord, boundary: DayBoundary, from first: Int
  ) throws(SQLiteError) -> Int {
    let next = try bind(record.values, type(of: record).fields, from: first)
    guard let episode = record as? Episode else { return next }
    try bind(next, boundary.day(of: episode.startedAt).number)
    return next + 1
  }

  /// Binds the values of fields from a parameter on; a moment takes two.
  ///
  /// - Returns: The parameter that follows.
  func bind(
    _ values: [FieldValue], _ fields: [Field], from first: Int
  ) throws(SQLiteError) -> Int {
    var index = first
    for (place, value) in values.enumerated() {
      try bind(value, at: index)
      index += 1
      if case .moment(let moment) = value {
        try bind(index, moment.offset)
        index += 1
      } else if value.isNull, fields[place].form == .moment {
        try bindNull(index)
        index += 1
      }
    }
    return index
  }

  private func bind(_ value: FieldValue, at index: Int) throws(SQLiteError) {
    switch value {
    case .null: try bindNull(index)
    case .text(let text): try bind(index, text)
    case .whole(let number): try bind(index, number)
    case .number(let number): try bind(index, number)
    case .flag(let flag): try bind(index, flag)
    case .moment(let moment): try bind(index, moment.seconds)
    case .day(let day): try bind(index, day.number)
    case .words(let words): try bind(index, words.isEmpty ? nil : StoredJSON.text(of: words))
    }
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
