package import JournalCore
import SQLite

extension JournalStore {
  /// A journal in memory, to be read, out of the bytes of a journal's file.
  ///
  /// - Throws: ``StoreError``: what any file of those bytes would be refused for.
  package convenience init(bytes: [UInt8]) throws(StoreError) {
    try self.init(memory: bytes)
  }

  /// The bytes of a file that holds the whole journal, read back and compared like a copy.
  ///
  /// - Returns: The bytes, and what they hold.
  /// - Throws: ``StoreError``.
  package func bytes(now: Moment) throws(StoreError) -> (bytes: [UInt8], check: JournalCheck) {
    try reading {
      let bytes = try snapshot()
      let copy = try JournalStore(bytes: bytes)
      defer { copy.close() }
      return (bytes, try check(ofCopy: copy, now: now))
    }
  }

  /// Through a second database, as the file itself may not be opened twice by one process.
  private func snapshot() throws -> [UInt8] {
    let target = try Connection(path: "", mode: .memory)
    defer { target.close() }
    try connection.backup(to: target)
    return try target.bytes()
  }
}
