package import JournalCore
import SQLite

/// Questions about days, for work that goes through a long journal a part at a time.
extension JournalStore {
  /// How many episodes each day has that has any, in the order of days.
  package func episodesPerDay() throws(StoreError) -> [(day: LocalDay, count: Int)] {
    let sql = "SELECT localDay, count(*) FROM episode GROUP BY localDay ORDER BY localDay"
    return try reading {
      try connection.withStatement(sql) { statement in
        var days: [(day: LocalDay, count: Int)] = []
        while try statement.step() {
          days.append((LocalDay(number: statement.int(at: 0)), statement.int(at: 1)))
        }
        return days
      }
    }
  }

  /// The first day of which each trigger was ever stated.
  package func firstStatedDays() throws(StoreError) -> [String: LocalDay] {
    try reading {
      try connection.withStatement("SELECT trigger, min(day) FROM exposure GROUP BY trigger") {
        var days: [String: LocalDay] = [:]
        while try $0.step() { days[$0.text(at: 0)] = LocalDay(number: $0.int(at: 1)) }
        return days
      }
    }
  }

  /// A number that is another one once somebody else has changed the file.
  package func dataVersion() throws(StoreError) -> Int {
    try reading {
      try connection.withStatement("PRAGMA data_version") {
        try $0.step() ? $0.int(at: 0) : 0
      }
    }
  }
}
