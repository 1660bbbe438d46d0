import CSQLite

extension Connection {
  /// The whole database as the bytes of its file.
  ///
  /// - Throws: a `SQLiteError` of phase `.backup`.
  package func bytes() throws(SQLiteError) -> [UInt8] {
    var count: sqlite3_int64 = 0
    guard let start = sqlite3_serialize(try database.open(.backup), "main", &count, 0) else {
      throw SQLiteError(SQLITE_NOMEM, message: "the database cannot be copied", phase: .backup)
    }
    defer { sqlite3_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  /// Puts a database in memory in the place of this one, to be read; its bytes are not looked at
  /// before the first statement.
  ///
  /// - Throws: a `SQLiteError` of phase `.open`.
  package func take(_ bytes: [UInt8]) throws(SQLiteError) {
    let size = sqlite3_uint64(max(bytes.count, 1))
    guard let copy = sqlite3_malloc64(size) else {
      throw SQLiteError(SQLITE_NOMEM, message: "out of memory", phase: .open)
    }
    copy.copyMemory(from: bytes, byteCount: bytes.count)
    let length = sqlite3_int64(bytes.count)
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
    let status = sqlite3_deserialize(
      try database.open(.open), "main", copy.assumingMemoryBound(to: UInt8.self), length, length,
      flags)
    try database.check(status, .open)
  }
}
