import JournalSchema
import SQLite

extension JournalStore {
  /// “twj1”, by which a file is known as a journal.
  static let applicationID = 0x7477_6A31

  /// How a connection reads: cells of pages are checked, and a file that is cut meanwhile is an error
  /// instead of the end of the process.
  static let careful = """
    PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;
    """

  /// Checks what kind of file it is before anything else is read, then sets the connection up.
  func prepare(_ access: Access, _ migrations: [Migration]) throws {
    try connection.execute("\(Self.careful) PRAGMA secure_delete = ON;")
    let (version, journalMode) = try connection.read { try look(known: migrations.count) }
    let isOlder = version < migrations.count
    try connection.execute("PRAGMA synchronous = EXTRA")
    switch access {
    case .read:
      guard version > 0 else { throw StoreError.missing(path: path) }
      if migrations[version...].contains(where: \.isNeededToRead) {
        guard !path.isEmpty else { throw StoreError.other(detail: "too old to be read in memory") }
        try migrateByWriting(migrations)
      }
      try connection.execute("PRAGMA query_only = ON")
    case .write:
      guard !connection.isReadOnly else { throw StoreError.readOnly(path: path) }
      if journalMode == "wal" { try connection.execute("PRAGMA journal_mode = DELETE") }
      if isOlder {
        if version > 0 { beforeMigrating?(self) }
        try migrate(migrations)
      }
    }
    try connection.execute("PRAGMA foreign_keys = ON")
    if isOlder { vocabularyAtOpening = try vocabularyRecords() }
  }

  /// All that opening asks of the file, in one transaction: each costs a dozen system calls.
  private func look(known: Int) throws -> (version: Int, journalMode: String?) {
    let version = try acceptedVersion(known: known)
    guard version > 0 else { return (0, nil) }
    if version == known { vocabularyAtOpening = try vocabularyRecords() }
    return (version, try value("PRAGMA journal_mode"))
  }

  /// The number of migrations the file went through; 0 for an empty one.
  private func acceptedVersion(known: Int) throws -> Int {
    let application = try number("PRAGMA application_id")
    let version = try number("PRAGMA user_version")
    switch (application, version) {
    case (Self.applicationID, 1...known): return version
    case (Self.applicationID, (known + 1)...):
      throw StoreError.newerFile(found: version, known: known)
    case (Self.applicationID, _):
      throw StoreError.damaged(detail: "user_version is \(version)")
    case (0, 0) where try number("SELECT count(*) FROM sqlite_schema") == 0: return 0
    default: throw StoreError.foreignFile(path: path)
    }
  }

  /// All that is missing or nothing, and that may be nothing: another process may have been first.
  /// The size of a page holds for a new file only.
  private func migrate(_ migrations: [Migration]) throws {
    try connection.execute("PRAGMA page_size = 8192")
    try connection.write {
      let version = try acceptedVersion(known: migrations.count)
      for migration in migrations[version...] { try connection.execute(migration.sql) }
      if let table = try value("PRAGMA foreign_key_check") {
        throw StoreError.damaged(detail: "a row of \(table) lacks what it refers to")
      }
      try connection.execute(
        """
        PRAGMA application_id = \(Self.applicationID); PRAGMA user_version = \(migrations.count);
        """)
    }
  }

  private func migrateByWriting(_ migrations: [Migration]) throws {
    let writer = try JournalStore(
      path: path, access: .write, busyTimeout: busyTimeout, migrations: migrations)
    writer.close()
  }

  private func number(_ sql: String) throws -> Int {
    try value(sql).flatMap { Int($0) } ?? 0
  }

  /// The first column of the first row as text.
  private func value(_ sql: String) throws -> String? {
    try connection.withStatement(sql) { try $0.step() ? $0.optionalText(at: 0) : nil }
  }
}
