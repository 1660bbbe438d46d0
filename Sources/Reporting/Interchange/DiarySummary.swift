package import JournalCore

/// What the rows of a diary hold, counted; lines in rising order.
package struct DiarySummary: Sendable {
  package let columns: [DiaryColumn]
  package let newTriggers: [TriggerDefinition]
  package let rows: Int
  /// nil where there is no row.
  package let days: DayRange?
  package let closedDays: Int
  package let episodes: Int
  package let values: Int
  /// Rows whose day was not recorded.
  package let unlogged: [Int]
  /// Rows without a number of episodes.
  package let open: [Int]
  /// For each trigger with blank cells on closed days, in the order of the columns: their lines.
  package let skipped: [(trigger: String, lines: [Int])]

  package init(_ sheet: DiarySheet) {
    let rows = sheet.rows
    columns = sheet.format.columns
    newTriggers = sheet.format.newTriggers
    self.rows = rows.count
    let all = rows.map(\.day)
    days = all.min().flatMap { first in all.max().map { first...$0 } }
    closedDays = rows.count { $0.isClosed }
    episodes = rows.reduce(0) { $0 + $1.episodes }
    values = rows.reduce(0) { $0 + $1.values.count }
    open = rows.filter { $0.state == .open }.map(\.line)
    unlogged = rows.filter { !$0.isClosed && $0.state != .open }.map(\.line)
    var lines: [String: [Int]] = [:]
    for row in rows where row.isClosed {
      for trigger in row.blanks { lines[trigger, default: []].append(row.line) }
    }
    skipped = sheet.format.measures.compactMap { measure in
      lines[measure.trigger.name].map { (measure.trigger.name, $0) }
    }
  }

  /// Days of which it stays unknown whether there were episodes.
  package var unknownDays: Int { rows - closedDays }

  /// Lines as ranges: `3, 5-9, 12`.
  package static func ranges(_ lines: [Int]) -> String {
    var parts: [(first: Int, last: Int)] = []
    for line in lines {
      if let last = parts.indices.last, parts[last].last == line - 1 {
        parts[last].last = line
      } else {
        parts.append((line, line))
      }
    }
    return parts.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }
      .joined(separator: ", ")
  }
}
