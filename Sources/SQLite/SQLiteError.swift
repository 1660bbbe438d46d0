import CSQLite

/// What SQLite answered instead of success.
package struct SQLiteError: Error, Hashable, Sendable {
  /// The primary result code.
  package enum Code: Hashable, Sendable {
    /// Named as in `sqlite3.h`; `permission` is both PERM and AUTH.
    case busy, locked, full, readOnly, ioError, corrupt, notADatabase, cannotOpen, constraint
    case permission, tooBig, interrupted

    /// Any other primary code of `sqlite3.h`, such as 1 for wrong SQL and 21 for misuse.
    case other(Int32)
  }

  /// What was being done.
  package enum Phase: Hashable, Sendable {
    /// Opening the file, running a statement (outside of the two phases below), or copying.
    case open, statement, backup
    /// Starting a transaction: nothing of it has run.
    case begin
    /// Ending a transaction: its changes may be stored all the same, so look before trying again.
    case commit
  }

  /// The extended result code of `sqlite3.h`; its low byte is the primary one.
  package let extendedCode: Int32
  /// SQLite's own English sentence, without the values that were bound.
  package let message: String
  /// The system's `errno` behind an `ioError` or `cannotOpen`, where SQLite knows it; it notes none
  /// for a failing commit.
  package let systemError: Int32?
  /// What was being done when it failed.
  package let phase: Phase

  /// The primary result code.
  package var code: Code { Code(extendedCode & 0xFF) }

  /// An error as SQLite would have told it; the message is for people only.
  package init(_ extendedCode: Int32, message: String, systemError: Int32? = nil, phase: Phase) {
    self.extendedCode = extendedCode
    self.message = message
    self.systemError = systemError
    self.phase = phase
  }

  /// The error of the call that just answered `status`, with the details the database still holds.
  init(_ status: Int32, in database: OpaquePointer?, phase: Phase) {
    let latest = sqlite3_extended_errcode(database)
    let isLatest = database != nil && latest & 0xFF == status & 0xFF
    let text: UnsafePointer<CChar>? = isLatest ? sqlite3_errmsg(database) : sqlite3_errstr(status)
    self.init(
      isLatest ? latest : status, message: text.map { String(cString: $0) } ?? "",
      systemError: isLatest && phase != .commit
        ? Self.systemError(behind: status, in: database) : nil,
      phase: phase)
  }

  /// SQLite keeps the number of an earlier failure, so it is asked for after these two codes only.
  private static func systemError(behind status: Int32, in database: OpaquePointer?) -> Int32? {
    guard [SQLITE_IOERR, SQLITE_CANTOPEN].contains(status & 0xFF) else { return nil }
    let number = sqlite3_system_errno(database)
    return number == 0 ? nil : number
  }
}

extension SQLiteError.Code {
  init(_ primary: Int32) {
    self =
      switch primary {
      case SQLITE_BUSY: .busy
      case SQLITE_LOCKED: .locked
      case SQLITE_FULL: .full
      case SQLITE_READONLY: .readOnly
      case SQLITE_IOERR: .ioError
      case SQLITE_CORRUPT: .corrupt
      case SQLITE_NOTADB: .notADatabase
      case SQLITE_CANTOPEN: .cannotOpen
      case SQLITE_CONSTRAINT: .constraint
      case SQLITE_PERM, SQLITE_AUTH: .permission
      case SQLITE_TOOBIG: .tooBig
      case SQLITE_INTERRUPT: .interrupted
      default: .other(primary)
      }
  }
}
