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
      let check = try reading {
        try fill(temporary)
        let copy = try JournalStore(path: temporary, access: .read)
        defer { copy.close() }
        return try self.check(ofCopy: copy, now: now)
      }
      try JournalFile.publish(temporary, as: path)
      return check
    } catch {
      JournalFile.remove(temporary)
      throw error
    }
  }

  /// Reads a copy of this journal back, within the transaction in which it was made.
  ///
  /// The copy holds each record twice, so what is wrong in it shows in it alone; the journal itself
  /// is looked through only then, to tell a bad copy from a good one of a damaged journal.
  /// - Returns: What both hold.
  /// - Throws: ``StoreError/other(detail:)`` where the copy reads differently.
  func check(ofCopy copy: JournalStore, now: Moment) throws -> JournalCheck {
    let check = try copy.check(now: now, deep: false)
    let isSame =
      check.isSound
      ? try check.records == recordCounts() && check.changes == rowCount(of: "change")
      : try self.check(now: now, deep: false) == check
    guard isSame else {
      throw StoreError.other(detail: "the copy does not read as the journal does")
    }
    return check
  }

  /// How many records of each kind there are, as far as the tables tell; kinds without any are left
  /// out.
  private func recordCounts() throws -> [RecordKind: Int] {
    var counts: [RecordKind: Int] = [:]
    for kind in RecordKind.allCases {
      let count = try rowCount(of: kind.table)
      if count > 0 { counts[kind] = count }
    }
    return counts
  }

  /// As ``copy(to:now:)``, but of the file whatever the version of its tables: the structure of the
  /// copy is looked at, not its records.
  ///
  /// - Throws: ``StoreError``; a file of that name then stays as it is.
  package func copyAsIs(to path: String) throws(StoreError) {
    let temporary = JournalFile.temporaryName(for: path)
    try JournalFile.create(temporary)
    do throws(StoreError) {
      try fill(temporary, isChecked: true)
      try JournalFile.publish(temporary, as: path)
    } catch {
      JournalFile.remove(temporary)
      throw error
    }
  }

  /// How many records there are, as far as the tables tell.
  package func recordCount() throws(StoreError) -> Int {
    try reading { try recordCounts().values.reduce(0, +) }
  }

  private func fill(_ path: String, isChecked: Bool = false) throws(StoreError) {
    do {
      let target = try Connection(path: path, mode: .existing)
      defer { target.close() }
      try target.configure(busyTimeout: busyTimeout)
      try target.execute("PRAGMA synchronous = EXTRA")
      try connection.backup(to: target)
      guard isChecked else { return }
      let answer = try target.prepare("PRAGMA quick_check(1)")
      guard try answer.step(), answer.text(at: 0) == "ok" else {
        throw StoreError.other(detail: "the copy is not whole")
      }
    } catch { throw StoreError(error, path: path, busyTimeout: busyTimeout) }
  }
}
