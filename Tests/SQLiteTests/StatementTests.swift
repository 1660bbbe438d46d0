import SQLite
import Testing

struct StatementTests {
  private let file: NoteFile

  init() throws { file = try NoteFile() }

  @Test func `a statement outlives its connection`() throws {
    var connection: Connection? = try file.open()
    weak let watched = connection
    let statement = try #require(try connection?.prepare("SELECT text FROM note"))
    connection = nil
    #expect(watched == nil)
    #expect(try statement.step())
    #expect(statement.text(at: 0) == "first")
    #expect(try statement.step() == false)
  }

  @Test func `a connection with statements in its cache is freed`() throws {
    var connection: Connection? = try file.open()
    weak let watched = connection
    #expect(try connection?.notes() == ["first"])
    connection = nil
    #expect(watched == nil)
  }

  @Test func `NULL takes the place of a value, and a value that of NULL`() throws {
    let statement = try Connection.inMemory().prepare("SELECT ?, ?")
    var seen: [[String?]] = []
    for (first, second) in [("a", nil), (nil, "b"), (nil, nil), ("c", "d")] as [(String?, String?)]
    {
      try statement.bind(1, first)
      try statement.bind(2, second)
      try #require(try statement.step())
      seen.append([statement.optionalText(at: 0), statement.optionalText(at: 1)])
      try statement.reset()
    }
    #expect(seen == [["a", nil], [nil, "b"], [nil, nil], ["c", "d"]])
    #expect(throws: SQLiteError.self) { try statement.bindNull(3) }
    #expect(throws: SQLiteError.self) { try statement.bindNull(0) }
  }

  @Test func `the same text gives the same statement, reset and without values`() throws {
    let connection = try Connection.inMemory()
    var seen: [Statement] = []
    try connection.withStatement("SELECT ?") { statement in
      try statement.bind(1, "private")
      try statement.step()
      seen.append(statement)
    }
    try connection.withStatement("SELECT ?") { statement in
      seen.append(statement)
      try #require(try statement.step())
      #expect(statement.isNull(at: 0))
    }
    #expect(seen.first === seen.last)
  }

  @Test func `a failed statement can be bound and run again at once`() throws {
    let connection = try file.open()
    let statement = try connection.prepare("INSERT INTO note(text) VALUES (?)")
    try statement.bind(1, "first")
    #expect(throws: SQLiteError.self) { try statement.run() }
    try statement.bind(1, "second")
    try statement.run()
    #expect(try connection.notes() == ["first", "second"])
  }

  @Test func `a statement is usable again after an error`() throws {
    let connection = try file.open()
    let error = try #require(throws: SQLiteError.self) { try connection.insertNote("first") }
    #expect(error.code == .constraint)
    #expect(error.extendedCode == 2067)
    #expect(error.message == "UNIQUE constraint failed: note.text")
    #expect(error.systemError == nil)
    try connection.insertNote("second")
    #expect(try connection.notes() == ["first", "second"])
  }

  @Test func `a body's error leaves no row open that would keep the lock`() throws {
    struct Refusal: Error {}
    let connection = try file.open()
    #expect(throws: Refusal.self) {
      try connection.withStatement("SELECT text FROM note") { statement in
        try statement.step()
        throw Refusal()
      }
    }
    try file.open().insertNote("second")
    #expect(try connection.notes() == ["first", "second"])
  }

  @Test func `the same text may be used within its own use`() throws {
    let connection = try Connection.inMemory()
    try connection.withStatement("SELECT ? + 1") { _ in }
    let sum = try connection.withStatement("SELECT ? + 1") { outer in
      try outer.bind(1, 1)
      try #require(try outer.step())
      let inner = try connection.withStatement("SELECT ? + 1") { inner in
        try inner.bind(1, 10)
        try #require(try inner.step())
        return inner.int(at: 0)
      }
      return outer.int(at: 0) + inner
    }
    #expect(sum == 13)
  }

  @Test func `one statement runs many times`() throws {
    let connection = try file.open()
    let statement = try connection.prepare("INSERT INTO note(text) VALUES (?)")
    for number in 1...3 {
      try statement.bind(1, String(number))
      try statement.run()
    }
    #expect(try connection.notes() == ["first", "1", "2", "3"])
    #expect(connection.lastInsertedRowID == 4)
    #expect(connection.changes == 1)
    try connection.execute("UPDATE note SET text = text || '!'")
    #expect(connection.changes == 4)
  }

  @Test func `binding to a running statement is refused`() throws {
    let statement = try file.open().prepare("SELECT text FROM note WHERE id >= ?")
    try statement.bind(1, 0)
    try #require(try statement.step())
    #expect(throws: SQLiteError.self) { try statement.bind(1, 1) }
    try statement.reset()
    try statement.bind(1, 1)
    #expect(try statement.step())
  }

  @Test func `a change completed only by the reset reports its error there`() throws {
    let reader = try file.open()
    let pending = try reader.prepare("SELECT text FROM note")
    try pending.step()
    let writer = try file.open()
    let error = try #require(throws: SQLiteError.self) {
      try writer.withStatement("INSERT INTO note(text) VALUES ('second') RETURNING id") {
        try $0.step()
      }
    }
    #expect(error.code == .busy)
    try pending.reset()
    #expect(try writer.notes() == ["first"])
  }

  @Test(arguments: ["", "  ", "-- nothing", "SELECT 1; SELECT 2", "SELECT 1\0 + 1"])
  func `what is not exactly one statement is refused`(_ sql: String) throws {
    let connection = try Connection.inMemory()
    let error = try #require(throws: SQLiteError.self) { try connection.prepare(sql) }
    #expect(error.code == .other(21))
  }

  @Test(arguments: ["SELECT 1", "SELECT 1;", "SELECT 1;\n \t", "SELECT 1 -- one"])
  func `one statement may end in a semicolon and white space`(_ sql: String) throws {
    #expect(try Connection.inMemory().prepare(sql).columnCount == 1)
  }

  @Test func `wrong SQL is an error with SQLite's sentence`() throws {
    let connection = try Connection.inMemory()
    for run in [{ try connection.execute($0) }, { _ = try connection.prepare($0) }]
      as [(String) throws -> Void]
    {
      let error = try #require(throws: SQLiteError.self) { try run("SELECT * FROM nowhere") }
      #expect(error.code == .other(1))
      #expect(error.message == "no such table: nowhere")
    }
  }

  @Test func `several statements run until the first that fails`() throws {
    let connection = try Connection.inMemory()
    #expect(throws: SQLiteError.self) {
      try connection.execute("CREATE TABLE a(x); CREATE TABLE a(x); CREATE TABLE b(x)")
    }
    #expect(try connection.texts("SELECT name FROM sqlite_schema") == ["a"])
    #expect(throws: SQLiteError.self) { try connection.execute("SELECT 1;\0DROP TABLE a") }
  }
}
