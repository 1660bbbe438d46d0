import Foundation
import JournalCore
import JournalSchema
import SQLite
import Testing

@testable import Storage

/// A journal that version 1 of the tables left behind, met by the program of today.
struct ReleasedJournalTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("journal.db") }

  init() throws {
    folder = try TemporaryFolder()
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Released/v001.sql")
    let connection = try Connection(path: folder.path("journal.db"), mode: .create)
    try connection.execute(try String(contentsOf: file, encoding: .utf8))
    connection.close()
  }

  private func open(_ access: JournalStore.Access) throws(StoreError) -> JournalStore {
    try JournalStore(path: path, access: access)
  }

  /// Every row of every table as text, in the order of the ids.
  private func rows() throws -> [String] {
    let connection = try Connection(path: path, mode: .existing)
    defer { connection.close() }
    return try (RecordKind.allCases.map(\.table) + ["recordNumber", "change", "changeGroup"])
      .flatMap { table in
        let columns = try connection.texts("SELECT name FROM pragma_table_info('\(table)')")
        let values = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ',' || ")
        return try connection.texts("SELECT \(values) FROM \"\(table)\" ORDER BY id")
          .map { "\(table): \($0)" }
      }
  }

  @Test func `the file holds something of every kind, and commands taken back`() throws {
    let journal = try open(.read).journal()
    for kind in RecordKind.allCases { #expect(!journal[kind].isEmpty, "\(kind)") }
    #expect(journal.exposures.map(\.amount) == [1_000_000, 0, 200, 6, 1013.25, 100, 3])
    #expect(Set(try open(.read).history(limit: 99).map(\.state)).count == 3)
  }

  @Test func `it is read as it is, and stays so`() throws {
    let before = try folder.data("journal.db")
    let store = try open(.read)
    #expect(try store.texts("PRAGMA user_version") == ["1"])
    #expect(store.vocabularyAtOpening.triggers.map(\.name) == ["pressure"])
    #expect(try store.journal().episodes.count == 2)
    #expect(try store.history(limit: 99).count == 17)
    #expect(throws: StoreError.readOnly(path: path)) { try store.undo() }
    store.close()
    #expect(try folder.data("journal.db") == before)
    #expect(try folder.names() == ["journal.db"])
  }

  @Test func `writing takes it to the tables of today with all that it held`() throws {
    let before = (rows: try rows(), journal: try open(.read).journal())
    let store = try open(.write)
    #expect(store.vocabularyAtOpening.triggers.map(\.name) == ["pressure"])
    #expect(try store.journal() == before.journal)
    #expect(try store.texts("PRAGMA user_version") == [String(Migration.all.count)])
    #expect(try store.texts("PRAGMA integrity_check") == ["ok"])
    #expect(try store.texts("PRAGMA foreign_key_check").isEmpty)
    #expect(try store.texts("PRAGMA foreign_keys") == ["1"])
    store.close()
    #expect(try rows() == before.rows)
    #expect(try open(.read).journal() == before.journal)
    #expect(try folder.names() == ["journal.db"])
  }

  @Test(arguments: 1..<Migration.all.count)
  func `a copy can be made before the tables change, from any version`(version: Int) throws {
    let older = Array(Migration.all.prefix(version))
    try JournalStore(path: path, access: .write, busyTimeout: 0, migrations: older).close()
    let before = try open(.read).journal()
    var versions: [String] = []
    let copy = folder.path("copy.db")
    let store = try JournalStore(path: path, access: .write) { store in
      versions = (try? store.texts("PRAGMA user_version")) ?? []
      try? store.copyAsIs(to: copy)
    }
    store.close()
    #expect(versions == [String(version)])
    let kept = try Connection(path: copy, mode: .readOnly)
    #expect(try kept.texts("PRAGMA user_version") == [String(version)])
    kept.close()
    #expect(try folder.mode("copy.db") == 0o600)
    let read = try JournalStore(path: copy, access: .read)
    defer { read.close() }
    #expect(try read.journal() == before)
    #expect(try open(.read).journal() == before)
  }

  @Test func `its tables are then those of a new journal`() throws {
    let schema = "SELECT name || ': ' || sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
    let fresh = try JournalStore.inMemory().texts(schema)
    #expect(try open(.write).texts(schema) == fresh)
  }

  @Test func `its commands can still be taken back and done again`() throws {
    let before = try open(.read).journal()
    let store = try open(.write)
    #expect(try store.redo()?.label == "coffee 3")
    #expect(try store.journal().exposures.last?.amount == 300)
    while try store.undo() != nil {}
    #expect(try store.journal().isEmpty)
    while try store.redo() != nil {}
    _ = try store.undo()
    #expect(try store.journal() == before)
  }

  @Test func `an amount below zero has a place only afterwards`() throws {
    let negative = "UPDATE exposure SET amount = -12.5 WHERE id = 5"
    let old = try Connection(path: path, mode: .existing)
    #expect(throws: SQLiteError.self) { try old.execute(negative) }
    old.close()
    let store = try open(.write)
    var exposure = try #require(try store.record(id: 5) as? Exposure)
    let stored = exposure
    exposure.amount = -12.5
    try store.write(.replace(stored, with: exposure))
    #expect(try store.journal().exposures.first?.amount == -12.5)
    try store.undo()
    try store.redo()
    #expect(try store.record(Exposure.self, key: exposure.key)?.amount == -12.5)
    #expect(throws: SQLiteError.self) {
      try store.connection.execute("UPDATE exposure SET amount = -1000001 WHERE id = 5")
    }
  }

  @Test func `a step that fails leaves the old file as it was`() throws {
    let before = try folder.data("journal.db")
    let broken = Migration("v003", Array("DELETE FROM recordNumber".utf8))
    for access in [JournalStore.Access.write, .read] {
      #expect(throws: StoreError.self) {
        try JournalStore(
          path: path, access: access, busyTimeout: 0, migrations: Migration.all + [broken])
      }
    }
    #expect(try folder.data("journal.db") == before)
    #expect(try folder.names() == ["journal.db"])
  }

  @Test func `a program that has it open meanwhile goes on reading`() throws {
    let reader = try open(.read)
    let before = try reader.journal()
    let writer = try open(.write)
    #expect(try reader.journal() == before)
    try writer.undo()
    #expect(try reader.journal() == writer.journal())
  }

  @Test func `another program at work is waited for, and then told as busy`() throws {
    let other = try Connection(path: path, mode: .existing)
    try other.execute("BEGIN IMMEDIATE")
    #expect(throws: StoreError.busy(waitedSeconds: 0)) {
      try JournalStore(path: path, access: .write, busyTimeout: 0, migrations: Migration.all)
    }
    try other.execute("ROLLBACK")
    #expect(try open(.write).journal().episodes.count == 2)
  }
}
