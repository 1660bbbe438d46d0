@preconcurrency import Glibc

/// Files of the system, written so that a final name never holds half a file.
struct SystemFiles: FileAccess {
  /// Where relative paths begin; nil for the process's own folder.
  private let folder: String?

  init(folder: String? = nil) { self.folder = folder }

  /// The path as the system is asked for it.
  private func place(_ path: String) -> String {
    guard let folder, !path.hasPrefix("/") else { return path }
    return "\(folder)/\(path)"
  }

  func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(place(path), &status) == 0
  }

  func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(place(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  func areSame(_ path: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(place(path), &first) == 0, stat(place(other), &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  func mode(_ path: String) -> UInt32? {
    var status = stat()
    return stat(place(path), &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(place(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { throw CommandError.fileMissing(path) }
      throw CommandError.cannotRead(path, reason: Self.reason())
    }
    defer { close(descriptor) }
    return try Self.readAll(descriptor, name: path)
  }

  func start(of path: String) throws -> [UInt8] {
    let descriptor = open(place(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CommandError.cannotRead(path, reason: Self.reason()) }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 16)
    let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw CommandError.cannotRead(path, reason: Self.reason()) }
    return Array(buffer[..<count])
  }

  func readInput() throws -> [UInt8] {
    try Self.readAll(STDIN_FILENO, name: "standard input")
  }

  func write(
    to path: String, _ body: (_ write: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let temporary = "\(place(path)).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    do {
      try body { try Self.writeAll($0, descriptor, path: path) }
      guard fsync(descriptor) == 0 else { throw failure(path) }
      guard close(descriptor) == 0 else { throw failure(path) }
      guard rename(temporary, place(path)) == 0 else { throw failure(path) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    syncFolder(of: path)
  }

  func makeFolder(_ path: String) throws {
    if path.isEmpty || isFolder(path) { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard mkdir(place(path), 0o700) == 0 || errno == EEXIST && isFolder(path) else {
      throw failure(path)
    }
    syncFolder(of: path)
  }

  func absolute(_ path: String) -> String {
    let path = place(path)
    guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return "\(String(cString: current))/\(path)"
  }

  func names(in folder: String) -> [String] {
    guard let stream = opendir(place(folder)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func remove(_ path: String) { unlink(place(path)) }

  func removeFolder(_ path: String) { rmdir(place(path)) }

  func move(_ path: String, to other: String) -> Bool {
    guard !exists(other), rename(place(path), place(other)) == 0 else { return false }
    syncFolder(of: other)
    return true
  }

  func edit(_ text: String, beside path: String, with editor: String) throws -> String? {
    let name = "\(path).edit.\(getpid()).txt"
    try write(Array(text.utf8), to: name)
    defer { unlink(place(name)) }
    guard Self.run(editor, on: place(name)) else { return nil }
    return String(decoding: try read(name), as: UTF8.self)
  }

  private func syncFolder(of path: String) {
    let target = place(path)
    let folder = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? "."
    let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func failure(_ path: String) -> CommandError {
    let isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG
    return .cannotWrite(path, reason: Self.reason(), isFull: isFull)
  }

  private static func reason() -> String { String(cString: strerror(errno)) }

  private static func readAll(_ descriptor: Int32, name: String) throws -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return result }
      if count > 0 {
        result += buffer[..<count]
      } else if errno != EINTR {
        throw CommandError.cannotRead(name, reason: reason())
      }
    }
  }

  private static func writeAll(_ bytes: [UInt8], _ descriptor: Int32, path: String) throws {
    var done = 0
    while done < bytes.count {
      let written = bytes[done...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written >= 0 {
        done += written
      } else if errno != EINTR {
        let isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG
        throw CommandError.cannotWrite(path, reason: reason(), isFull: isFull)
      }
    }
  }

  /// Starts the editor through the shell, because `$EDITOR` may hold arguments; the file's name is
  /// the only thing passed to it. Ctrl-C is the editor's while it runs, so that the text is always
  /// taken away afterwards.
  private static func run(_ editor: String, on file: String) -> Bool {
    let words = ["/bin/sh", "-c", "\(editor) \"$1\"", "sh", file]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return false }
    }
    return status == 0
  }
}
