package import JournalCore
import SQLite

extension JournalStore {
  /// The day facts that the line which logged an episode stated for the first time, as long as
  /// nothing else was stated about them since: what `rm` of the episode takes back with it.
  ///
  /// None for any other record, and none for an episode of a group with several (an import).
  /// - Throws: ``StoreError``.
  package func firstStatements(
    with record: any JournalRecord
  ) throws(StoreError) -> [Exposure] {
    guard record is Episode, let id = record.id else { return [] }
    return try translating {
      let added = try companions(of: id)
      return try added.filter { try isAlone($0) }
    }
  }

  /// The exposures added by the group that added the record, as they are now.
  private func companions(of id: Int) throws -> [Exposure] {
    let sql = """
      SELECT changeGroup.id FROM change
      JOIN changeGroup ON change.id BETWEEN firstChange AND lastChange
      WHERE recordID = ? AND before IS NULL ORDER BY change.id LIMIT 1
      """
    let group = try connection.withStatement(sql) { statement in
      try statement.bind(1, id)
      return try statement.step() ? statement.int(at: 0) : nil
    }
    guard let group, let added = try groups("WHERE id = \(group)").first else { return [] }
    let episodes = added.changes.compactMap { $0.after as? Episode }
    guard episodes.count == 1, let episode = episodes.first else { return [] }
    return try added.changes.compactMap { change in
      guard change.before == nil, let exposure = change.after as? Exposure,
        exposure.at == episode.startedAt,
        let stored = try record(of: .exposure, key: exposure.key),
        stored.statesSame(as: exposure)
      else { return nil }
      return stored as? Exposure
    }
  }

  /// Whether nothing else is stated about the trigger on that day.
  private func isAlone(_ exposure: Exposure) throws -> Bool {
    let sql = "SELECT count(*) FROM exposure WHERE trigger = ? AND day = ?"
    return try connection.withStatement(sql) { statement in
      try statement.bind(1, exposure.trigger)
      try statement.bind(2, exposure.day.number)
      return try statement.step() && statement.int(at: 0) == 1
    }
  }
}

extension JournalStore {
  /// The uids of episodes that were changed after they were entered, by changes still in force.
  ///
  /// - Throws: ``StoreError``.
  package func editedEpisodes() throws(StoreError) -> Set<String> {
    let sql = """
      SELECT DISTINCT key FROM changeGroup
      JOIN change ON change.id BETWEEN firstChange AND lastChange
      JOIN recordNumber ON recordNumber.id = recordID
      WHERE role = 'command' AND state = 'done'
        AND kind = 'episode' AND before IS NOT NULL AND after IS NOT NULL
      """
    return try translating {
      try connection.withStatement(sql) { statement in
        var keys: Set<String> = []
        while try statement.step() { keys.insert(statement.text(at: 0)) }
        return keys
      }
    }
  }
}
