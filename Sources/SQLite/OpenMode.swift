import CSQLite

/// What opening a database may do to the file.
package enum OpenMode: Hashable, Sendable {
  /// Reads and writes; a missing file is created.
  case create
  /// Reads and writes; a missing file is an error. A write-protected file is opened for reading
  /// only: ask `Connection.isReadOnly`.
  case existing
  /// Reads; a missing file and every write are errors.
  case readOnly
  /// A private database in memory, empty; the path is not used.
  case memory

  var flags: Int32 {
    switch self {
    case .create, .memory: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .existing: SQLITE_OPEN_READWRITE
    case .readOnly: SQLITE_OPEN_READONLY
    }
  }

  /// SQLite gives a meaning to some names (empty, `:memory:`, `file:…`); behind `./` all are files.
  func fileName(for path: String) -> String {
    if self == .memory { return ":memory:" }
    return path.hasPrefix("/") ? path : "./" + path
  }
}
