@preconcurrency import Glibc

/// Shows long text page by page in the program that `PAGER` names, else in `less`.
enum SystemPager {
  /// What is used when nothing is set: it leaves short text and colours as they are.
  private static let standard = "less -FRX"

  /// The pager of an environment; nil where none is wanted: `PAGER` set to nothing or to `cat`.
  static func pager(_ environment: Environment) -> (([UInt8]) -> Bool)? {
    let command = environment["PAGER"] ?? (environment.isSet("PAGER") ? nil : standard)
    guard let command, command != "cat", environment["TERM"] != "dumb" else { return nil }
    return { show($0, in: command) }
  }

  /// Whether the pager took the text and ended well. Ctrl-C is the pager's while it runs,
  /// and one that is left early closes its pipe, which is no death of ours.
  static func show(_ bytes: [UInt8], in command: String) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    signal(SIGPIPE, SIG_IGN)
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    let process = start(command, input: ends[0])
    close(ends[0])
    guard let process else {
      close(ends[1])
      return false
    }
    write(bytes, to: ends[1])
    close(ends[1])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return false }
    }
    return status == 0
  }

  /// Starts the command through the shell, as it may hold arguments.
  private static func start(_ command: String, input: Int32) -> pid_t? {
    let words = ["/bin/sh", "-c", command]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process = pid_t()
    let isStarted =
      posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, environ) == 0
    return isStarted ? process : nil
  }

  /// Writes until all is taken or the pager was left.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var done = 0
    while done < bytes.count {
      let written = bytes[done...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written >= 0 {
        done += written
      } else if errno != EINTR {
        return
      }
    }
  }
}
