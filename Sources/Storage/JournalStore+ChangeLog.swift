import JournalCore
import SQLite

/// Rows of the change log, within an open transaction.
extension JournalStore {
  /// Stores a group whose changes are stored already.
  ///
  /// - Returns: Its number.
  func insert(_ group: ChangeGroup, changes: ClosedRange<Int>) throws -> Int {
    let sql = """
      INSERT INTO changeGroup(
        uid, at, atOffset, label, role, target, state, firstChange, lastChange)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    try connection.withStatement(sql) { statement in
      try statement.bind(1, group.uid.text)
      try statement.bind(2, group.at.seconds)
      try statement.bind(3, group.at.offset)
      try statement.bind(4, group.label)
      try statement.bind(5, group.role.rawValue)
      try statement.bind(6, group.target)
      try statement.bind(7, group.state.rawValue)
      try statement.bind(8, changes.lowerBound)
      try statement.bind(9, changes.upperBound)
      try statement.run()
    }
    return Int(connection.lastInsertedRowID)
  }

  /// Stores one change, whose record has its number.
  ///
  /// - Returns: The number of the change.
  func insert(_ change: Change) throws -> Int {
    let sql = "INSERT INTO change(recordID, before, after) VALUES (?, ?, ?)"
    try connection.withStatement(sql) { statement in
      try statement.bind(1, change.subject.id)
      try statement.bind(2, change.before.map(StoredJSON.text))
      try statement.bind(3, change.after.map(StoredJSON.text))
      try statement.run()
    }
    return Int(connection.lastInsertedRowID)
  }

  /// A new command makes what was undone before it final; right after a command nothing is undone.
  func supersedeUndone() throws {
    guard let newest = try noteLastWrite(), newest != ChangeGroup.Role.command.rawValue
    else { return }
    try connection.withStatement(
      "UPDATE changeGroup SET state = 'superseded' WHERE state = 'undone'"
    ) { try $0.run() }
  }

  /// Keeps in mind when the newest group was written, before another one is.
  ///
  /// - Returns: The role of that group.
  @discardableResult
  func noteLastWrite() throws -> String? {
    let sql = "SELECT role, at, atOffset FROM changeGroup ORDER BY id DESC LIMIT 1"
    return try connection.withStatement(sql) { statement in
      guard try statement.step() else { return nil }
      lastWriteBefore = statement.storedMoment(at: 1)
      return statement.storedText(at: 0)
    }
  }

  func setState(_ state: ChangeGroup.State, ofGroup id: Int) throws {
    try connection.withStatement("UPDATE changeGroup SET state = ? WHERE id = ?") { statement in
      try statement.bind(1, state.rawValue)
      try statement.bind(2, id)
      try statement.run()
    }
  }

  /// The uid of a group; nil when there is no such group.
  func groupUID(_ id: Int) throws -> String? {
    try connection.withStatement("SELECT uid FROM changeGroup WHERE id = ?") { statement in
      try statement.bind(1, id)
      return try statement.step() ? statement.storedText(at: 0) : nil
    }
  }

  /// The groups that a clause picks, in its order, with their changes.
  func groups(_ clause: String) throws -> [ChangeGroup] {
    let sql = """
      SELECT id, uid, at, atOffset, label, role, target, state, firstChange, lastChange
      FROM changeGroup \(clause)
      """
    return try connection.withStatement(sql) { statement in
      var groups: [ChangeGroup] = []
      while try statement.step() { groups.append(try group(in: statement)) }
      return groups
    }
  }

  private func group(in row: Statement) throws -> ChangeGroup {
    let id = row.int(at: 0)
    func known<Value>(_ value: Value?, _ column: String) throws -> Value {
      guard let value else {
        throw StoreError.damagedRow(table: "changeGroup", id: id, column: column)
      }
      return value
    }
    return ChangeGroup(
      id: id, uid: try known(row.storedText(at: 1).flatMap { UID($0) }, "uid"),
      at: try known(row.storedMoment(at: 2), "at"),
      label: try known(row.storedText(at: 4), "label"),
      role: try known(row.storedText(at: 5).flatMap(ChangeGroup.Role.init), "role"),
      target: row.isNull(at: 6) ? nil : try known(row.storedInt(at: 6), "target"),
      state: try known(row.storedText(at: 7).flatMap(ChangeGroup.State.init), "state"),
      changes: try changes(
        from: try known(row.storedInt(at: 8), "firstChange"),
        to: try known(row.storedInt(at: 9), "lastChange")))
  }

  private func changes(from first: Int, to last: Int) throws -> [Change] {
    let sql = """
      SELECT change.id, recordID, kind, before, after
      FROM change LEFT JOIN recordNumber ON recordNumber.id = recordID
      WHERE change.id BETWEEN ? AND ? ORDER BY change.id
      """
    return try connection.withStatement(sql) { statement in
      try statement.bind(1, first)
      try statement.bind(2, last)
      var changes: [Change] = []
      while try statement.step() { changes.append(try change(in: statement)) }
      return changes
    }
  }

  private func change(in row: Statement) throws -> Change {
    let (id, recordID) = (row.int(at: 0), row.int(at: 1))
    let kind = try kind(in: row, at: 2, id: recordID)
    func record(at index: Int, _ column: String) throws -> (any JournalRecord)? {
      guard !row.isNull(at: index) else { return nil }
      guard let json = row.storedText(at: index), var record = StoredJSON.record(of: kind, in: json)
      else { throw StoreError.damagedRow(table: "change", id: id, column: column) }
      record.id = recordID
      return record
    }
    let (before, after) = (try record(at: 3, "before"), try record(at: 4, "after"))
    guard before != nil || after != nil else {
      throw StoreError.damagedRow(table: "change", id: id, column: "after")
    }
    return Change(before: before, after: after)
  }
}
