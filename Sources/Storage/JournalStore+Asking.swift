package import JournalCore
import SQLite

/// Single questions that do not need the whole journal.
extension JournalStore {
  /// All records of one type, by number.
  package func all<Record: JournalRecord>(_: Record.Type) throws(StoreError) -> [Record] {
    try reading { try records() }
  }

  /// Whether there is or was any record of these kinds: of removed ones the number is kept.
  package func hasHeldAny(of kinds: [RecordKind]) throws(StoreError) -> Bool {
    var list = ""
    for kind in kinds { list += list.isEmpty ? "'\(kind.rawValue)'" : ", '\(kind.rawValue)'" }
    return try reading {
      try connection.withStatement("SELECT 1 FROM recordNumber WHERE kind IN (\(list)) LIMIT 1") {
        try $0.step()
      }
    }
  }

  /// Shows where the episodes that count were, the newest first, until enough is seen; `except` is
  /// none of them.
  package func showPlaces(
    except: UID? = nil, until isEnough: (_ site: String, _ side: Side?) -> Bool
  ) throws(StoreError) {
    let sql = "SELECT site, side, uid FROM episode WHERE excludeReason IS NULL ORDER BY id DESC"
    try reading {
      try connection.withStatement(sql) { statement in
        while try statement.step() {
          if let except, statement.storedText(at: 2) == except.text { continue }
          guard let site = statement.storedText(at: 0) else { continue }
          if isEnough(site, statement.storedText(at: 1).flatMap(Side.init(rawValue:))) { return }
        }
      }
    }
  }

  /// The episodes that go on, by their start; those that are left out of counts are not among them.
  package func runningTimers() throws(StoreError) -> [RunningTimer] {
    let episodes: [Episode] = try reading {
      try directRecords("WHERE ongoing = 1 AND durationS IS NULL ORDER BY startedAt, id")
    }
    return episodes.compactMap(RunningTimer.init)
  }
}
