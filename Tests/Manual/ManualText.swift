/// Lines of a manual page in the language of `mdoc(7)`.
struct ManualText {
  private(set) var lines: [String] = []

  /// A macro with arguments that are written as they are: `.Sh NAME`.
  mutating func macro(_ line: String) { lines.append("." + line) }

  mutating func section(_ title: String) { macro("Sh \(title)") }

  /// A paragraph of plain words.
  mutating func words(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      lines.append(Self.guarded(Self.escaped(line)))
    }
  }

  /// Lines that keep their layout.
  mutating func literal(_ text: String) {
    macro("Bd -literal -offset indent")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(Self.guarded(Self.escaped(line)))
    }
    macro("Ed")
  }

  /// The text with what `roff` reads as a request, an escape or no letter written out.
  static func escaped(_ text: some StringProtocol) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case " "..."~": result.unicodeScalars.append(scalar)
      default:
        let number = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)]"
      }
    }
  }

  /// A line that begins with a point or an apostrophe is no request.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  /// The whole page.
  var page: String { lines.map { $0 + "\n" }.joined() }
}
