/// Why a journal was not opened, read or written; its file then holds what it held before.
package enum StoreError: Error, Hashable, Sendable {
  /// Another program holds the journal, and went on for that many whole seconds.
  case busy(waitedSeconds: Int)
  /// No space is left for it, on the disk or within the limit of a file's size.
  case full
  /// The file, its folder or its disk is protected against writing.
  case readOnly(path: String)
  /// Written by a newer program: the number of its tables' version, and the newest one known here.
  case newerFile(found: Int, known: Int)
  /// A database of another program.
  case foreignFile(path: String)
  /// SQLite's own words for what is wrong with the file.
  case damaged(detail: String)
  /// A stored value that cannot be what was written.
  case damagedRow(table: String, id: Int, column: String)
  /// A folder, a pipe or a device.
  case notRegularFile(path: String)
  /// There is no journal yet: no file, or an empty one.
  case missing(path: String)
  /// The file or its folder cannot be made; the system's number for the reason.
  case cannotCreate(path: String, errno: Int)
  /// The system does not allow this user to reach the file.
  case permission(path: String)
  /// The disk failed.
  case inputOutput(detail: String)
  /// Anything else SQLite answers, such as a broken constraint.
  case other(detail: String)
}
