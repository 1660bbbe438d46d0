import Foundation
import SQLite
import Testing

struct OpeningTests {
  @Test(arguments: [OpenMode.existing, .readOnly])
  func `a missing file is refused, with the system's reason, and not made`(_ mode: OpenMode) throws
  {
    let folder = try TemporaryFolder()
    let error = try #require(throws: SQLiteError.self) {
      try Connection(path: folder.path("none.db"), mode: mode)
    }
    #expect(error.code == .cannotOpen)
    #expect(error.phase == .open)
    #expect(error.systemError == ENOENT)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test(arguments: [OpenMode.create, .existing, .readOnly])
  func `a folder is refused`(_ mode: OpenMode) throws {
    let folder = try TemporaryFolder()
    let error = try #require(throws: SQLiteError.self) {
      try Connection(path: folder.url.path, mode: mode)
    }
    #expect(error.code == .cannotOpen)
  }

  @Test(arguments: ["", "a\0b"])
  func `a name that no file can have is refused`(_ path: String) throws {
    let error = try #require(throws: SQLiteError.self) {
      try Connection(path: path, mode: .existing)
    }
    #expect(error.code == .cannotOpen)
  }

  @Test(arguments: [":memory:", "file:x?mode=memory"])
  func `a name with a meaning for SQLite is an ordinary file name`(_ name: String) throws {
    let error = try #require(throws: SQLiteError.self) {
      try Connection(path: name, mode: .existing)
    }
    #expect(error.systemError == ENOENT)
  }

  @Test func `a text file is no database and stays as it is`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("letter.txt")
    let letter = Data(String(repeating: "Dear doctor, ", count: 100).utf8)
    try letter.write(to: URL(filePath: path))
    let connection = try Connection(path: path, mode: .existing)
    let error = try #require(throws: SQLiteError.self) {
      try connection.execute("CREATE TABLE t(x)")
    }
    #expect(error.code == .notADatabase)
    #expect(error.phase == .statement)
    #expect(try Data(contentsOf: URL(filePath: path)) == letter)
  }

  @Test func `a damaged file is told as corrupt`() throws {
    let file = try NoteFile()
    var bytes = try Data(contentsOf: URL(filePath: file.path))
    bytes.replaceSubrange(100..<200, with: Data(repeating: 0xA5, count: 100))
    try bytes.write(to: URL(filePath: file.path))
    let error = try #require(throws: SQLiteError.self) { try file.open().notes() }
    #expect(error.code == .corrupt)
  }

  @Test func `a file opened for reading refuses writes`() throws {
    let file = try NoteFile()
    let connection = try file.open(.readOnly)
    #expect(connection.isReadOnly)
    #expect(try connection.notes() == ["first"])
    let error = try #require(throws: SQLiteError.self) { try connection.insertNote("second") }
    #expect(error.code == .readOnly)
    #expect(try file.open().isReadOnly == false)
  }

  @Test func `create makes the file, and opens it when it is there`() throws {
    let file = try NoteFile()
    #expect(try file.open(.create).notes() == ["first"])
  }

  @Test func `a failed open leaves no open file behind`() throws {
    let folder = try TemporaryFolder()
    for _ in 0..<2000 {
      #expect(throws: SQLiteError.self) {
        try Connection(path: folder.url.path, mode: .create)
      }
    }
    let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    #expect(descriptors.count < 1000)
  }

  @Test func `defensive mode refuses writing to the schema table`() throws {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE t(x); PRAGMA writable_schema=ON")
    try connection.execute("UPDATE sqlite_schema SET sql = sql")
    try connection.setDefensive()
    #expect(throws: SQLiteError.self) {
      try connection.execute("UPDATE sqlite_schema SET sql = sql")
    }
    #expect(try connection.texts("PRAGMA trusted_schema") == ["0"])
  }

  @Test func `a closed connection refuses everything and releases its locks`() throws {
    let file = try NoteFile()
    let connection = try file.open()
    let statement = try connection.prepare("SELECT text FROM note")
    try connection.execute("BEGIN IMMEDIATE; INSERT INTO note(text) VALUES ('lost')")
    try statement.step()
    connection.close()
    connection.close()
    let other = try file.open()
    try other.insertNote("second")
    #expect(try other.notes() == ["first", "second"])
    for operation in [
      { try connection.execute("SELECT 1") }, { try statement.step() },
      { try connection.prepare("SELECT 1") }, { try connection.write {} },
      { try connection.setDefensive() }, { try connection.backup(to: other) },
    ] as [() throws -> Any] {
      let error = try #require(throws: SQLiteError.self) { try operation() }
      #expect(error.message == "the database is closed")
    }
    try statement.reset()
    #expect(!connection.isInTransaction)
    #expect(connection.changes == 0)
    #expect(connection.lastInsertedRowID == 0)
  }

  @Test func `the library tells its version`() {
    #expect(Connection.libraryVersion.hasPrefix("3."))
  }
}
