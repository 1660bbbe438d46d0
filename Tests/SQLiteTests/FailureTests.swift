import Foundation
import SQLite
import Testing

/// What SQLite does to a transaction by itself, and what is left of it.
struct FailureTests {
  private struct Refusal: Error {}

  private let file: NoteFile

  init() throws { file = try NoteFile() }

  /// A connection whose file may not grow beyond its present size.
  private func fullFile() throws -> Connection {
    let connection = try file.open()
    let pages = try #require(try connection.texts("PRAGMA page_count").first)
    try connection.execute("PRAGMA max_page_count = \(pages)")
    return connection
  }

  private let long = String(repeating: "x", count: 100_000)

  @Test func `a commit against a reader is busy, told as a commit, and stores nothing`() throws {
    let (reader, writer) = (try file.open(), try file.open(busyTimeout: 20))
    let pending = try reader.prepare("SELECT text FROM note")
    try pending.step()
    let error = try #require(throws: SQLiteError.self) {
      try writer.write { try writer.insertNote("second") }
    }
    #expect(error.code == .busy)
    #expect(error.phase == .commit)
    #expect(!writer.isInTransaction)
    try pending.reset()
    #expect(try reader.notes() == ["first"])
    try writer.write { try writer.insertNote("third") }
    #expect(try reader.notes() == ["first", "third"])
  }

  @Test func `a deferred constraint fails the commit and leaves no transaction`() throws {
    let connection = try Connection.inMemory()
    try connection.execute(
      """
      PRAGMA foreign_keys = ON;
      CREATE TABLE parent(id INTEGER PRIMARY KEY);
      CREATE TABLE child(parent REFERENCES parent DEFERRABLE INITIALLY DEFERRED);
      """)
    let error = try #require(throws: SQLiteError.self) {
      try connection.write { try connection.execute("INSERT INTO child VALUES (7)") }
    }
    #expect(error.code == .constraint)
    #expect(error.extendedCode == 787)
    #expect(error.phase == .commit)
    #expect(!connection.isInTransaction)
    #expect(try connection.texts("SELECT parent FROM child").isEmpty)
  }

  @Test func `a commit that fails after its work was done is told apart by its phase`() throws {
    let (journal, aside) = (file.path + "-journal", file.path + "-aside")
    let connection = try file.open()
    #expect(throws: SQLiteError.self) {
      try connection.execute("ATTACH '\(file.folder.path("none/none.db"))' AS other")
    }
    let error = try #require(throws: SQLiteError.self) {
      try connection.write {
        try connection.insertNote("second")
        // The journal cannot be removed at the end: a folder has taken its name.
        try FileManager.default.moveItem(atPath: journal, toPath: aside)
        try FileManager.default.createDirectory(
          atPath: journal, withIntermediateDirectories: false)
      }
    }
    #expect(error.code == .ioError)
    #expect(error.phase == .commit)
    #expect(error.extendedCode == 2570)
    #expect(error.systemError == nil, "what SQLite still knows is the ATTACH's")
    #expect(!connection.isInTransaction)
    connection.close()
    try FileManager.default.removeItem(atPath: journal)
    #expect(try file.open().notes() == ["first", "second"])
  }

  @Test func `a full disk takes everything back and the first error is told`() throws {
    let connection = try fullFile()
    var wasInTransaction = true
    let error = try #require(throws: SQLiteError.self) {
      try connection.write {
        try connection.insertNote("second")
        defer { wasInTransaction = connection.isInTransaction }
        try connection.insertNote(long)
      }
    }
    #expect(error.code == .full)
    #expect(error.phase == .statement)
    #expect(!wasInTransaction, "SQLite has rolled back by itself")
    #expect(try connection.notes() == ["first"])
    try connection.write { try connection.insertNote("third") }
    #expect(try connection.notes() == ["first", "third"])
  }

  @Test func `a full disk within a statement of many rows takes everything back too`() throws {
    let connection = try fullFile()
    var wasInTransaction = false
    let error = try #require(throws: SQLiteError.self) {
      try connection.write {
        try connection.insertNote("second")
        defer { wasInTransaction = connection.isInTransaction }
        try connection.execute(
          """
          WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 99)
          INSERT INTO note(text) SELECT hex(randomblob(1000)) FROM n
          """)
      }
    }
    #expect(error.code == .full)
    #expect(wasInTransaction, "SQLite has taken back the statement only")
    #expect(!connection.isInTransaction)
    #expect(try connection.notes() == ["first"])
  }

  @Test func `a body that overlooks the automatic rollback stores nothing afterwards`() throws {
    let connection = try fullFile()
    let operations: [() throws -> Void] = [
      { try connection.insertNote("stray") },
      { try connection.execute("INSERT INTO note(text) VALUES ('stray')") },
      { try connection.write { try connection.insertNote("stray") } },
    ]
    var refusals: [SQLiteError.Code] = []
    let error = try #require(throws: SQLiteError.self) {
      try connection.write {
        try? connection.insertNote(long)
        for operation in operations {
          do { try operation() } catch let error as SQLiteError { refusals.append(error.code) }
        }
      }
    }
    #expect(refusals == [.other(4), .other(4), .other(4)])
    #expect(error.phase == .commit)
    #expect(try connection.notes() == ["first"])
    try connection.insertNote("second")
    #expect(try connection.notes() == ["first", "second"])
  }

  @Test func `the first error is kept when the way out fails as well`() throws {
    let connection = try fullFile()
    #expect(throws: Refusal.self) {
      try connection.write {
        do {
          try connection.insertNote(long)
        } catch {
          throw Refusal()
        }
      }
    }
    #expect(throws: Refusal.self) {
      try connection.write {
        connection.close()
        throw Refusal()
      }
    }
  }

  @Test func `a body that ends the transaction itself is not told it was stored`() throws {
    let connection = try file.open()
    let error = try #require(throws: SQLiteError.self) {
      try connection.write {
        try connection.insertNote("second")
        try connection.execute("ROLLBACK")
      }
    }
    #expect(error.phase == .commit)
    #expect(try connection.notes() == ["first"])
  }
}
