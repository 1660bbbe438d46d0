import SQLite

/// A file with `TABLE note(id INTEGER PRIMARY KEY, text TEXT)` and one row, and a way to open it.
struct NoteFile {
  let folder: TemporaryFolder
  var path: String { folder.path("note.db") }

  init() throws {
    folder = try TemporaryFolder()
    let connection = try Connection(path: path, mode: .create)
    try connection.execute(
      """
      CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT UNIQUE);
      INSERT INTO note(text) VALUES ('first');
      """)
  }

  func open(_ mode: OpenMode = .existing, busyTimeout: Int = 0) throws -> Connection {
    let connection = try Connection(path: path, mode: mode)
    try connection.configure(busyTimeout: busyTimeout)
    return connection
  }
}

extension Connection {
  static func inMemory() throws(SQLiteError) -> Connection {
    try Connection(path: "", mode: .memory)
  }

  /// The first column of all rows, as text; NULL as "NULL".
  func texts(_ sql: String) throws -> [String] {
    try withStatement(sql) { statement in
      var result: [String] = []
      while try statement.step() { result.append(statement.optionalText(at: 0) ?? "NULL") }
      return result
    }
  }

  func notes() throws -> [String] { try texts("SELECT text FROM note ORDER BY id") }

  func insertNote(_ text: String?) throws {
    try withStatement("INSERT INTO note(text) VALUES (?)") { statement in
      try statement.bind(1, text)
      try statement.run()
    }
  }
}
