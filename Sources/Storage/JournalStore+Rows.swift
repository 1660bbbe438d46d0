import JournalCore
import SQLite

/// Rows of the tables of records and of their numbers, within an open transaction.
extension JournalStore {
  /// The records of a type that a clause picks, in its order.
  func records<Record: JournalRecord>(_ clause: String = "ORDER BY id") throws -> [Record] {
    var decoder = RowDecoder<Record>()
    return try rows(of: Record.kind, clause, nil) { try decoder.record(in: $0) }
  }

  /// The same for records of which there are many; the clause may have two parameters, for the first
  /// and the last of some days. `count` are expected: a list that grows by copies takes twice the
  /// memory for a while.
  func directRecords<Record: DirectRow>(
    _ clause: String = "ORDER BY id", _ days: DayRange? = nil, count: Int = 0
  ) throws -> [Record] {
    var decoder = RowDecoder<Record>()
    return try rows(of: Record.kind, clause, days, count: count) { statement in
      try Record.direct(in: statement.currentRow) ?? decoder.record(in: statement)
    }
  }

  private func rows<Record>(
    of kind: RecordKind, _ clause: String, _ days: DayRange?, count: Int = 0,
    _ record: (Statement) throws -> Record
  ) throws -> [Record] {
    try connection.withStatement("\(table(of: kind).select) \(clause)") { statement in
      if let days {
        try statement.bind(1, days.lowerBound.number)
        try statement.bind(2, days.upperBound.number)
      }
      var records: [Record] = []
      records.reserveCapacity(count)
      while try statement.step() {
        if records.count == records.capacity { records.reserveCapacity(records.count * 4) }
        records.append(try record(statement))
      }
      return records
    }
  }

  /// How many rows of a table a clause picks.
  func rowCount(of table: String, _ clause: String = "") throws -> Int {
    try connection.withStatement("SELECT count(*) FROM \"\(table)\" \(clause)") { statement in
      try statement.step() ? statement.int(at: 0) : 0
    }
  }

  /// The record of a kind and number; nil where it was removed.
  func record(of kind: RecordKind, id: Int) throws -> (any JournalRecord)? {
    try record(kind.type, id: id)
  }

  private func record<Record: JournalRecord>(_: Record.Type, id: Int) throws -> Record? {
    try connection.withStatement("\(table(of: Record.kind).select) WHERE id = ?") { statement in
      try statement.bind(1, id)
      var decoder = RowDecoder<Record>()
      return try statement.step() ? decoder.record(in: statement) : nil
    }
  }

  /// The kind of the record that has or had a number; nil for a number never used.
  func kind(of id: Int) throws -> RecordKind? {
    try connection.withStatement("SELECT kind FROM recordNumber WHERE id = ?") { statement in
      try statement.bind(1, id)
      guard try statement.step() else { return nil }
      return try kind(in: statement, at: 0, id: id)
    }
  }

  /// The kind named in a column; the id is that of the row of `recordNumber`.
  func kind(in statement: Statement, at column: Int, id: Int) throws -> RecordKind {
    guard let kind = statement.storedText(at: column).flatMap(RecordKind.init) else {
      throw StoreError.damagedRow(table: "recordNumber", id: id, column: "kind")
    }
    return kind
  }

  /// The number a record has, or had before it was removed.
  func recordNumber(of kind: RecordKind, key: String) throws -> Int? {
    let sql = "SELECT id FROM recordNumber WHERE kind = ? AND key = ?"
    return try connection.withStatement(sql) { statement in
      try statement.bind(1, kind.rawValue)
      try statement.bind(2, key)
      return try statement.step() ? statement.int(at: 0) : nil
    }
  }

  /// The number a record has or had, or the next one.
  func assignedNumber(of kind: RecordKind, key: String) throws -> Int {
    let sql = "INSERT INTO recordNumber(kind, key) VALUES (?, ?) ON CONFLICT DO NOTHING"
    let isNew = try connection.withStatement(sql) { statement in
      try statement.bind(1, kind.rawValue)
      try statement.bind(2, key)
      try statement.run()
      return connection.changes == 1
    }
    if isNew { return Int(connection.lastInsertedRowID) }
    guard let number = try recordNumber(of: kind, key: key) else {
      throw StoreError.damaged(detail: "recordNumber holds and lacks a key")
    }
    return number
  }
}
