package import Analysis
import JournalCore

/// The places for people: a row a place, a column a week, and the unknown days of each week below.
package struct SiteChartText {
  private let chart: DayChart
  private let sites: SiteWeeks
  private let style: Style

  package init(_ chart: DayChart, _ sites: SiteWeeks, style: Style) {
    self.chart = chart
    self.sites = sites
    self.style = style
  }

  private static let unknown = "·"
  private static let unknownLabel = "unknown days"
  private static let shownRows = 10

  /// Heading, table and legend; in plain style a place and week a line.
  package func lines() -> [String] {
    if style.isPlain { return plainLines }
    guard let first = chart.days.first, let last = chart.days.last else {
      return EmptyJournal.lines(firstDay: chart.firstDay, style: style)
    }
    let heading =
      "Episodes by place and week, \(FactText.shortDay(first.day)) – \(FactText.day(last.day))"
    return wrapped(heading).map { style.bold($0) }
      + wrapped(ChartText(chart, style: style).counts)
      + Array(panels.map(table).joined(separator: [""])) + [""] + legend
  }

  /// The columns of a week: its number, or the widest count.
  private var cell: Int {
    1 + max(2, sites.rows.flatMap(\.counts).map { String($0).count }.max() ?? 1)
  }

  private var labels: [String] {
    sites.rows.prefix(Self.shownRows).map { row in
      let name = [SiteVocabulary.label(of: row.site), row.side?.rawValue].compactMap(\.self)
      let limit = min(24, max(8, (style.width ?? 80) / 3))
      return style.encoded(
        TerminalText.clipped(TerminalText.safe(name.joined(separator: " ")), to: limit))
    }
  }

  private var labelWidth: Int {
    (labels + [Self.unknownLabel]).map(TerminalText.width).max() ?? 0
  }

  /// The weeks side by side; those that have no room stand in panels of their own.
  private var panels: [Range<Int>] {
    let free = (style.width ?? .max) - labelWidth
    let count = max(1, min(sites.weeks.count, free / cell))
    return stride(from: 0, to: sites.weeks.count, by: count).map {
      $0..<min($0 + count, sites.weeks.count)
    }
  }

  private func table(_ weeks: Range<Int>) -> [String] {
    let header = line("week", weeks.map { sites.weeks[$0].number.padded(2) })
    let rows = zip(labels, sites.rows).map { label, row in
      line(label, weeks.map { cellText(row.counts[$0], week: $0) })
    }
    let unknown = weeks.map { sites.unknownDays[$0] == 0 ? "" : String(sites.unknownDays[$0]) }
    return [style.dim(header)] + rows
      + (sites.unknownDays.contains { $0 > 0 }
        ? [style.dim(line(Self.unknownLabel, unknown))] : [])
  }

  /// A week of which no day is known has no zero.
  private func cellText(_ count: Int, week: Int) -> String {
    count == 0 && sites.unknownDays[week] == sites.days[week]
      ? style.encoded(Self.unknown) : String(count)
  }

  private func line(_ label: String, _ cells: [String]) -> String {
    let start = label + String(repeating: " ", count: labelWidth - TerminalText.width(label))
    let text =
      start
      + cells.map { String(repeating: " ", count: max(1, cell - $0.count)) + $0 }.joined()
    var end = text
    while end.last == " " { end.removeLast() }
    return end
  }

  private var legend: [String] {
    let hidden = sites.rows.count - Self.shownRows
    let first = sites.weeks.first.map { "Week \($0.iso) begins on \(FactText.day($0.monday))." }
    return
      ([
        first, "As logged, on all days; weeks with unknown days may lack episodes.",
        sites.unknownDays.indices.contains { sites.unknownDays[$0] == sites.days[$0] }
          ? "\(Self.unknown) no day of that week is known." : nil,
        hidden > 0 ? "\(FactText.count(hidden, "more place")) with fewer episodes." : nil,
      ] as [String?]).compactMap(\.self).flatMap(wrapped)
  }

  /// Week, place, side, episodes, unknown days; an unknown week has no number.
  private var plainLines: [String] {
    sites.rows.flatMap { row in
      sites.weeks.indices.map { week in
        let isUnknown = row.counts[week] == 0 && sites.unknownDays[week] == sites.days[week]
        let cells = [
          sites.weeks[week].iso, TerminalText.safe(row.site.slug), row.side?.rawValue ?? "",
          isUnknown ? "" : String(row.counts[week]), String(sites.unknownDays[week]),
        ]
        return cells.joined(separator: "\t")
      }
    }
  }

  private func wrapped(_ text: String) -> [String] {
    TerminalText.wrapped(style.encoded(text), to: style.width ?? .max)
  }
}
