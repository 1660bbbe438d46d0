import Analysis
import JournalCore

/// Lays the rows of a week out: days side by side with the notes at the end or below; on a narrow
/// terminal a line for each day.
struct WeekTable {
  private static let legend = "\(WeekRows.unknown) = not recorded"
  private static let beforeNote = "      "

  private let rows: [WeekRows.Row]
  private let summary: WeekSummary
  private let style: Style

  init(rows: [WeekRows.Row], summary: WeekSummary, style: Style) {
    self.rows = rows.map { row in
      WeekRows.Row(
        title: style.encoded(row.title), cells: row.cells.map { style.encoded($0) },
        note: style.encoded(row.note))
    }
    self.summary = summary
    self.style = style
  }

  /// The first of the layouts that fits the width.
  func lines() -> [String] {
    let wide = grid.map { row in
      row.note.isEmpty ? row.line : row.line + Self.beforeNote + row.note
    }
    if fits(wide) { return dimmingFirst(wide) }
    guard fits(grid.map(\.line)) else { return byDay }
    return dimmingFirst(grid.prefix(1).map(\.line) + grid.dropFirst().flatMap(withNoteBelow))
      + [style.encoded(Self.legend)]
  }

  private func fits(_ lines: [String]) -> Bool {
    guard let width = style.width else { return true }
    return lines.allSatisfy { TerminalText.width($0) <= width }
  }

  private func dimmingFirst(_ lines: [String]) -> [String] {
    lines.prefix(1).map { style.dim($0) } + lines.dropFirst()
  }

  /// Each row with the days side by side, the names of the days first.
  private var grid: [(line: String, note: String)] {
    let header = WeekRows.Row(
      title: "", cells: summary.week.days.map(\.weekday.abbreviation),
      note: style.encoded(Self.legend))
    let all = [header] + rows
    let titleWidth = all.map { TerminalText.width($0.title) }.max() ?? 0
    let strides = header.cells.indices.map { day in
      let widest = all.map { TerminalText.width($0.cells[day]) }.max() ?? 0
      return max(day == 0 ? 4 : 5, widest + 1)
    }
    return all.map { row in
      let title = row.title + Self.spaces(titleWidth - TerminalText.width(row.title))
      let cells = zip(row.cells, strides).map { cell, stride in
        Self.spaces(stride - TerminalText.width(cell)) + cell
      }
      let line = title + cells.joined()
      return (row.note.isEmpty ? Self.trimmed(line) : line, row.note)
    }
  }

  private func withNoteBelow(_ row: (line: String, note: String)) -> [String] {
    [Self.trimmed(row.line)] + indented(row.note)
  }

  /// A table with a line for each day that has come; columns that do not fit are left out.
  private var byDay: [String] {
    var table = TextTable(
      [TextTable.Column("day")]
        + rows.enumerated().map { index, row in
          TextTable.Column(row.title, .right, dropOrder: index)
        })
    for (index, day) in summary.days.enumerated() where day != nil {
      let name = (summary.week.first + index).weekday.abbreviation
      table.add([name] + rows.map { $0.cells[index] })
    }
    let notes = rows.filter { !$0.note.isEmpty }
      .flatMap { TerminalText.wrapped("\($0.title): \($0.note)", to: style.width ?? .max) }
    return table.lines(style: style) + [style.encoded(Self.legend)] + notes
  }

  private func indented(_ note: String) -> [String] {
    guard !note.isEmpty else { return [] }
    return TerminalText.wrapped(note, to: (style.width ?? .max) - 2).map { "  \($0)" }
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private static func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
