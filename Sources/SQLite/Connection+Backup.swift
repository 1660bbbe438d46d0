import CSQLite

extension Connection {
  /// Replaces the destination's whole content by a copy of this database, in one transaction there.
  ///
  /// Waits for locks as long as the two busy timeouts allow.
  /// - Throws: a `SQLiteError` of phase `.backup`; the destination is then as it was before.
  package func backup(to destination: Connection) throws(SQLiteError) {
    let source = try database.open(.backup)
    let target = try destination.database.open(.backup)
    guard let copy = sqlite3_backup_init(target, "main", source, "main") else {
      throw SQLiteError(sqlite3_extended_errcode(target), in: target, phase: .backup)
    }
    let copied = sqlite3_backup_step(copy, -1)
    let finished = sqlite3_backup_finish(copy)
    try destination.database.check(copied == SQLITE_DONE ? finished : copied, .backup)
  }
}
