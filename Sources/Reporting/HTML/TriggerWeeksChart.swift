import Analysis
import JournalCore

/// The weekly means of the triggers below the weekly rate of episodes.
struct TriggerWeeksChart {
  /// One row of marks: its name, and a value for each week, nil where unknown.
  private struct Row {
    let name: String
    let values: [Double?]
    let range: String
  }

  private let weeks: [HistoryWeek]
  private let rows: [Row]
  private let left: Int

  private static let margin = 130.0
  private static let height = 30.0
  private static let mostWeeks = 60
  private static let mostTriggers = 6

  init(_ source: ReportSource) {
    let weeks = Array(source.chart.weeks.suffix(Self.mostWeeks))
    self.weeks = weeks
    let triggers = source.table.triggers.filter { trigger in
      weeks.contains { $0.means[trigger.name] != nil }
    }
    let rates = Row(
      name: "episodes a day", values: weeks.map { $0.rate.rate?.rate },
      range: weeks.compactMap { $0.rate.rate?.rate }.max().map { "0–\(FactText.amount($0))" } ?? "")
    rows =
      [rates]
      + triggers.prefix(Self.mostTriggers).map { trigger in
        let values = weeks.map { $0.means[trigger.name] }
        let most = values.compactMap(\.self).map(abs).max() ?? 0
        return Row(
          name: TriggerTitle.name(trigger), values: values,
          range: "0–\(FactText.amount(most >= 10 ? most.rounded() : most, unit: trigger.unit))")
      }
    left = triggers.count - min(triggers.count, Self.mostTriggers)
  }

  /// nil where no week has a rate, or no trigger a value.
  var chart: ReportChart? {
    guard rows.count > 1, rows[0].values.contains(where: { $0 != nil }) else { return nil }
    return ReportChart(
      name: "triggers", title: "Triggers beside episodes, by week", alternative: alternative,
      drawing: drawing,
      legend: "Top row: episodes per observed day. Below: mean of each trigger over the days of "
        + "which it is known. Each row has its own scale from 0; dotted is unknown. Standing side by "
        + "side is no proof."
        + (left > 0 ? " \(FactText.count(left, "more trigger")) in the table of weeks." : ""))
  }

  private var drawing: SVGDrawing {
    let bottom = Double(rows.count) * Self.height
    var drawing = SVGDrawing(width: 700, height: bottom + 16)
    let step = (700 - Self.margin) / Double(max(weeks.count, 1))
    for (number, row) in rows.enumerated() {
      let base = Double(number + 1) * Self.height
      drawing.label(TerminalText.clipped(row.name, to: 18), Self.margin - 8, base - 13, .end)
      drawing.label(TerminalText.clipped(row.range, to: 20), Self.margin - 8, base - 2, .end)
      drawing.line(Self.margin, base, 700, base, .axis)
      draw(row, number == 0 ? .ink : .mid, base, step, &drawing)
    }
    let every = max(1, (weeks.count + 8) / 9)
    for (column, week) in weeks.enumerated() where column % every == 0 {
      let x = Self.margin + Double(column) * step
      if x < 650 { drawing.label(FactText.dayAndMonth(week.week.first), x, bottom + 12) }
    }
    return drawing
  }

  private func draw(
    _ row: Row, _ paint: SVGDrawing.Paint, _ base: Double, _ step: Double,
    _ drawing: inout SVGDrawing
  ) {
    let most = row.values.compactMap(\.self).map(abs).max() ?? 0
    let width = max(1, min(step - 3, 34))
    for (column, value) in row.values.enumerated() {
      let x = Self.margin + (Double(column) + 0.5) * step - width / 2
      guard let value else {
        drawing.box(x, base - 12, width, 12, .unknown)
        continue
      }
      let size = most > 0 ? max(1, (Self.height - 6) * abs(value) / most) : 1
      drawing.box(x, base - size, width, size, value < 0 ? .open : paint)
    }
  }

  private var alternative: String {
    rows.map { row in
      let known = row.values.compactMap(\.self)
      guard let low = known.min(), let high = known.max() else { return "\(row.name): unknown" }
      return "\(row.name): \(FactText.amount(low)) to \(FactText.amount(high)) over "
        + "\(FactText.count(known.count, "week")), \(row.values.count - known.count) unknown"
    }.joined(separator: "; ") + "."
  }
}
