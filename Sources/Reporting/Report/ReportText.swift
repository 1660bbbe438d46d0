import JournalCore

/// The report as plain text, 80 columns wide where its words allow.
package struct ReportText {
  private let report: ClinicianReport

  private static let width = 80
  private static let indent = 3

  package init(_ report: ClinicianReport) { self.report = report }

  /// The whole file.
  package var text: String { lines.joined(separator: "\n") + "\n" }

  /// All lines; nothing in them acts on a terminal.
  package var lines: [String] {
    [Self.safe(report.title).uppercased()] + Self.wrapped(report.provenance, indent: 0)
      + report.blocks.flatMap(lines) + (report.leadingChart.map { [""] + Self.lines($0) } ?? [])
      + [""] + Self.wrapped(report.standingLine, indent: 0) + report.following.flatMap(lines)
  }

  private func lines(_ section: ReportSection) -> [String] {
    let title = section.number.map { "\($0). \(section.title)" } ?? section.title
    return ["", Self.safe(title)] + section.elements.flatMap(Self.lines)
  }

  private static func lines(_ element: ReportElement) -> [String] {
    switch element {
    case .line(let text), .remark(let text): wrapped(text, indent: indent)
    case .list(let items): items.flatMap(item)
    case .terms(let terms): terms.flatMap { item("\($0.name): \($0.text)") }
    case .table(let table): lines(table)
    case .strip(let strip): lines(strip)
    case .chart(let chart): lines(chart)
    }
  }

  private static func item(_ text: String) -> [String] {
    wrapped(text, indent: indent + 2).enumerated().map { number, line in
      number == 0 ? margin(indent) + "- " + line.dropFirst(indent + 2) : line
    }
  }

  private static func lines(_ chart: ReportChart) -> [String] {
    wrapped("Chart, \(chart.title): \(chart.alternative)", indent: indent)
  }

  private static func lines(_ table: ReportTable) -> [String] {
    var text = TextTable(
      table.columns.map { TextTable.Column($0.title, $0.isNumber ? .right : .left) })
    for row in table.rows { text.add(row.map(safe)) }
    return wrapped("\(table.caption):", indent: indent)
      + text.lines(style: .pipe).map { margin(indent) + $0 }
  }

  /// A mark for each day, weeks from Monday on apart.
  private static func lines(_ strip: ReportStrip) -> [String] {
    var row = ""
    for (day, cell) in strip.daily {
      if !row.isEmpty, day.weekday.index == 0 { row += " " }
      row += mark(cell)
    }
    let legend =
      "\(mark(.twitched)) episodes  \(mark(.clear)) none  \(mark(.partial)) partial or recalled  "
      + "\(mark(.unknown)) not recorded"
    return wrapped(row, indent: indent) + [margin(indent) + legend]
  }

  private static func mark(_ cell: ReportStrip.Cell) -> String {
    switch cell {
    case .twitched: "▮"
    case .clear: "▯"
    case .partial: "~"
    case .unknown: "·"
    }
  }

  private static func wrapped(_ text: String, indent: Int) -> [String] {
    TerminalText.wrapped(safe(text), to: width - indent).map { margin(indent) + $0 }
  }

  private static func margin(_ count: Int) -> String { String(repeating: " ", count: count) }

  private static func safe(_ text: String) -> String { TerminalText.safe(text) }
}
