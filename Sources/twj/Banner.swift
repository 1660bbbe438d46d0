/// A line that stands once above what a command prints.
final class Banner {
  private var text: String?

  func hang(_ text: String) { self.text = text }

  /// The line, the first time it is asked for.
  func taken() -> String? {
    defer { text = nil }
    return text
  }
}
