package import JournalCore
import SQLite

extension JournalStore {
  /// What this journal knows of its records: from its change log, and from other devices.
  ///
  /// - Throws: ``StoreError``.
  package func knowledge() throws(StoreError) -> SyncState { try reading { try syncState() } }

  /// Follows the log from its beginning, within the open transaction. A change made here is an edit;
  /// one that a sync brought stands for what was learned; undoing a sync goes back to what was known
  /// before it, and is no edit that others are told of.
  func syncState() throws -> SyncState {
    let learned = try learnedStates()
    var state = SyncState()
    var syncs: [Int: Sync] = [:]
    learned[0]?.forEach { state.join($0.name, $0.state) }
    let firsts = try firstChanges()
    for group in try groups("ORDER BY id") {
      let changes =
        firsts[group.id, default: 0]..<firsts[group.id, default: 0] + group.changes.count
      if let sync = group.target.flatMap({ syncs[$0] }) {
        for (name, known) in group.role == .undo ? sync.before : sync.after {
          state.set(name, to: known)
        }
      } else if changes.contains(where: { learned[$0]?.contains(where: \.isMerged) ?? false }) {
        syncs[group.id] = Self.follow(group, from: changes.lowerBound, learned, &state)
      } else {
        let tag = EditStamp.tag(of: group.uid)
        for change in group.changes { state.edit(change, at: group.at.seconds, tag: tag) }
      }
      for number in changes {
        for row in learned[number] ?? [] where !row.isMerged { state.join(row.name, row.state) }
      }
    }
    return state
  }

  /// A group that a sync wrote: what was known of its records before and after.
  private struct Sync {
    var before: [RecordName: RecordState?] = [:]
    var after: [RecordName: RecordState?] = [:]
  }

  private static func follow(
    _ group: ChangeGroup, from first: Int, _ learned: [Int: [LearnedState]],
    _ state: inout SyncState
  ) -> Sync {
    var sync = Sync()
    let tag = EditStamp.tag(of: group.uid)
    for (place, change) in group.changes.enumerated() {
      let name = RecordName(change.subject)
      if sync.before[name] == nil { sync.before.updateValue(state[name], forKey: name) }
      if let row = learned[first + place]?.first(where: \.isMerged) {
        state.set(name, to: row.state)
      } else {
        state.edit(change, at: group.at.seconds, tag: tag)
      }
      sync.after.updateValue(state[name], forKey: name)
    }
    return sync
  }

  /// One row of what was learned.
  struct LearnedState {
    let isMerged: Bool
    let name: RecordName
    let state: RecordState
  }

  /// By the change after which it holds; none in a journal of older tables.
  private func learnedStates() throws -> [Int: [LearnedState]] {
    guard try hasSyncTable() else { return [:] }
    let sql = "SELECT id, afterChange, isMerged, state FROM syncState ORDER BY id"
    return try connection.withStatement(sql) { statement in
      var rows: [Int: [LearnedState]] = [:]
      while try statement.step() {
        guard let (name, state) = statement.storedText(at: 3).flatMap(SyncText.parsed) else {
          throw StoreError.damagedRow(
            table: "syncState", id: statement.int(at: 0), column: "state")
        }
        let row = LearnedState(isMerged: statement.int(at: 2) == 1, name: name, state: state)
        rows[statement.int(at: 1), default: []].append(row)
      }
      return rows
    }
  }

  /// Whether other devices were ever met.
  func hasSynced() throws -> Bool {
    guard try hasSyncTable() else { return false }
    return try connection.withStatement("SELECT 1 FROM syncState LIMIT 1") { try $0.step() }
  }

  private func hasSyncTable() throws -> Bool {
    try connection.withStatement("SELECT 1 FROM sqlite_schema WHERE name = 'syncState'") {
      try $0.step()
    }
  }

  /// The first change of each group.
  private func firstChanges() throws -> [Int: Int] {
    try connection.withStatement("SELECT id, firstChange FROM changeGroup") { statement in
      var firsts: [Int: Int] = [:]
      while try statement.step() { firsts[statement.int(at: 0)] = statement.int(at: 1) }
      return firsts
    }
  }

  /// Keeps what was learned of a record.
  func insert(_ name: RecordName, _ state: RecordState, after change: Int, isMerged: Bool) throws {
    let sql = "INSERT INTO syncState(afterChange, isMerged, state) VALUES (?, ?, ?)"
    try connection.withStatement(sql) { statement in
      try statement.bind(1, change)
      try statement.bind(2, isMerged)
      try statement.bind(3, SyncText.line(name, state))
      try statement.run()
    }
  }
}
