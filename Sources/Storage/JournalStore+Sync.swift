package import JournalCore
import SQLite

extension JournalStore {
  /// Takes over what other devices know, as one group that one undo takes back here.
  ///
  /// The same in any order and however often. Either all of it is stored, or nothing is.
  /// - Parameters:
  ///   - others: What the others know.
  ///   - label: The command in words.
  ///   - at: When it was given.
  ///   - uid: The group's identity.
  ///   - dryRun: Whether only to say what would be done.
  /// - Returns: What was taken over, and what is known now.
  /// - Throws: ``StoreError``.
  package func sync(
    with others: SyncState, label: String, at: Moment, uid: UID, dryRun: Bool
  ) throws(StoreError) -> SyncOutcome {
    try translating {
      guard !dryRun else { return try connection.read { try plan(others).outcome } }
      return try connection.write {
        var plan = try plan(others)
        var last = try lastChange()
        if !plan.changes.isEmpty {
          try supersedeUndone()
          plan.outcome.group = try ChangeWriter(self).write(
            ChangeGroup(
              id: 0, uid: uid, at: at, label: label, role: .command, target: nil, state: .done,
              changes: plan.changes))
          for (place, (name, state)) in plan.merged.enumerated() {
            try insert(name, state, after: last + 1 + place, isMerged: true)
          }
          last = try lastChange()
        }
        if let mark = try markOfSyncing(plan) { plan.learned.append(mark) }
        for (name, state) in plan.learned { try insert(name, state, after: last, isMerged: false) }
        plan.outcome.knowledge = try syncState()
        return plan.outcome
      }
    }
  }

  /// A journal that only told others is known to have synced by one row that says nothing new, so
  /// that ``forgetHistory(at:uid:dryRun:)`` keeps what others must still be told.
  private func markOfSyncing(_ plan: Plan) throws -> (RecordName, RecordState)? {
    guard try !hasSynced(), plan.merged.isEmpty, plan.learned.isEmpty else { return nil }
    return plan.outcome.knowledge.records.min { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func lastChange() throws -> Int {
    try connection.withStatement("SELECT ifnull(max(id), 0) FROM change") {
      try $0.step() ? $0.int(at: 0) : 0
    }
  }

  /// What is to be written: the changes that a sync brings in the order of ``merged``, then those
  /// that follow from them.
  fileprivate struct Plan {
    var changes: [Change] = []
    var merged: [(RecordName, RecordState)] = []
    /// Of records that stay as they are here.
    var learned: [(RecordName, RecordState)] = []
    var outcome: SyncOutcome
  }

  private func plan(_ others: SyncState) throws -> Plan {
    let known = try syncState()
    var joined = known
    joined.join(others)
    var plan = Plan(outcome: SyncOutcome(knowledge: joined))
    var records = [RecordName: any JournalRecord](
      try journal().records.map { (RecordName($0), $0) }, uniquingKeysWith: { $1 })
    for (name, _) in others.beyond(known) {
      guard let state = joined[name] else { continue }
      let stored = records[name]
      guard Self.areSame(known.record(name), stored) else {
        throw StoreError.damagedRow(table: "change", id: stored?.id ?? 0, column: "after")
      }
      let target = joined.record(name)
      guard !Self.areSame(target, stored) else {
        plan.learned.append((name, state))
        continue
      }
      records[name] = target
      plan.merged.append((name, state))
      plan.add(Change(before: stored, after: target))
    }
    plan.changes += Self.repairs(Array(records.values))
    return plan
  }

  private static func areSame(
    _ one: (any JournalRecord)?, _ other: (any JournalRecord)?
  ) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.statesSame(as: other)
  }

  /// A day that one device closed as without twitches, and on which another logged one.
  private static func repairs(_ records: [any JournalRecord]) -> [Change] {
    let settings = JournalSettings(records.compactMap { $0 as? Setting })
    return ClosingRepair.changes(
      days: records.compactMap { $0 as? DayRecord },
      episodes: records.compactMap { $0 as? Episode },
      boundary: settings.dayBoundary
    ).sorted { $0.subject.key < $1.subject.key }
  }
}

extension JournalStore.Plan {
  fileprivate mutating func add(_ change: Change) {
    changes.append(change)
    switch (change.before, change.after) {
    case (nil, _): outcome.added += 1
    case (_, nil): outcome.removed += 1
    default: outcome.changed += 1
    }
  }
}
