package import JournalCore
import SQLite

extension JournalStore {
  /// Everything, each list by number.
  package func journal() throws(StoreError) -> Journal {
    try reading { try journal(where: "") }
  }

  /// The episodes, exposures and day records of a range of days, and all records of other kinds.
  package func journal(in range: DayRange) throws(StoreError) -> Journal {
    let days = "BETWEEN \(range.lowerBound.number) AND \(range.upperBound.number) ORDER BY id"
    return try reading { try journal(where: days) }
  }

  /// What was recorded for the days of a range and nothing else: episodes, amounts where they are
  /// asked for, day records.
  package func dayRecords(
    in range: DayRange, withExposures: Bool = true
  ) throws(StoreError) -> Journal {
    try reading {
      var journal = Journal()
      journal.episodes = try directRecords("WHERE localDay BETWEEN ? AND ?", range)
      if withExposures {
        journal.exposures = try directRecords("WHERE day BETWEEN ? AND ?", range)
      }
      journal.days = try directRecords("WHERE day BETWEEN ? AND ?", range)
      return journal
    }
  }

  /// An empty text stands for no limit.
  private func journal(where days: String) throws -> Journal {
    func clause(_ column: String) -> String {
      days.isEmpty ? "ORDER BY id" : "WHERE \(column) \(days)"
    }
    var journal = try vocabularyRecords()
    journal.episodes = try directRecords(clause("localDay"), count: count(of: .episode, days))
    journal.exposures = try directRecords(clause("day"), count: count(of: .exposure, days))
    journal.days = try directRecords(clause("day"))
    journal.symptoms = try records()
    journal.faceChecks = try records()
    journal.medicines = try records()
    journal.events = try records()
    journal.care = try records()
    journal.visits = try records()
    journal.snoozes = try records()
    journal.suspects = try records()
    journal.experiments = try records()
    let profiles: [Profile] = try records()
    journal.profile = profiles.last
    return journal
  }

  /// How many records there are; 0, nobody knows, where only some days are asked for.
  private func count(of kind: RecordKind, _ days: String) throws -> Int {
    days.isEmpty ? try rowCount(of: kind.table) : 0
  }

  /// A journal of nothing but the user's own sites and triggers and the settings.
  package func vocabularyRecords() throws(StoreError) -> Journal {
    try reading {
      var journal = Journal()
      journal.sites = try records()
      journal.triggers = try records()
      journal.settings = try records()
      return journal
    }
  }

  /// The settings that differ from their defaults.
  package func settings() throws(StoreError) -> [Setting] { try reading { try records() } }

  /// When a day begins, by the setting `day_start`.
  package func dayBoundary() throws(StoreError) -> DayBoundary {
    JournalSettings(try settings()).dayBoundary
  }

  /// The episode entered last, whenever it was.
  package func lastEpisode() throws(StoreError) -> Episode? {
    try newestEpisodes(1).first
  }

  /// The episodes entered last, the latest first.
  package func newestEpisodes(_ count: Int) throws(StoreError) -> [Episode] {
    try reading { try directRecords("ORDER BY id DESC LIMIT \(count)") }
  }

  /// The latest episodes that count by their start, `count` of them and perhaps a few more, in no
  /// order, and how many count in all.
  ///
  /// The index is that of days. A day of one place on earth can begin more than a day before or
  /// after that of another, so all of two days more are looked at.
  package func latestEpisodes(
    atLeast count: Int
  ) throws(StoreError) -> (episodes: [Episode], total: Int) {
    try reading {
      let first = """
        (SELECT min(localDay) FROM (
          SELECT localDay FROM episode WHERE excludeReason IS NULL
          ORDER BY localDay DESC LIMIT \(count))) - 2
        """
      let clause = "WHERE localDay >= \(first) AND excludeReason IS NULL"
      let total = try rowCount(of: "episode", "WHERE excludeReason IS NULL")
      return (try directRecords(clause), total)
    }
  }

  /// The record of a number; nil where there is none.
  package func record(id: Int) throws(StoreError) -> (any JournalRecord)? {
    try reading { try kind(of: id).flatMap { try record(of: $0, id: id) } }
  }

  /// The record of a kind with a key; nil where there is none.
  package func record(of kind: RecordKind, key: String) throws(StoreError) -> (any JournalRecord)? {
    try reading { try recordNumber(of: kind, key: key).flatMap { try record(of: kind, id: $0) } }
  }

  /// The record of a type with a key; nil where there is none.
  package func record<Record: JournalRecord>(
    _: Record.Type, key: String
  ) throws(StoreError) -> Record? {
    try record(of: Record.kind, key: key) as? Record
  }

  /// Whether a number was given and its record is still there.
  package func state(ofID id: Int) throws(StoreError) -> RecordNumberState {
    try reading {
      guard let kind = try kind(of: id) else { return .neverUsed }
      return try record(of: kind, id: id) == nil ? .removed : .present
    }
  }

  /// The highest number of a record that is still there; nil for an empty journal.
  package func newestID() throws(StoreError) -> Int? {
    let highest = RecordKind.allCases.map { "SELECT max(id) AS id FROM \"\($0.table)\"" }
    return try reading {
      try connection.withStatement(
        "SELECT max(id) FROM (\(highest.joined(separator: " UNION ALL ")))"
      ) { try $0.step() ? $0.optionalInt(at: 0) : nil }
    }
  }
}
