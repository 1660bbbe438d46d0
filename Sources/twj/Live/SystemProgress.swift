@preconcurrency import Glibc

/// A line on the terminal about work that takes more than a second; it goes away with the work.
///
/// The system's alarm writes it, so that the work itself need not look at a clock.
struct SystemProgress: ProgressShowing {
  /// What the alarm writes: set before the alarm is, and taken back after it is.
  nonisolated(unsafe) private static var text: UnsafeMutablePointer<CChar>?
  nonisolated(unsafe) private static var isShown = false

  func begin(_ text: String) {
    Self.text = strdup("\(text) ...")
    signal(SIGALRM) { _ in
      guard let text = SystemProgress.text else { return }
      SystemProgress.isShown = write(STDERR_FILENO, text, strlen(text)) > 0
    }
    alarm(1)
  }

  func end() {
    alarm(0)
    guard let text = Self.text else { return }
    if Self.isShown {
      let line = "\r" + String(repeating: " ", count: strlen(text)) + "\r"
      _ = write(STDERR_FILENO, line, line.utf8.count)
    }
    Self.text = nil
    Self.isShown = false
    free(text)
  }
}
