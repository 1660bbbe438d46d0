import Foundation
import JournalCore
import JournalSchema
import SQLite
import Testing

@testable import Storage

struct MigrationTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("journal.db") }
  private let next = Migration("next", Array("CREATE TABLE next(x INTEGER) STRICT".utf8))

  init() throws {
    folder = try TemporaryFolder()
    let store = try JournalStore(path: folder.path("journal.db"), access: .write)
    try store.write(.add(try episode("e1")), .add(Setting(name: "day_start", value: "05:00")))
  }

  private func open(
    _ access: JournalStore.Access, _ migrations: [Migration]
  ) throws(StoreError) -> JournalStore {
    try JournalStore(path: path, access: access, busyTimeout: 3000, migrations: migrations)
  }

  @Test(arguments: [JournalStore.Access.write, .read])
  func `an older journal is brought to the tables of today`(_ access: JournalStore.Access) throws {
    let store = try open(access, Migration.all + [next])
    #expect(try store.texts("PRAGMA user_version") == [String(Migration.all.count + 1)])
    #expect(try store.texts("SELECT count(*) FROM next") == ["0"])
    #expect(try store.journal().episodes.count == 1)
    #expect(try store.texts("PRAGMA foreign_keys") == ["1"])
    #expect(store.vocabularyAtOpening.settings.count == 1)
  }

  @Test func `a newer journal is refused and not touched`() throws {
    try open(.write, Migration.all + [next]).close()
    let before = try folder.data("journal.db")
    let known = Migration.all.count
    for access in [JournalStore.Access.write, .read] {
      #expect(throws: StoreError.newerFile(found: known + 1, known: known)) {
        try open(access, Migration.all)
      }
    }
    #expect(try folder.data("journal.db") == before)
  }

  @Test func `a step that is not needed to read waits for the first write`() throws {
    let before = try folder.data("journal.db")
    let later = Migration(
      "later", isNeededToRead: false, Array("CREATE TABLE later(x INTEGER) STRICT".utf8))
    let reader = try open(.read, Migration.all + [later])
    #expect(try reader.journal().episodes.count == 1)
    #expect(try folder.data("journal.db") == before)
    let both = try open(.read, Migration.all + [later, next])
    #expect(try both.texts("SELECT count(*) FROM later") == ["0"])
  }

  @Test(arguments: [
    "CREATE TABLE other(x); INSERT INTO nowhere VALUES (1)", "CREATE TABLE other(",
    "CREATE TABLE other(x); DELETE FROM recordNumber", "CREATE TABLE next(x)",
  ])
  func `a migration that fails leaves the file as it was`(_ sql: String) throws {
    let before = try folder.data("journal.db")
    for access in [JournalStore.Access.write, .read] {
      #expect(throws: StoreError.self) {
        try open(access, Migration.all + [next, Migration("broken", Array(sql.utf8))])
      }
    }
    #expect(try folder.data("journal.db") == before)
    #expect(try folder.names() == ["journal.db"])
    #expect(try open(.write, Migration.all).journal().episodes.count == 1)
  }

  @Test func `a migration may rebuild a table others refer to`() throws {
    let rebuild = Migration(
      "rebuild",
      Array(
        """
        CREATE TABLE new(id INTEGER PRIMARY KEY, kind TEXT, key TEXT, UNIQUE (kind, key)) STRICT;
        INSERT INTO new SELECT * FROM recordNumber;
        DROP TABLE recordNumber;
        ALTER TABLE new RENAME TO recordNumber;
        """.utf8))
    let store = try open(.write, Migration.all + [rebuild])
    try store.write(.add(try episode("e2")))
    #expect(try store.journal().episodes.map(\.id) == [1, 3])
    #expect(try store.texts("PRAGMA foreign_key_check").isEmpty)
  }

  @Test func `a first migration that fails leaves an empty file`() throws {
    let broken = Migration("broken", Array("CREATE TABLE a(x); CREATE TABLE a(x)".utf8))
    #expect(throws: StoreError.other(detail: "table a already exists")) {
      try JournalStore(
        path: folder.path("new.db"), access: .write, busyTimeout: 0, migrations: [broken])
    }
    #expect(try folder.data("new.db").isEmpty)
    let store = try JournalStore(path: folder.path("new.db"), access: .write)
    #expect(try store.journal().isEmpty)
  }
}
