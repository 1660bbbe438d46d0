extension Connection {
  /// Runs the body in one transaction that holds the write lock from its start (BEGIN IMMEDIATE).
  ///
  /// Any error rolls back and is thrown on; the first error wins. If SQLite has ended the
  /// transaction by itself, whatever the body still tries is refused. Transactions do not nest.
  /// - Throws: what the body throws, or a `SQLiteError` of phase `.begin` or `.commit`.
  package func write<T>(_ body: () throws -> T) throws -> T {
    try transaction("BEGIN IMMEDIATE", body)
  }

  /// Runs the body in one transaction that sees a single state of the database (BEGIN DEFERRED).
  /// - Throws: as `write`.
  package func read<T>(_ body: () throws -> T) throws -> T {
    try transaction("BEGIN DEFERRED", body)
  }

  private func transaction<T>(_ begin: String, _ body: () throws -> T) throws -> T {
    try execute(begin, .begin)
    database.expectsTransaction = true
    do {
      let result = try body()
      database.expectsTransaction = false
      try execute("COMMIT", .commit)
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Silent: the error that led here is the one to tell.
  private func rollBack() {
    database.expectsTransaction = false
    guard isInTransaction else { return }
    try? execute("ROLLBACK")
  }
}
