import JournalCore

/// The report as one HTML file that needs nothing else: no script, no font, no picture from outside.
package struct ReportHTML {
  private let report: ClinicianReport

  package init(_ report: ClinicianReport) { self.report = report }

  /// The whole file.
  package var text: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>\(Self.escaped("\(report.title), \(days)"))</title>
    <style>
    \(ReportStylesheet.text)</style>
    </head>
    <body>
    <header>
    <h1>\(Self.escaped(report.title))</h1>
    <p>\(Self.escaped(report.provenance))</p>
    </header>
    <main>
    <div class="first">
    <div class="blocks">
    \(report.blocks.map(section).joined(separator: "\n"))
    </div>
    \(report.leadingChart.map(chart) ?? "")
    <p class="always">\(Self.escaped(report.standingLine))</p>
    </div>
    \(report.following.map(section).joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private var days: String {
    "\(report.days.lowerBound.iso) to \(report.days.upperBound.iso)"
  }

  private func section(_ section: ReportSection) -> String {
    let title = section.number.map { "\($0). \(section.title)" } ?? section.title
    let kind = section.number.map { "block\($0)" } ?? "page"
    return "<section class=\"\(kind)\">\n<h2>\(Self.escaped(title))</h2>\n"
      + section.elements.map(Self.element).joined(separator: "\n") + "\n</section>"
  }

  private func chart(_ chart: ReportChart) -> String {
    "<section class=\"chart\">\n<h2>\(Self.escaped(chart.title))</h2>\n\(Self.figure(chart))\n"
      + "</section>"
  }

  private static func element(_ element: ReportElement) -> String {
    switch element {
    case .line(let text): "<p>\(escaped(text))</p>"
    case .remark(let text): "<p class=\"remark\">\(escaped(text))</p>"
    case .list(let items):
      "<ul>\n" + items.map { "<li>\(escaped($0))</li>\n" }.joined() + "</ul>"
    case .terms(let terms):
      "<dl>\n"
        + terms.map { "<div><dt>\(escaped($0.name)):</dt> <dd>\(escaped($0.text))</dd></div>\n" }
        .joined() + "</dl>"
    case .table(let table): Self.table(table)
    case .strip(let strip): Self.strip(strip)
    case .chart(let chart): "<h3>\(escaped(chart.title))</h3>\n" + figure(chart)
    }
  }

  private static func table(_ table: ReportTable) -> String {
    let head = table.columns.map { column in
      let kind = column.isNumber ? " class=\"number\"" : ""
      return column.title.isEmpty
        ? "<td\(kind)></td>" : "<th scope=\"col\"\(kind)>\(escaped(column.title))</th>"
    }
    let rows = table.rows.map { cells in
      let row = zip(table.columns, cells).enumerated().map { index, cell in
        if index == 0 { return "<th scope=\"row\">\(escaped(cell.1))</th>" }
        return "<td\(cell.0.isNumber ? " class=\"number\"" : "")>\(escaped(cell.1))</td>"
      }
      return "<tr>\(row.joined())</tr>\n"
    }
    return "<table>\n<caption>\(escaped(table.caption))</caption>\n"
      + "<thead><tr>\(head.joined())</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>"
  }

  private static func strip(_ strip: ReportStrip) -> String {
    "<figure>\n"
      + strip.drawing.element(
        name: "strip", title: "What is known of each day", alternative: strip.alternative)
      + "\n<figcaption>Black: observed, with episodes. White: observed, none. Half grey: partial or "
      + "recalled. Dotted: not recorded.</figcaption>\n</figure>"
  }

  private static func figure(_ chart: ReportChart) -> String {
    "<figure>\n"
      + chart.drawing.element(
        name: chart.name, title: chart.title, alternative: chart.alternative)
      + "\n<figcaption>\(escaped(chart.legend))</figcaption>\n</figure>"
  }

  private static func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
