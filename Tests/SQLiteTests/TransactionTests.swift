import SQLite
import Testing

struct TransactionTests {
  private struct Refusal: Error {}

  private let file: NoteFile

  init() throws { file = try NoteFile() }

  @Test func `a finished body is stored and its value handed out`() throws {
    let connection = try file.open()
    let row = try connection.write {
      #expect(connection.isInTransaction)
      try connection.insertNote("second")
      return connection.lastInsertedRowID
    }
    #expect(row == 2)
    #expect(!connection.isInTransaction)
    #expect(try file.open().notes() == ["first", "second"])
  }

  @Test func `a body's error takes everything back and is thrown on`() throws {
    let connection = try file.open()
    #expect(throws: Refusal.self) {
      try connection.write {
        try connection.insertNote("second")
        throw Refusal()
      }
    }
    #expect(!connection.isInTransaction)
    #expect(try connection.notes() == ["first"])
  }

  @Test func `a failing statement takes everything back`() throws {
    let connection = try file.open()
    let error = try #require(throws: SQLiteError.self) {
      try connection.write {
        try connection.insertNote("second")
        try connection.insertNote("first")
      }
    }
    #expect(error.code == .constraint)
    #expect(error.phase == .statement)
    #expect(try connection.notes() == ["first"])
  }

  @Test func `a transaction within a transaction is refused at its beginning`() throws {
    let connection = try file.open()
    let error = try #require(throws: SQLiteError.self) {
      try connection.write {
        try connection.insertNote("second")
        try connection.write { try connection.insertNote("third") }
      }
    }
    #expect(error.phase == .begin)
    #expect(!connection.isInTransaction)
    #expect(try connection.notes() == ["first"])
  }

  @Test func `a refused inner transaction leaves the outer one alive`() throws {
    let connection = try file.open()
    try connection.write {
      #expect(throws: SQLiteError.self) { try connection.read {} }
      try connection.insertNote("second")
    }
    #expect(try connection.notes() == ["first", "second"])
  }

  @Test func `writing waits for nobody when told so, and nothing has run`() throws {
    let (holder, waiter) = (try file.open(), try file.open())
    try holder.write {
      var hasRun = false
      let error = try #require(throws: SQLiteError.self) { try waiter.write { hasRun = true } }
      #expect(error.code == .busy)
      #expect(error.phase == .begin)
      #expect(!hasRun)
      #expect(!waiter.isInTransaction)
    }
  }

  @Test func `the busy timeout is waited for`() throws {
    let (holder, waiter) = (try file.open(), try file.open(busyTimeout: 200))
    try holder.write {
      let clock = ContinuousClock()
      let waited = clock.measure {
        #expect(throws: SQLiteError.self) { try waiter.write {} }
      }
      #expect(waited >= .milliseconds(150))
    }
  }

  @Test func `reading sees one state from its first look to its end`() throws {
    let (reader, writer) = (try file.open(), try file.open())
    let seen = try reader.read {
      let before = try reader.notes()
      #expect(throws: SQLiteError.self) { try writer.insertNote("second") }
      return before + (try reader.notes())
    }
    #expect(seen == ["first", "first"])
    try writer.insertNote("second")
    #expect(try reader.read { try reader.notes() } == ["first", "second"])
    #expect(!reader.isInTransaction)
  }
}
