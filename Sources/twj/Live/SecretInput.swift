@preconcurrency import Glibc

/// Reads a line from the terminal without showing it.
enum SecretInput {
  /// How the terminal was set before; written only while one thread asks, read when Ctrl-C ends
  /// the process.
  nonisolated(unsafe) private static var shown = termios()

  /// One line without its end; nil at the end of input. The terminal is set back also on Ctrl-C.
  static func read() -> String? {
    guard tcgetattr(STDIN_FILENO, &shown) == 0 else { return readLine(strippingNewline: true) }
    let previous = signal(SIGINT) { _ in
      tcsetattr(STDIN_FILENO, TCSANOW, &SecretInput.shown)
      _exit(ExitStatus.interrupted.rawValue)
    }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    hidden.c_lflag |= tcflag_t(ECHONL)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
      signal(SIGINT, previous)
    }
    return readLine(strippingNewline: true)
  }
}
