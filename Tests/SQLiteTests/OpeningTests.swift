import Foundation
import SQLite
import Testing

struct OpeningTests {
  private let file: NoteFile

  init() throws { file = try NoteFile() }

  @Test(arguments: [OpenMode.existing, .readOnly])
  func `a missing file is refused, with the system's reason, and not made`(_ mode: OpenMode) throws
  {
    let error = try #require(throws: SQLiteError.self) {
      try Connection(path: file.folder.path("none.db"), mode: mode)
    }
    #expect(error.code == .cannotOpen)
    #expect(error.phase == .open)
    #expect(error.systemError == ENOENT)
    let names = try FileManager.default.contentsOfDirectory(atPath: file.folder.url.path)
    #expect(names == ["note.db"])
  }

  @Test(arguments: [
    (OpenMode.create, SQLiteError.Code.cannotOpen), (.existing, .cannotOpen),
    (.readOnly, .ioError),
  ])
  func `a folder is refused`(_ mode: OpenMode, _ code: SQLiteError.Code) throws {
    let error = try #require(throws: SQLiteError.self) {
      try Connection(path: file.folder.url.path, mode: mode)
    }
    #expect(error.code == code)
    #expect(error.phase == .open)
    #expect(error.systemError == EISDIR)
  }

  @Test(arguments: ["", "\0", "note.db\0.txt"])
  func `a name that no file can have is refused`(_ name: String) throws {
    let path = name.isEmpty ? "" : file.folder.path("") + "/" + name
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
    let path = file.folder.path("letter.txt")
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
    var bytes = try Data(contentsOf: URL(filePath: file.path))
    bytes.replaceSubrange(100..<200, with: Data(repeating: 0xA5, count: 100))
    try bytes.write(to: URL(filePath: file.path))
    let error = try #require(throws: SQLiteError.self) { try file.open().notes() }
    #expect(error.code == .corrupt)
  }

  @Test func `a file opened for reading refuses writes`() throws {
    let connection = try file.open(.readOnly)
    #expect(connection.isReadOnly)
    #expect(try connection.notes() == ["first"])
    let error = try #require(throws: SQLiteError.self) { try connection.insertNote("second") }
    #expect(error.code == .readOnly)
    #expect(try file.open().isReadOnly == false)
  }

  @Test func `create makes the file, and opens it when it is there`() throws {
    #expect(try file.open(.create).notes() == ["first"])
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
    let error = try #require(throws: SQLiteError.self) { try statement.bind(9, 1) }
    #expect(error.code == .other(25))
    #expect(!connection.isInTransaction)
    #expect(connection.changes == 0)
    #expect(connection.lastInsertedRowID == 0)
  }

  @Test func `a closed connection holds no file open, though it had statements at hand`() throws {
    let connection = try file.open()
    #expect(try connection.notes() == ["first"])
    #expect(try isHeldOpen())
    connection.close()
    #expect(try !isHeldOpen())
  }

  private func isHeldOpen() throws -> Bool {
    let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    return descriptors.contains {
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
      return target == file.path
    }
  }

  @Test func `the library tells its version`() {
    #expect(Connection.libraryVersion.hasPrefix("3."))
  }
}
