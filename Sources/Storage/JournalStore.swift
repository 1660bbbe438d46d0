package import JournalCore
import JournalSchema
import SQLite

/// Keeps one journal in one SQLite file: reads its records, applies changes and takes them back.
///
/// For one thread at a time. Nothing else in this process may open the file meanwhile, but SQLite
/// itself: closing a descriptor of its own gives up the locks of all.
package final class JournalStore {
  /// What a journal is opened for.
  package enum Access: Hashable, Sendable {
    /// Reads; the file and its folder may be protected against writing.
    case read
    /// Reads and writes; a missing file is made, with its folders, for its owner only.
    case write
  }

  /// The path as given; empty for a journal in memory.
  package let path: String
  /// What ``vocabularyRecords()`` gave when the journal was opened: at hand without another look at
  /// the file.
  package internal(set) var vocabularyAtOpening = Journal()
  /// When the journal was written to last before the latest group that this store wrote; nil before
  /// that, and for the first group of a journal.
  package internal(set) var lastWriteBefore: Moment?
  /// What runs beside the reading and the writing of many records.
  package var work: any WorkSharing = SerialWork()
  let connection: Connection
  let busyTimeout: Int
  /// Is lent the store before the tables of an older file are changed.
  private(set) var beforeMigrating: ((JournalStore) -> Void)?
  /// In no order; a search takes less time than a dictionary takes to be set up.
  private var tables: [RecordTable] = []

  /// Opens the journal, and brings an older file to the tables of today.
  ///
  /// - Parameters:
  ///   - path: A regular file.
  ///   - access: What it is opened for.
  ///   - beforeMigrating: Is lent the store of such an older file as it is, for ``copyAsIs(to:)``.
  /// - Throws: ``StoreError/missing(path:)`` when there is nothing to read, and any other
  ///   ``StoreError``; a file that is refused stays byte for byte as it was.
  package convenience init(
    path: String, access: Access, beforeMigrating: ((JournalStore) -> Void)? = nil
  ) throws(StoreError) {
    try self.init(
      path: path, access: access, busyTimeout: 3000, migrations: Migration.all,
      beforeMigrating: beforeMigrating)
  }

  /// An empty journal that ends with the store.
  package static func inMemory() throws(StoreError) -> JournalStore {
    try JournalStore(
      mode: .memory, access: .write, path: "", busyTimeout: 0, migrations: Migration.all)
  }

  /// Whether there is a file at the path, links followed; it may still be empty or no journal.
  ///
  /// - Throws: ``StoreError/notRegularFile(path:)``, ``StoreError/permission(path:)`` or
  ///   ``StoreError/inputOutput(detail:)``.
  package static func exists(path: String) throws(StoreError) -> Bool {
    try JournalFile.exists(path)
  }

  /// As the other initializer; waits that many milliseconds for other programs.
  convenience init(
    path: String, access: Access, busyTimeout: Int, migrations: [Migration],
    beforeMigrating: ((JournalStore) -> Void)? = nil
  ) throws(StoreError) {
    if try !JournalFile.exists(path) {
      guard access == .write else { throw .missing(path: path) }
      try JournalFile.create(path)
    }
    try self.init(
      mode: .existing, access: access, path: path, busyTimeout: busyTimeout, migrations: migrations,
      beforeMigrating: beforeMigrating)
  }

  /// Also to read, the file is opened for writing where it can be: what a program that was killed
  /// has left half done is taken back then.
  private init(
    mode: OpenMode, access: Access, path: String, busyTimeout: Int, migrations: [Migration],
    beforeMigrating: ((JournalStore) -> Void)? = nil
  ) throws(StoreError) {
    self.path = path
    self.busyTimeout = busyTimeout
    self.beforeMigrating = beforeMigrating
    do {
      connection = try Connection(path: path, mode: mode)
      try connection.configure(busyTimeout: busyTimeout)
      try connection.setDefensive()
    } catch { throw StoreError(error, path: path, busyTimeout: busyTimeout) }
    try translating { try prepare(access, migrations) }
    self.beforeMigrating = nil
  }

  /// A journal in memory that is only read.
  init(memory bytes: [UInt8]) throws(StoreError) {
    path = ""
    busyTimeout = 0
    do {
      connection = try Connection(path: "", mode: .memory)
      try connection.setDefensive()
      try connection.take(bytes)
    } catch { throw StoreError(error, path: "", busyTimeout: 0) }
    try translating { try prepare(.read, Migration.all) }
  }

  /// Gives up the file; the store is of no use afterwards.
  package func close() { connection.close() }

  /// Runs the body on one state of the journal: within the open transaction, or one of its own.
  func reading<T>(_ body: () throws -> T) throws(StoreError) -> T {
    try translating { try connection.isInTransaction ? body() : connection.read(body) }
  }

  /// The one place where what SQLite answers becomes a ``StoreError``.
  func translating<T>(_ body: () throws -> T) throws(StoreError) -> T {
    do { return try body() } catch { throw storeError(error) }
  }

  func storeError(_ error: any Error) -> StoreError {
    StoreError(error, path: path, busyTimeout: busyTimeout)
  }

  func table(of kind: RecordKind) -> RecordTable {
    if let table = tables.first(where: { $0.kind == kind }) { return table }
    let table = RecordTable(kind)
    tables.append(table)
    return table
  }
}
