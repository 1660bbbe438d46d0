package import JournalCore
import SQLite

/// Single questions that do not need the whole journal.
extension JournalStore {
  /// All records of one type, by number.
  package func all<Record: JournalRecord>(_: Record.Type) throws(StoreError) -> [Record] {
    try reading { try records() }
  }

  /// Whether there is any record of these kinds.
  package func holdsAny(of kinds: [RecordKind]) throws(StoreError) -> Bool {
    let questions = kinds.map { "EXISTS (SELECT 1 FROM \"\($0.table)\")" }
    return try isTrue("SELECT \(questions.joined(separator: " OR "))", [])
  }

  /// Whether an episode that counts is stored at one of the sites, and on one of the sides where
  /// some are given; `except` is none of them. The newest are looked at first.
  package func hasEpisode(
    at sites: [Site], sides: [Side] = [], except: UID? = nil
  ) throws(StoreError) -> Bool {
    func list(_ count: Int) -> String {
      Array(repeating: "?", count: count).joined(separator: ", ")
    }
    let onSide = sides.isEmpty ? "" : " AND side IN (\(list(sides.count)))"
    let isOther = except == nil ? "" : " AND uid <> ?"
    return try isTrue(
      """
      SELECT 1 FROM episode
      WHERE excludeReason IS NULL AND site IN (\(list(sites.count)))\(onSide)\(isOther)
      ORDER BY id DESC LIMIT 1
      """, sites.map(\.slug) + sides.map(\.rawValue) + [except?.text].compactMap(\.self))
  }

  /// The episodes that go on, by their start; those that are left out of counts are not among them.
  package func runningTimers() throws(StoreError) -> [RunningTimer] {
    let episodes: [Episode] = try reading {
      try directRecords("WHERE ongoing = 1 AND durationS IS NULL ORDER BY startedAt, id")
    }
    return episodes.compactMap(RunningTimer.init)
  }

  private func isTrue(_ sql: String, _ values: [String]) throws(StoreError) -> Bool {
    try reading {
      try connection.withStatement(sql) { statement in
        for (place, value) in values.enumerated() { try statement.bind(place + 1, value) }
        return try statement.step() && statement.int(at: 0) == 1
      }
    }
  }
}
