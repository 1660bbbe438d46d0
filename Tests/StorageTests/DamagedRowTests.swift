import JournalCore
import JournalSchema
import SQLite
import Testing

@testable import Storage

/// A value that cannot be what was written is an error, never a default.
struct DamagedRowTests {
  private let folder: TemporaryFolder
  private let store: JournalStore

  /// A journal whose tables let anything in.
  init() throws {
    folder = try TemporaryFolder()
    let lax = Migration.all.map { migration in
      var sql = migration.sql
      for (strict, lax) in [
        (") STRICT, ", ") "), (") STRICT", ")"), (" TEXT NOT NULL", " TEXT"),
        (" INTEGER NOT NULL", " INTEGER"), (" REAL NOT NULL", " REAL"),
      ] { sql = sql.replacing(strict, with: lax) }
      let bytes = Array(sql.utf8)
      return Migration(migration.name, bytes)
    }
    store = try JournalStore(
      path: folder.path("journal.db"), access: .write, busyTimeout: 0, migrations: lax)
    try store.connection.execute("PRAGMA ignore_check_constraints = ON")
    var chance = RandomRecords(seed: 11)
    for kind in RecordKind.allCases { try store.write(.add(chance.record(kind))) }
  }

  @Test(arguments: [
    ("episode", "startedAt", "'soon'"), ("episode", "startedAt", "NULL"),
    ("episode", "startedAt", "1.5"), ("episode", "durationS", "'long'"),
    ("episode", "durationS", "0.0"), ("episode", "durationS", "1e9"),
    ("episode", "strength", "x'00'"), ("episode", "count", "1000"), ("episode", "count", "2.5"),
    ("episode", "ongoing", "2"), ("episode", "ongoing", "'yes'"), ("episode", "site", "''"),
    ("episode", "site", "NULL"), ("episode", "site", "x'6C6964'"), ("episode", "side", "'top'"),
    ("episode", "precision", "NULL"), ("episode", "precision", "''"),
    ("episode", "enteredAt", "NULL"), ("episode", "character", "'pull'"),
    ("episode", "character", "'[\"wink\"]'"), ("episode", "circumstances", "'[1]'"),
    ("episode", "note", "CAST(x'41FF42' AS TEXT)"), ("episode", "uid", "'a b'"),
    ("exposure", "amount", "'two'"), ("exposure", "amount", "-1e7"),
    ("exposure", "day", "'today'"), ("exposure", "kind", "'sum'"), ("exposure", "trigger", "''"),
    ("exposure", "enteredAt", "NULL"), ("exposure", "amount", "NULL"),
    ("dayRecord", "closed", "'maybe'"), ("symptom", "ongoing", "NULL"),
    ("symptom", "onset", "NULL"), ("faceCheck", "face", "NULL"), ("medicine", "class", "NULL"),
    ("event", "kind", "'party'"), ("care", "measure", "NULL"), ("visit", "followUp", "'later'"),
    ("snooze", "until", "NULL"), ("suspect", "lagDays", "3"), ("experiment", "seed", "-1"),
    ("triggerDefinition", "active", "NULL"), ("siteDefinition", "area", "'MOON'"),
    ("profile", "birthYear", "1600"), ("setting", "value", "NULL"),
  ])
  func `a wrong cell is named`(_ table: String, _ column: String, _ value: String) throws {
    try store.connection.execute("UPDATE \"\(table)\" SET \"\(column)\" = \(value)")
    let id = try #require(try store.texts("SELECT id FROM \"\(table)\"").first.flatMap { Int($0) })
    let expected = StoreError.damagedRow(table: table, id: id, column: column)
    #expect(throws: expected) { try store.journal() }
    #expect(throws: expected) { try store.record(id: id) }
    if ["episode", "exposure", "dayRecord", "suspect"].contains(table) {
      #expect(throws: expected) { try store.diaryRecords() }
    }
  }

  @Test func `half a moment is named`() throws {
    try store.connection.execute("UPDATE dayRecord SET closed = NULL, closedAt = NULL")
    try store.connection.execute("UPDATE dayRecord SET closedAtOffset = 3600")
    #expect(throws: StoreError.damagedRow(table: "dayRecord", id: 3, column: "closedAt")) {
      try store.journal()
    }
    try store.connection.execute("UPDATE dayRecord SET closedAt = 1, closedAtOffset = NULL")
    #expect(throws: StoreError.damagedRow(table: "dayRecord", id: 3, column: "closedAt")) {
      try store.journal()
    }
  }

  @Test func `an unknown kind is named`() throws {
    try store.connection.execute("UPDATE recordNumber SET kind = 'horoscope' WHERE id = 1")
    #expect(throws: StoreError.damagedRow(table: "recordNumber", id: 1, column: "kind")) {
      try store.record(id: 1)
    }
  }

  @Test(arguments: [
    ("uid", "'a b'"), ("at", "NULL"), ("label", "NULL"), ("role", "'guess'"), ("state", "NULL"),
    ("target", "'x'"),
  ])
  func `a wrong cell of the history is named`(_ column: String, _ value: String) throws {
    try store.connection.execute("UPDATE changeGroup SET \(column) = \(value) WHERE id = 5")
    #expect(throws: StoreError.damagedRow(table: "changeGroup", id: 5, column: column)) {
      try store.history(limit: 99)
    }
  }

  @Test(arguments: ["'{'", "'{}'", "x'7B7D'", "'{\"uid\":1}'", "NULL"])
  func `a wrong change is named, and undo refuses it`(_ value: String) throws {
    try store.connection.execute("UPDATE change SET after = \(value) WHERE id = 16")
    let expected = StoreError.damagedRow(table: "change", id: 16, column: "after")
    #expect(throws: expected) { try store.history(limit: 1) }
    let before = try store.journal()
    #expect(throws: expected) { try store.undo() }
    #expect(try store.journal() == before)
  }

  @Test func `undo of a record that is gone is refused`() throws {
    try store.connection.execute("PRAGMA foreign_keys = OFF; DELETE FROM setting")
    let id = try #require(
      try store.texts("SELECT max(id) FROM recordNumber").first.flatMap { Int($0) })
    #expect(throws: StoreError.damagedRow(table: "setting", id: id, column: "id")) {
      try store.undo()
    }
  }
}
