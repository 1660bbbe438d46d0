import CSQLite

/// The open database that a connection and its statements share; it closes with the last of them.
final class DatabaseHandle {
  private var pointer: OpaquePointer?
  /// Set while a transaction's body runs: if SQLite ends the transaction by itself, what the body
  /// does next must not be stored on its own.
  var expectsTransaction = false

  init(path: String, mode: OpenMode) throws(SQLiteError) {
    guard !path.utf8.contains(0) else {
      throw SQLiteError(SQLITE_CANTOPEN, message: "the path holds a NUL byte", phase: .open)
    }
    _ = Self.hasPlainMemory
    var opened: OpaquePointer?
    let flags = mode.flags | SQLITE_OPEN_NOMUTEX
    let status = sqlite3_open_v2(mode.fileName(for: path), &opened, flags, nil)
    guard status == SQLITE_OK else {
      let error = SQLiteError(status, in: opened, phase: .open)
      sqlite3_close_v2(opened)
      throw error
    }
    pointer = opened
  }

  deinit { close() }

  /// Set once for the process: twenty pages of a cache, set aside and threaded on a list for each
  /// database, are more than most commands ever use, and nobody asks how much memory SQLite has.
  private static let hasPlainMemory = shim_plain_memory() == SQLITE_OK

  var isInTransaction: Bool { pointer.map { sqlite3_get_autocommit($0) == 0 } ?? false }

  func value<T>(_ read: (OpaquePointer) -> T, whenClosed: T) -> T {
    pointer.map(read) ?? whenClosed
  }

  /// The pointer; an error if the database was closed.
  func open(_ phase: SQLiteError.Phase = .statement) throws(SQLiteError) -> OpaquePointer {
    guard let pointer else {
      throw SQLiteError(SQLITE_MISUSE, message: "the database is closed", phase: phase)
    }
    return pointer
  }

  /// The pointer, to run SQL with; an error if the expected transaction is gone.
  func running(_ phase: SQLiteError.Phase = .statement) throws(SQLiteError) -> OpaquePointer {
    let pointer = try open(phase)
    guard !expectsTransaction || sqlite3_get_autocommit(pointer) == 0 else {
      throw SQLiteError(SQLITE_ABORT, message: "the transaction was rolled back", phase: phase)
    }
    return pointer
  }

  func check(_ status: Int32, _ phase: SQLiteError.Phase = .statement) throws(SQLiteError) {
    guard status == SQLITE_OK else { throw SQLiteError(status, in: pointer, phase: phase) }
  }

  /// Gives up locks and an open transaction at once, also while statements are still held.
  func close() {
    guard let pointer else { return }
    var statement = sqlite3_next_stmt(pointer, nil)
    while let current = statement {
      sqlite3_reset(current)
      statement = sqlite3_next_stmt(pointer, current)
    }
    if isInTransaction { sqlite3_exec(pointer, "ROLLBACK", nil, nil, nil) }
    sqlite3_close_v2(pointer)
    self.pointer = nil
  }
}
