import JournalCore

/// Lays triggers out one below the other: name, facts in columns, verdict; with sentences below.
struct TriggerLines {
  /// What one trigger has to say.
  struct Entry {
    let name: String
    /// Numbers that stand in columns; a single one may run across them.
    let facts: [String]
    /// What they are worth; may be empty.
    let verdict: String
    /// Sentences below.
    var details: [String] = []
  }

  private let entries: [Entry]
  private let style: Style

  init(_ entries: [Entry], style: Style) {
    self.entries = entries.map { entry in
      Entry(
        name: style.encoded(TerminalText.safe(entry.name)),
        facts: entry.facts.map(style.encoded), verdict: style.encoded(entry.verdict),
        details: entry.details.map(style.encoded))
    }
    self.style = style
  }

  /// The first layout that fits: all in columns, the verdict below the facts, all below the name.
  var lines: [String] {
    let layouts = [entries.map { [inColumns($0)] }, entries.map(withVerdictBelow)]
    let heads = layouts.first(where: fits) ?? entries.map(belowName)
    return zip(entries, heads).flatMap { $1 + $0.details.flatMap { wrapped($0, indent: 4) } }
  }

  private func fits(_ heads: [[String]]) -> Bool {
    guard let width = style.width else { return true }
    return heads.joined().allSatisfy { TerminalText.width($0) <= width }
  }

  private func inColumns(_ entry: Entry) -> String {
    let facts = nameColumn(entry.name) + factColumn(entry)
    guard !entry.verdict.isEmpty else { return facts }
    return Self.padded(facts, to: TerminalText.width(nameColumn("")) + factWidth + 3)
      + entry.verdict
  }

  private func withVerdictBelow(_ entry: Entry) -> [String] {
    [nameColumn(entry.name) + factColumn(entry)]
      + (entry.verdict.isEmpty ? [] : [nameColumn("") + entry.verdict])
  }

  private func belowName(_ entry: Entry) -> [String] {
    ["  \(entry.name)"]
      + (entry.facts + [entry.verdict]).filter { !$0.isEmpty }.flatMap { wrapped($0, indent: 4) }
  }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    TerminalText.wrapped(text, to: (style.width ?? .max) - indent)
      .map { String(repeating: " ", count: indent) + $0 }
  }

  private var factWidth: Int {
    entries.map { TerminalText.width(factColumn($0)) }.max() ?? 0
  }

  /// The facts of an entry with several, each as wide as the widest of its place.
  private func factColumn(_ entry: Entry) -> String {
    let last = entry.facts.count - 1
    return entry.facts.enumerated().map { index, fact in
      guard index < last else { return fact }
      let widest =
        entries.filter { $0.facts.count > index + 1 }.map { TerminalText.width($0.facts[index]) }
        .max() ?? 0
      return Self.padded(fact, to: widest + 2)
    }.joined()
  }

  private func nameColumn(_ name: String) -> String {
    Self.padded("  \(name)", to: 2 + (entries.map { TerminalText.width($0.name) }.max() ?? 0) + 3)
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TerminalText.width(text)))
  }
}
