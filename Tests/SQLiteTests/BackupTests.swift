import Foundation
import SQLite
import Testing

struct BackupTests {
  private let file: NoteFile
  private let older: NoteFile

  init() throws {
    file = try NoteFile()
    older = try NoteFile()
  }

  @Test func `a copy has the same content and settings`() throws {
    let source = try file.open()
    try source.execute("PRAGMA user_version = 7")
    try source.write {
      for number in 1...500 { try source.insertNote("\(number) 👁️\0\(number)") }
    }
    let copyPath = file.folder.path("copy.db")
    try source.backup(to: try Connection(path: copyPath, mode: .create))
    let copy = try Connection(path: copyPath, mode: .readOnly)
    #expect(try copy.notes() == source.notes())
    #expect(try copy.notes().count == 501)
    #expect(try copy.texts("PRAGMA user_version") == ["7"])
    #expect(
      try copy.texts("SELECT sql FROM sqlite_schema")
        == source.texts("SELECT sql FROM sqlite_schema"))
    #expect(try copy.texts("PRAGMA integrity_check") == ["ok"])
  }

  @Test func `a copy replaces what was there`() throws {
    let destination = try older.open()
    try destination.execute("CREATE TABLE leftover(x)")
    try file.open().backup(to: destination)
    #expect(
      try destination.texts("SELECT name FROM sqlite_schema WHERE type = 'table'") == ["note"])
  }

  @Test func `a destination in use is busy and stays as it was`() throws {
    let destination = try older.open()
    let holder = try older.open()
    try holder.write {
      try holder.insertNote("kept")
      let error = try #require(throws: SQLiteError.self) {
        try file.open().backup(to: destination)
      }
      #expect(error.code == .busy)
      #expect(error.phase == .backup)
    }
    #expect(try destination.notes() == ["first", "kept"])
  }

  @Test func `a destination for reading only is refused`() throws {
    let error = try #require(throws: SQLiteError.self) {
      try file.open().backup(to: try older.open(.readOnly))
    }
    #expect(error.code == .readOnly)
    #expect(error.phase == .backup)
  }

  @Test func `a source that is no database is told as such`() throws {
    try Data(String(repeating: "no database ", count: 100).utf8)
      .write(to: URL(filePath: file.folder.path("text")))
    let source = try Connection(path: file.folder.path("text"), mode: .readOnly)
    let error = try #require(throws: SQLiteError.self) {
      try source.backup(to: try older.open())
    }
    #expect(error.code == .notADatabase)
    #expect(try older.open().notes() == ["first"])
  }

  @Test func `a database is not copied onto itself`() throws {
    let connection = try file.open()
    let error = try #require(throws: SQLiteError.self) { try connection.backup(to: connection) }
    #expect(error.phase == .backup)
    #expect(try connection.notes() == ["first"])
  }
}
