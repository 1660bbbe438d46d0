import Reporting

/// Breaks lines between words where a terminal would break them anywhere.
enum LineFolding {
  /// The text with lines of at most `width` columns; only a word that is longer itself goes beyond.
  static func folded(_ text: String, to width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { self.width($0) <= width ? String($0) : broken($0, to: width) }
      .joined(separator: "\n")
  }

  /// What follows the first line is indented two columns more than it.
  private static func broken(_ line: Substring, to width: Int) -> String {
    let indent = line.prefix { $0 == " " }
    let next = String(repeating: " ", count: min(indent.count + 2, max(width / 3, 1)))
    var lines: [String] = []
    var current = String(indent)
    var gap = ""
    let words = UnbrokenCommands.words(of: line.dropFirst(indent.count), to: width - next.count)
    for word in words {
      if word.isEmpty {
        gap += " "
        continue
      }
      if current.allSatisfy({ $0 == " " }) {
        current += word
      } else if self.width(current[...]) + gap.count + self.width(word[...]) <= width {
        current += gap + word
      } else {
        lines.append(current)
        current = next + word
      }
      gap = " "
    }
    // The blank behind a question stays: what is typed stands apart from it.
    let end = String(line.reversed().prefix { $0 == " " })
    return (lines + [current + end]).joined(separator: "\n")
  }

  /// Columns without the sequences that only colour.
  private static func width(_ text: Substring) -> Int {
    guard text.utf8.contains(0x1B) else { return TerminalText.width(String(text)) }
    let parts = text.split(separator: "\u{1B}", omittingEmptySubsequences: false)
    return parts.enumerated().reduce(0) { sum, part in
      let visible = part.offset == 0 ? part.element : part.element.drop { $0 != "m" }.dropFirst()
      return sum + TerminalText.width(String(visible))
    }
  }
}
