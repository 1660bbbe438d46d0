package import JournalCore

/// How text is drawn on one stream: colour, characters, width, clock, or tab-separated for programs.
package struct Style: Hashable, Sendable {
  /// Whether escape sequences for colour may be written.
  package var hasColor: Bool
  /// Whether characters beyond ASCII may be written.
  package var isUnicode: Bool
  /// Columns of the terminal; nil when the output is not a terminal.
  package var width: Int?
  /// One record a line, fields separated by tabs, no decoration.
  package var isPlain: Bool
  /// Whether text longer than the screen may go through a pager.
  package var isPaged: Bool
  /// How clock times are written.
  package var clock: ClockForm

  package init(
    hasColor: Bool = false, isUnicode: Bool = true, width: Int? = nil, isPlain: Bool = false,
    isPaged: Bool = false, clock: ClockForm = .hours24
  ) {
    self.hasColor = hasColor
    self.isUnicode = isUnicode
    self.width = width
    self.isPlain = isPlain
    self.isPaged = isPaged
    self.clock = clock
  }

  /// No colour, any width: what tests and pipes see.
  package static let pipe = Style()

  package func bold(_ text: String) -> String { paint(text, "1") }
  package func dim(_ text: String) -> String { paint(text, "2") }
  /// For what was done and is well.
  package func good(_ text: String) -> String { paint(text, "32") }
  /// For what wants attention.
  package func notice(_ text: String) -> String { paint(text, "33") }

  /// The text with what this stream cannot show replaced: `✓` by `+`, `·` by `.`, `ρ` by `rho` …,
  /// and any other character beyond ASCII by `?`.
  package func encoded(_ text: String) -> String {
    guard !isUnicode, !text.utf8.allSatisfy({ $0 < 128 }) else { return text }
    var result = ""
    for character in text {
      if character.isASCII {
        result.append(character)
      } else {
        result += Self.substitutes[character] ?? "?"
      }
    }
    return result
  }

  private func paint(_ text: String, _ code: String) -> String {
    hasColor && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private static let substitutes: [Character: String] = [
    "✓": "+", "·": ".", "ρ": "rho", "×": "x", "−": "-", "–": "-", "—": "-", "…": "...",
    "“": "\"", "”": "\"", "’": "'", "→": "->", "≤": "<=", "≥": ">=", "█": "#", "▁": "_",
  ]
}
