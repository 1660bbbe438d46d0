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

  /// As ``copy(to:now:)``, but of the file whatever the version of its tables: the structure of the
  /// copy is looked at, not its records.
  ///
  /// - Throws: ``StoreError``; a file of that name then stays as it is.
  package func copyAsIs(to path: String) throws(StoreError) {
    let temporary = JournalFile.temporaryName(for: path)
    try JournalFile.create(temporary)
    do throws(StoreError) {
      try fill(temporary)
      try JournalFile.publish(temporary, as: path)
    } catch {
      JournalFile.remove(temporary)
      throw error
    }
  }

  /// How many records there are, as far as the tables tell.
  package func recordCount() throws(StoreError) -> Int {
    let counts = RecordKind.allCases.map { "(SELECT count(*) FROM \"\($0.table)\")" }
    return try reading {
      try connection.withStatement("SELECT \(counts.joined(separator: " + "))") { statement in
        try statement.step() ? statement.int(at: 0) : 0
      }
    }
  }

  private func fill(_ path: String) throws(StoreError) {
    do {
      let target = try Connection(path: path, mode: .existing)
      defer { target.close() }
      try target.configure(busyTimeout: busyTimeout)
      try target.execute("PRAGMA synchronous = EXTRA")
      try connection.backup(to: target)
      let answer = try target.prepare("PRAGMA quick_check(1)")
      guard try answer.step(), answer.text(at: 0) == "ok" else {
        throw StoreError.other(detail: "the copy is not whole")
      }
    } catch { throw StoreError(error, path: path, busyTimeout: busyTimeout) }
  }
}
