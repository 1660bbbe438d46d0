import CSQLite

/// One open database, for one thread at a time.
package final class Connection {
  let database: DatabaseHandle
  /// Few, so that a search takes less time than a dictionary takes to be set up.
  private var unusedStatements: [(sql: String, statement: Statement)] = []

  /// Opens the database; SQLite reads the file only when the first statement runs, so a file that
  /// is no database is noticed there.
  ///
  /// Every name but that of `.memory` means a file, also an empty one or `:memory:`.
  /// - Throws: `cannotOpen` for a missing file, a folder (with `.readOnly` it is `ioError`), or a
  ///   path with a NUL byte.
  package init(path: String, mode: OpenMode) throws(SQLiteError) {
    database = try DatabaseHandle(path: path, mode: mode)
  }

  /// Rolls back an open transaction, gives up every lock and closes; to run a statement afterwards
  /// is refused with an error.
  package func close() {
    unusedStatements = []
    database.close()
  }

  /// Waits up to this many milliseconds for another connection's lock; 0 fails at once.
  package func configure(busyTimeout milliseconds: Int) throws(SQLiteError) {
    try database.check(sqlite3_busy_timeout(try database.open(), Int32(clamping: milliseconds)))
  }

  /// Whether CHECKs of tables are looked at; also where SQLite has ended the transaction by itself.
  package func setChecks(_ areMade: Bool) throws(SQLiteError) {
    let sql = "PRAGMA ignore_check_constraints = \(areMade ? "OFF" : "ON")"
    try database.check(sqlite3_exec(try database.open(), sql, nil, nil, nil))
  }

  /// Refuses SQL that could damage the file, and functions called from a hostile file's schema.
  package func setDefensive() throws(SQLiteError) {
    try database.check(shim_defensive(try database.open()))
    try database.check(shim_trusted_schema_off(try database.open()))
  }

  /// Runs any number of statements, ignoring rows; those before a failing one stay done.
  package func execute(_ sql: String) throws(SQLiteError) {
    try execute(sql, .statement)
  }

  func execute(_ sql: String, _ phase: SQLiteError.Phase) throws(SQLiteError) {
    try Statement.refuseNUL(in: sql)
    try database.check(sqlite3_exec(try database.running(phase), sql, nil, nil, nil), phase)
  }

  /// A new statement; it keeps the database open for as long as it lives.
  /// - Throws: an error also if the text holds no statement or more than one.
  package func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    try Statement(sql, in: database)
  }

  /// Lends the statement prepared earlier from the same text, without bindings and not yet run.
  ///
  /// It is kept for as long as the connection, so the text is to be one of few, with values bound.
  /// - Throws: what the body throws, or a `SQLiteError`.
  package func withStatement<T>(_ sql: String, _ body: (Statement) throws -> T) throws -> T {
    let statement = try unusedStatement(sql) ?? prepare(sql)
    defer {
      statement.clear()
      unusedStatements.append((sql, statement))
    }
    let result = try body(statement)
    try statement.reset()
    return result
  }

  private func unusedStatement(_ sql: String) -> Statement? {
    guard let place = unusedStatements.firstIndex(where: { $0.sql == sql }) else { return nil }
    let last = unusedStatements.count - 1
    unusedStatements.swapAt(place, last)
    return unusedStatements.removeLast().statement
  }

  /// The row id of the latest insert on this connection; 0 before the first.
  package var lastInsertedRowID: Int64 {
    database.value(sqlite3_last_insert_rowid, whenClosed: 0)
  }

  /// The number of rows the latest INSERT, UPDATE or DELETE changed.
  package var changes: Int { database.value({ Int(sqlite3_changes64($0)) }, whenClosed: 0) }

  /// Whether a transaction is open; SQLite ends one by itself after some errors.
  package var isInTransaction: Bool { database.isInTransaction }

  /// Whether the file can only be read, by the mode it was opened in or by its protection.
  package var isReadOnly: Bool {
    database.value({ sqlite3_db_readonly($0, "main") == 1 }, whenClosed: true)
  }

  /// The version of the SQLite library in use, such as `3.40.1`.
  package static var libraryVersion: String { String(cString: sqlite3_libversion()) }
}
