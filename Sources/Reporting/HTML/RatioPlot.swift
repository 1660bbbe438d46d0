import Analysis
import JournalCore
import Statistics

/// How many times as many episodes came with much of each trigger, with the intervals.
struct RatioPlot {
  /// One trigger's ratio and limits.
  private struct Row {
    let name: String
    let fact: String
    let verdict: String
    let ratio: Double
    let low: Double
    let high: Double
  }

  private let rows: [Row]

  private static let start = 230.0
  private static let end = 470.0
  private static let row = 18.0
  /// The ratios the scale reaches from and to.
  private static let limits = (low: 0.25, high: 4.0)

  init(_ source: ReportSource) {
    rows = source.triggers.estimates.compactMap { estimate in
      let text = TriggerEstimateText(
        estimate, in: source.triggers, settings: source.settings)
      guard estimate.verdict != .notEnoughDays, let ratio = text.stepRatio else { return nil }
      let verdict = text.verdict.split(separator: ";").first.map { String($0) }
      return Row(
        name: text.name, fact: text.fact, verdict: verdict ?? "", ratio: ratio.value,
        low: ratio.interval.low, high: ratio.interval.high)
    }
  }

  /// nil where no trigger has a ratio.
  var chart: ReportChart? {
    guard !rows.isEmpty else { return nil }
    return ReportChart(
      name: "ratios", title: "Rate ratios of triggers, with 95 % intervals",
      alternative: rows.map { "\($0.name): \($0.fact), \($0.verdict)" }.joined(separator: "; ")
        + ".",
      drawing: drawing,
      legend: "How many times as many episodes went with that much more of it; ×1 is no "
        + "difference. Of many ranges some miss ×1 by chance alone. A line that leaves the scale "
        + "goes on beyond it.")
  }

  private var drawing: SVGDrawing {
    let bottom = 4 + Double(rows.count) * Self.row
    var drawing = SVGDrawing(width: 700, height: bottom + 16)
    for mark in [0.25, 0.5, 1, 2, 4] {
      let x = Self.place(mark)
      drawing.line(x, 4, x, bottom, mark == 1 ? .event : .axis)
      drawing.label("×\(mark.plainText)", x, bottom + 11, .middle)
    }
    for (number, row) in rows.enumerated() {
      let y = 4 + (Double(number) + 0.5) * Self.row
      drawing.label(TerminalText.clipped(row.name, to: 14), 0, y + 3.5)
      drawing.label(TerminalText.clipped(row.fact, to: 32), 78, y + 3.5)
      drawing.label(
        TerminalText.clipped(row.verdict, to: 46), Self.end + 12, y + 3.5)
      let (low, high) = (Self.place(row.low), Self.place(row.high))
      drawing.box(low, y - 1, max(1, high - low), 2, .ink)
      if row.ratio >= Self.limits.low, row.ratio <= Self.limits.high {
        drawing.disc(Self.place(row.ratio), y, radius: 4, .ink)
      }
    }
    return drawing
  }

  /// On a scale of halves and doubles, straight between them and held within its ends.
  private static func place(_ ratio: Double) -> Double {
    let held = min(max(ratio, limits.low), limits.high)
    let doublings = Double(held.exponent) + held.significand - 1
    return start + (end - start) * (doublings + 2) / 4
  }
}
