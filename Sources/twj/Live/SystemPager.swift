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

  /// Whether the pager took the text and ended well. Ctrl-C is the pager's while it runs, and one
  /// that is left early closes its pipe, which is no death of ours.
  ///
  /// No other child gets the pipe, which would keep the pager waiting for its end.
  static func show(_ bytes: [UInt8], in command: String) -> Bool {
    signal(SIGPIPE, SIG_IGN)
    guard let pager = popen(command, "we") else { return false }
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, pager) }
    return pclose(pager) == 0
  }
}
