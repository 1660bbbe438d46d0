import JournalCore
import SQLite

/// Rows of the change log, within an open transaction.
extension JournalStore {
  /// Stores a group without its changes.
  ///
  /// - Returns: Its number.
  func insert(_ group: ChangeGroup) throws -> Int {
    let sql = """
      INSERT INTO changeGroup(uid, at, atOffset, label, role, target, state)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """
    try connection.withStatement(sql) { statement in
      try statement.bind(1, group.uid.text)
      try statement.bind(2, group.at.seconds)
      try statement.bind(3, group.at.offset)
      try statement.bind(4, group.label)
      try statement.bind(5, group.role.rawValue)
      try statement.bind(6, group.target)
      try statement.bind(7, group.state.rawValue)
      try statement.run()
    }
    return Int(connection.lastInsertedRowID)
  }

  /// Stores one change of a group; its records have their number.
  func insert(_ change: Change, position: Int, group: Int) throws {
    try connection.withStatement("INSERT INTO change VALUES (?, ?, ?, ?, ?)") { statement in
      try statement.bind(1, group)
      try statement.bind(2, position)
      try statement.bind(3, change.subject.id)
      try statement.bind(4, change.before.map(StoredJSON.text))
      try statement.bind(5, change.after.map(StoredJSON.text))
      try statement.run()
    }
  }

  /// A new command makes what was undone before it final.
  func supersedeUndone() throws {
    try connection.withStatement(
      "UPDATE changeGroup SET state = 'superseded' WHERE state = 'undone'"
    ) { try $0.run() }
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
    let sql = "SELECT id, uid, at, atOffset, label, role, target, state FROM changeGroup \(clause)"
    var groups = try connection.withStatement(sql) { statement in
      var groups: [ChangeGroup] = []
      while try statement.step() { groups.append(try group(in: statement)) }
      return groups
    }
    for index in groups.indices { groups[index].changes = try changes(of: groups[index].id) }
    return groups
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
      state: try known(row.storedText(at: 7).flatMap(ChangeGroup.State.init), "state"), changes: [])
  }

  private func changes(of group: Int) throws -> [Change] {
    let sql = """
      SELECT recordID, kind, before, after FROM change JOIN recordNumber ON id = recordID
      WHERE groupID = ? ORDER BY position
      """
    return try connection.withStatement(sql) { statement in
      try statement.bind(1, group)
      var changes: [Change] = []
      while try statement.step() { changes.append(try change(in: statement, of: group)) }
      return changes
    }
  }

  private func change(in row: Statement, of group: Int) throws -> Change {
    let id = row.int(at: 0)
    let kind = try kind(in: row, at: 1, id: id)
    let before = try record(in: row, at: 2, of: kind, id: id, group: group, column: "before")
    let after = try record(in: row, at: 3, of: kind, id: id, group: group, column: "after")
    guard before != nil || after != nil else {
      throw StoreError.damagedRow(table: "change", id: group, column: "after")
    }
    return Change(before: before, after: after)
  }

  /// nil for NULL.
  private func record(
    in row: Statement, at index: Int, of kind: RecordKind, id: Int, group: Int, column: String
  ) throws -> (any JournalRecord)? {
    guard !row.isNull(at: index) else { return nil }
    guard let json = row.storedText(at: index),
      var record = StoredJSON.record(of: kind, in: json)
    else { throw StoreError.damagedRow(table: "change", id: group, column: column) }
    record.id = id
    return record
  }
}
