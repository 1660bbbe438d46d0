import Glibc

/// The journal's file as the system shows it, looked at and made before SQLite opens it.
///
/// SQLite loses its locks when this process closes the file, so nothing here runs while it is open.
enum JournalFile {
  /// Whether there is a regular file, links followed.
  ///
  /// - Throws: ``StoreError/notRegularFile(path:)``, or why the system does not tell.
  static func exists(_ path: String) throws(StoreError) -> Bool {
    guard !path.utf8.contains(0) else { return false }
    var status = stat()
    guard stat(path, &status) == 0 else {
      switch errno {
      case ENOENT, ENOTDIR: return false
      case EACCES: throw .permission(path: path)
      case let number: throw .inputOutput(detail: "\(path) (errno \(number))")
      }
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegularFile(path: path) }
    // SQLite takes a file of one byte for an empty one.
    guard status.st_size != 1 else { throw .foreignFile(path: path) }
    return true
  }

  /// Makes the file, empty and for its owner only, and the folders it lies in where they are
  /// missing; a file that another process makes meanwhile is left as it is, and a link to nowhere is
  /// an error.
  static func create(_ path: String) throws(StoreError) {
    guard !path.utf8.contains(0) else { throw .cannotCreate(path: path, errno: Int(EINVAL)) }
    if let folder = folder(of: path) { try makeFolder(folder) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor < 0 else {
      close(descriptor)
      return
    }
    let reason = errno
    if reason == EEXIST, try exists(path) { return }
    throw failure(path, reason == EEXIST ? ENOENT : reason)
  }

  /// A name beside a file, of this process alone.
  static func temporaryName(for path: String) -> String { "\(path).\(getpid()).tmp" }

  /// Gives a file that is written and flushed its final name, for good.
  static func publish(_ temporary: String, as path: String) throws(StoreError) {
    guard rename(temporary, path) == 0 else { throw failure(path, errno) }
    try synchronize(folder: folder(of: path) ?? (path.hasPrefix("/") ? "/" : "."))
  }

  /// Takes a file away that never got its name, with what SQLite left beside it.
  static func remove(_ temporary: String) {
    for ending in ["", "-journal", "-wal", "-shm"] { unlink(temporary + ending) }
  }

  private static func makeFolder(_ path: String) throws(StoreError) {
    if access(path, F_OK) == 0 { return }
    let parent = folder(of: path)
    if let parent { try makeFolder(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path, errno) }
    try synchronize(folder: parent ?? ".")
  }

  /// So that a power cut does not take the new folder away with the journal in it.
  private static func synchronize(folder: String) throws(StoreError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw .inputOutput(detail: "\(folder) (errno \(errno))")
    }
  }

  private static func failure(_ path: String, _ reason: Int32) -> StoreError {
    switch reason {
    case EACCES, EPERM: .permission(path: path)
    case EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .full
    default: .cannotCreate(path: path, errno: Int(reason))
    }
  }

  /// nil where the path is a mere name or the root.
  private static func folder(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
    return String(path[..<slash])
  }
}
