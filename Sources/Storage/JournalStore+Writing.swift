package import JournalCore
import SQLite

extension JournalStore {
  /// Applies what the plan asks for as one group, which one ``undo(at:uid:)`` takes back.
  ///
  /// The plan runs inside the transaction, so what it reads is what its changes meet; it may read
  /// but not write. Groups that were undone can no longer be redone afterwards. Either all of it is
  /// stored for good when this returns, or nothing is.
  /// - Parameters:
  ///   - label: The command in words.
  ///   - at: When it was given.
  ///   - uid: The group's identity.
  ///   - plan: The changes in order; an added record gets its number in that order.
  /// - Returns: The group with its number and its records' numbers; nil when there is no change.
  /// - Throws: ``StoreError``, or unchanged what the plan throws.
  @discardableResult
  package func write(
    label: String, at: Moment, uid: UID, _ plan: (JournalStore) throws -> [Change]
  ) throws -> ChangeGroup? {
    try writeAll(label: label, at: at, uid: uid) { ChangeSequence(try plan($0)) }
  }

  /// The same for very many changes: new records that the plan keeps together are stored, but are
  /// not among the changes of the group that is returned.
  @discardableResult
  package func writeAll(
    label: String, at: Moment, uid: UID, _ plan: (JournalStore) throws -> ChangeSequence
  ) throws -> ChangeGroup? {
    try committing {
      let changes = try plan(self)
      guard !changes.isEmpty else { return nil }
      try supersedeUndone()
      let group = ChangeGroup(
        id: 0, uid: uid, at: at, label: label, role: .command, target: nil, state: .done,
        changes: [])
      return try ChangeWriter(self).write(group, changes)
    }
  }

  /// Stores changes as part of a group that was written before, so that one ``undo(at:uid:)`` takes
  /// back both.
  ///
  /// - Returns: Whether they were stored: not where the group is no longer the newest, or was taken
  ///   back.
  package func extend(
    _ group: ChangeGroup, _ plan: (JournalStore) throws -> [Change]
  ) throws -> Bool {
    var isNewest = false
    _ = try committing {
      let sql = """
        SELECT 1 FROM changeGroup WHERE id = ? AND state = 'done'
          AND id = (SELECT max(id) FROM changeGroup) AND lastChange = (SELECT max(id) FROM change)
        """
      isNewest = try connection.withStatement(sql) { statement in
        try statement.bind(1, group.id)
        return try statement.step()
      }
      if isNewest { try ChangeWriter(self).extend(group.id, with: plan(self)) }
      return nil
    }
    return isNewest
  }

  /// Takes back the newest command that is not taken back yet, and logs that as a group of its own.
  ///
  /// - Returns: The group of role ``ChangeGroup/Role/undo``, with the label of what it took back;
  ///   nil when there is nothing.
  package func undo(at: Moment, uid: UID) throws(StoreError) -> ChangeGroup? {
    try translating {
      try committing {
        guard let target = try target(of: .undo) else { return nil }
        return try reverse(target, as: .undo, leaving: .undone, at: at, uid: uid)
      }
    }
  }

  /// Does again what was undone last, and logs that as a group of its own.
  ///
  /// - Returns: The group of role ``ChangeGroup/Role/redo``, with the label of what it did again;
  ///   nil when nothing is undone or a command came after it.
  package func redo(at: Moment, uid: UID) throws(StoreError) -> ChangeGroup? {
    try translating {
      try committing {
        guard let target = try target(of: .redo) else { return nil }
        return try reverse(target, as: .redo, leaving: .done, at: at, uid: uid)
      }
    }
  }

  /// The group that an undo or a redo would log now, with no number; nothing is written.
  ///
  /// - Returns: nil when there is nothing to take back, or to do again.
  package func rehearsed(
    _ role: ChangeGroup.Role, at: Moment, uid: UID
  ) throws(StoreError) -> ChangeGroup? {
    try reading { try target(of: role).map { Self.reversal(of: $0, as: role, at: at, uid: uid) } }
  }

  /// What was written, undone and redone, newest first.
  package func history(limit: Int) throws(StoreError) -> [ChangeGroup] {
    try reading { try groups("ORDER BY id DESC LIMIT \(max(limit, 0))") }
  }

  /// The same for the days on which it was written, each from one start of a day to the next.
  package func history(
    in days: DayRange, boundary: DayBoundary, limit: Int
  ) throws(StoreError) -> [ChangeGroup] {
    let start = boundary.start.minuteOfDay * 60
    let first = days.lowerBound.number * 86_400 + start
    let end = (days.upperBound.number + 1) * 86_400 + start
    return try reading {
      try groups(
        """
        WHERE at + atOffset >= \(first) AND at + atOffset < \(end)
        ORDER BY id DESC LIMIT \(max(limit, 0))
        """)
    }
  }

  /// The groups since an instant that took records of some kinds away, newest first; others are not
  /// read.
  package func removals(
    of kinds: [RecordKind], since instant: Moment
  ) throws(StoreError) -> [ChangeGroup] {
    let words = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try reading {
      try groups(
        """
        WHERE at >= \(instant.seconds) AND EXISTS (
          SELECT 1 FROM change JOIN recordNumber ON recordNumber.id = recordID
          WHERE change.id BETWEEN firstChange AND lastChange AND after IS NULL
            AND recordNumber.kind IN (\(words)))
        ORDER BY id DESC
        """)
    }
  }

  private func reverse(
    _ target: ChangeGroup, as role: ChangeGroup.Role, leaving state: ChangeGroup.State,
    at: Moment, uid: UID
  ) throws -> ChangeGroup {
    try noteLastWrite()
    try setState(state, ofGroup: target.id)
    return try ChangeWriter(self).write(
      Self.reversal(of: target, as: role, at: at, uid: uid))
  }

  /// The group that an undo takes back, or that a redo does again.
  private func target(of role: ChangeGroup.Role) throws -> ChangeGroup? {
    try groups(
      role == .undo
        ? "WHERE role = 'command' AND state = 'done' ORDER BY id DESC LIMIT 1"
        : "WHERE state = 'undone' ORDER BY id LIMIT 1"
    ).first
  }

  private static func reversal(
    of target: ChangeGroup, as role: ChangeGroup.Role, at: Moment, uid: UID
  ) -> ChangeGroup {
    ChangeGroup(
      id: 0, uid: uid, at: at, label: target.label, role: role, target: target.id, state: .done,
      changes: role == .undo ? target.changes.reversed().map(\.inverse) : target.changes)
  }

  /// Runs the body in a transaction of its own, whose end is not believed but looked at.
  private func committing(_ body: () throws -> ChangeGroup?) throws -> ChangeGroup? {
    var written: ChangeGroup?
    do {
      return try connection.write {
        written = try body()
        return written
      }
    } catch let error as SQLiteError {
      return try answer(to: error, having: written)
    }
  }

  /// The group after all, where its end was reported to have failed and it is stored none the less:
  /// who is told of a failure writes again, and would have it twice.
  func answer(to error: SQLiteError, having written: ChangeGroup?) throws(StoreError) -> ChangeGroup
  {
    guard error.phase == .commit, let written, try contains(written) else {
      throw storeError(error)
    }
    return written
  }

  private func contains(_ group: ChangeGroup) throws(StoreError) -> Bool {
    try reading { try groupUID(group.id) == group.uid.text }
  }
}
