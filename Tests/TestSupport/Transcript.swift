import JournalCore

/// A story told on the command line: commands, what they print, and how they end.
///
/// ```
/// # A comment.
/// # now: 2026-11-20T21:45:00+01:00   zone: Europe/Berlin
/// $ twj week
/// …expected output…
/// ? 64
/// ```
package struct Transcript {
  package enum Line: Hashable {
    case comment(String)
    /// Moves the clock, and where a zone is named, the place.
    case clock(String, zone: String?)
    case command(String)
    case printed(String)
    case status(Int32)
  }

  package let lines: [Line]

  package init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("$ ") { return .command(String(line.dropFirst(2))) }
      if line.hasPrefix("? "), let status = Int32(line.dropFirst(2)) { return .status(status) }
      if line.hasPrefix("# now: ") { return Self.clock(line.dropFirst(7)) }
      if line.hasPrefix("#") { return .comment(String(line)) }
      return .printed(String(line))
    }
  }

  private static func clock(_ text: Substring) -> Line {
    let words = text.split(separator: " ")
    let mark = words.firstIndex(of: "zone:")
    let zone = mark.flatMap { $0 + 1 < words.count ? String(words[$0 + 1]) : nil }
    return .clock(String(words.first ?? ""), zone: zone)
  }

  /// The transcript with what the program really prints in the place of what was expected.
  package func replayed(on program: TestProgram) throws -> String {
    var result: [String] = []
    for (number, line) in lines.enumerated() {
      let isSetApart = number > 0 && lines[number - 1] == .printed("")
      if isSetApart, Self.opensBlock(line) { result.append("") }
      switch line {
      case .comment(let text): result.append(text)
      case .clock(let text, let zone):
        try program.setNow(text)
        if let zone { program.zone = try Self.zone(named: zone) }
        result.append("# now: \(text)" + (zone.map { "   zone: \($0)" } ?? ""))
      case .command(let command):
        result.append("$ \(command)")
        result += Self.printed(by: command, on: program)
      case .printed, .status: break
      }
    }
    while result.last?.isEmpty == true { result.removeLast() }
    return result.joined(separator: "\n") + "\n"
  }

  private static func printed(by command: String, on program: TestProgram) -> [String] {
    var words = ShellWords.split(command)
    if words.first == "twj" { words.removeFirst() }
    let outcome = program.run(words: words)
    var lines = (outcome.output + outcome.error).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    if lines.last == "" { lines.removeLast() }
    if outcome.status != 0 { lines.append("? \(outcome.status)") }
    return lines
  }

  private static func opensBlock(_ line: Line) -> Bool {
    switch line {
    case .comment, .clock, .command: true
    case .printed, .status: false
    }
  }

  private static func zone(named name: String) throws -> any ZoneRules {
    switch name {
    case "Europe/Berlin": return FixtureZone.berlin
    case "America/New_York": return FixtureZone.newYork
    case "Africa/Cairo": return FixtureZone.cairo
    default: throw BadTestClock(text: name)
    }
  }
}
