import Reporting

/// Lines of a complaint of which one may have carets under it.
struct CaretLines {
  let lines: [String]

  init(_ lines: [String]) { self.lines = lines }

  /// The lines, where the one with carets and the carets are wider than `width` columns both as
  /// their part around the carets; without the carets where the characters differ in width.
  func cut(to width: Int) -> [String] {
    guard let row = lines.firstIndex(where: Self.isCarets), row > 0,
      TerminalText.width(lines[row - 1]) > width
    else { return lines }
    var lines = lines
    let (text, carets) = (Array(lines[row - 1]), Array(lines[row]))
    guard text.count == TerminalText.width(lines[row - 1]), let first = carets.firstIndex(of: "^"),
      width > Self.mark.count + 4
    else {
      lines.remove(at: row)
      return lines
    }
    let room = width - Self.mark.count
    let end = min(text.count, max(carets.count + room / 4, room))
    let start = min(max(end - room, 0), first)
    let kept = String(text[start..<min(start + room, text.count)])
    lines[row - 1] = start == 0 ? kept : Self.mark + kept
    let under = String(carets[start..<min(start + room, carets.count)])
    lines[row] = String(repeating: " ", count: start == 0 ? 0 : Self.mark.count) + under
    return lines
  }

  private static let mark = "  … "

  private static func isCarets(_ line: String) -> Bool {
    line.contains("^") && line.allSatisfy { $0 == " " || $0 == "^" }
  }
}
