package import JournalCore
import SQLite

extension JournalStore {
  /// Takes all that was removed or overwritten out of the change log, and out of the file.
  ///
  /// The log then begins with every record as it is, so that ``check(now:deep:)`` still compares
  /// both; nothing before that can be undone. Numbers of removed records stay taken. A journal that
  /// is not sound is left as it is, as its log may be what tells how to mend it.
  /// - Parameters:
  ///   - at: When it was asked for.
  ///   - uid: The identity of the group that the log then begins with.
  ///   - dryRun: Whether only to count.
  /// - Returns: What was taken out; nil where the journal is not sound.
  /// - Throws: ``StoreError``; nothing is changed then.
  package func forgetHistory(
    at: Moment, uid: UID, dryRun: Bool = false
  ) throws(StoreError) -> ForgottenHistory? {
    let forgotten: ForgottenHistory? = try translating {
      guard !dryRun else { return try connection.read { try counted(now: at) } }
      return try connection.write {
        guard let forgotten = try counted(now: at) else { return nil }
        try emptyLog(at: at, uid: uid)
        return forgotten
      }
    }
    guard var forgotten, !dryRun else { return forgotten }
    do { try connection.execute("VACUUM") } catch { forgotten.isRewritten = false }
    return forgotten
  }

  private func counted(now: Moment) throws -> ForgottenHistory? {
    let check = try check(now: now, deep: false)
    guard check.isSound else { return nil }
    var forgotten = ForgottenHistory()
    forgotten.groups = try whole("SELECT count(*) FROM changeGroup")
    forgotten.changes = check.changes
    forgotten.records = check.records.values.reduce(0, +)
    return forgotten
  }

  private func emptyLog(at: Moment, uid: UID) throws {
    let lastGroup = try whole("SELECT ifnull(max(id), 0) FROM changeGroup")
    let lastChange = try whole("SELECT ifnull(max(id), 0) FROM change")
    let known = try knownForSync()
    var stored: [Int] = []
    for record in try journal().records.sorted(by: { ($0.id ?? 0) < ($1.id ?? 0) }) {
      let name = RecordName(record)
      stored.append(try insert(.add(record)))
      if let state = known[name], let change = stored.last {
        try insert(name, state, after: change, isMerged: true)
      }
    }
    if let first = stored.first, let last = stored.last {
      let group = ChangeGroup(
        id: 0, uid: uid, at: at, label: ChangeGroup.forgetting, role: .command, target: nil,
        state: .superseded, changes: [])
      _ = try insert(group, changes: first...last)
    }
    for (name, state) in known.removals {
      try insert(name, state, after: stored.last ?? 0, isMerged: false)
    }
    try connection.execute(
      """
      DELETE FROM changeGroup WHERE id <= \(lastGroup);
      DELETE FROM change WHERE id <= \(lastChange);
      """)
    try forgetNames()
  }

  /// What other devices must still be told after the log is gone: of each record when it was set, of
  /// removed ones that they were. Nothing in a journal that was never synced.
  private func knownForSync() throws -> SyncState {
    guard try hasSynced() else { return SyncState() }
    let known = try syncState()
    try connection.execute("DELETE FROM syncState")
    return known
  }

  /// A removed site, trigger or suspect was known by the user's own words: the number stays taken,
  /// the words go.
  private func forgetNames() throws {
    for kind in [RecordKind.triggerDefinition, .siteDefinition, .suspect] {
      try connection.execute(
        """
        UPDATE recordNumber SET key = 'forgotten ' || id
        WHERE kind = '\(kind.rawValue)' AND id NOT IN (SELECT id FROM "\(kind.table)")
        """)
    }
  }

  private func whole(_ sql: String) throws -> Int {
    try connection.withStatement(sql) { try $0.step() ? $0.int(at: 0) : 0 }
  }
}
