package import JournalCore
import SQLite

extension JournalStore {
  /// Copies the whole journal into a file: written beside it under another name, flushed, read back
  /// and compared, and only then given its name, for its owner only.
  ///
  /// A file of that name is replaced, and stays as it is when anything fails.
  /// - Returns: What both files hold.
  /// - Throws: ``StoreError``; ``StoreError/other(detail:)`` where the copy reads differently.
  package func copy(to path: String, now: Moment) throws(StoreError) -> JournalCheck {
    let temporary = JournalFile.temporaryName(for: path)
    try JournalFile.create(temporary)
    do throws(StoreError) {
      let source = try reading {
        let source = try check(now: now, deep: false)
        try fill(temporary)
        return source
      }
      let copy = try JournalStore(path: temporary, access: .read)
      defer { copy.close() }
      guard try copy.check(now: now, deep: false) == source else {
        throw .other(detail: "the copy does not read as the journal does")
      }
      try JournalFile.publish(temporary, as: path)
      return source
    } catch {
      JournalFile.remove(temporary)
      throw error
    }
  }

  private func fill(_ path: String) throws(StoreError) {
    do {
      let target = try Connection(path: path, mode: .existing)
      defer { target.close() }
      try target.configure(busyTimeout: busyTimeout)
      try target.execute("PRAGMA synchronous = EXTRA")
      try connection.backup(to: target)
    } catch { throw StoreError(error, path: path, busyTimeout: busyTimeout) }
  }
}
