import JournalCore

/// `README.txt`: what the files and their columns are, in plain words.
struct CSVReadme {
  private let tables: [CSVFile]
  private let facts: CSVExportFacts

  private static let width = 80

  init(_ tables: [CSVFile], _ facts: CSVExportFacts) {
    self.tables = tables
    self.facts = facts
  }

  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  private var lines: [String] {
    heading + [""] + rules + tables.flatMap { [""] + section($0) }
      + ["", "datapackage.json", "  the same description for programs (Frictionless Data Package)"]
  }

  private var heading: [String] {
    [
      "TWITCH JOURNAL", "",
    ] + (facts.isDemonstration ? [DemoText.banner, ""] : []) + [
      "Who:       \(CSVExportFacts.provenance)",
      "Days:      \(facts.days.lowerBound.iso) to \(facts.days.upperBound.iso)",
      """
                 \(FactText.count(facts.allDays, "day")): \(facts.observedDays) observed, \
      \(facts.recordedDays) recorded, \(facts.unknownDays) unknown
      """,
      "Exported:  \(facts.exportedAt.iso)",
      "Versions:  twj \(facts.programVersion), rule set \(facts.ruleSetVersion)",
    ]
  }

  private var rules: [String] {
    var rules = [
      """
      Observed: the person closed the day, no more than 2 days later. Recorded: anything was \
      stated about the day. Unknown: nobody said whether there was twitching that day; that is \
      not the same as no twitching.
      """,
      "An empty cell is unknown, never 0 and never no.",
      """
      A day begins at \(facts.boundary.start.text), so what happens in the night before that time \
      counts to the day before.
      """,
      """
      Tables are CSV (RFC 4180, UTF-8, decimal point). Times are ISO 8601 with the offset from UTC \
      that held there and then. Yes and no are true and false. Several values in one cell are \
      joined by ; (one that belongs to a value is written \\; and \\ is written \\\\).
      """,
      """
      Twitches that the person marked as left out, such as trials, are in no table and in no count.
      """,
    ]
    rules.append(
      facts.options.raw
        ? "Texts are as they were typed: a spreadsheet may run a text as a formula."
        : """
        A text that a spreadsheet would run as a formula, or that begins with ', has one ' before \
        it that is not part of the text. The character NUL is written as ␀.
        """)
    rules.append(
      facts.options.notes
        ? "The notes are in the last column of episodes.csv and days.csv."
        : "The person's notes were left out.")
    return rules.flatMap { Self.item($0) }
  }

  private func section(_ table: CSVFile) -> [String] {
    let count = FactText.count(table.rows, "row")
    return ["\(table.path)  (\(count))"] + Self.indented(table.meaning, by: 2)
      + table.columns.flatMap { column in
        ["    \(column.name)\(column.unit.map { " [\($0)]" } ?? "")"]
          + Self.indented(column.meaning, by: 8)
      }
  }

  private static func item(_ text: String) -> [String] {
    indented(text, by: 2).enumerated().map { number, line in
      number == 0 ? "- " + line.dropFirst(2) : line
    }
  }

  private static func indented(_ text: String, by count: Int) -> [String] {
    TerminalText.wrapped(text, to: width - count)
      .map { String(repeating: " ", count: count) + $0 }
  }
}
