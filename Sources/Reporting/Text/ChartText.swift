package import Analysis
import JournalCore

/// The days for people: bars of episodes over weeks, what was to be expected, and the triggers.
package struct ChartText {
  private let chart: DayChart
  private let style: Style
  private let glyphs: ChartGlyphs

  package init(_ chart: DayChart, style: Style) {
    self.chart = chart
    self.style = style
    glyphs = ChartGlyphs(isUnicode: style.isUnicode)
  }

  /// Heading, panels and legend; in plain style one day a line.
  package func lines() -> [String] {
    guard let first = chart.days.first, let last = chart.days.last else {
      return style.isPlain ? [] : EmptyJournal.lines(firstDay: chart.firstDay, style: style)
    }
    if style.isPlain { return plainLines }
    let heading =
      "Episodes a day, \(FactText.shortDay(first.day)) – \(FactText.day(last.day))"
    return wrapped(heading).map { style.bold($0) } + wrapped(counts) + drawing
  }

  /// `34 episodes on 49 observed days · 5 days not closed · 2 days unknown`.
  var counts: String {
    let observed = chart.observed
    let first =
      observed.days == 0
      ? "no day closed in time"
      : "\(FactText.count(observed.episodes, "episode")) on "
        + FactText.count(observed.days, "observed day")
    let others = [
      (chart.openDays, "not closed"), (chart.recalledDays, "closed late"),
      (chart.unknownDays, "unknown"),
    ].filter { $0.0 > 0 }.map { "\(FactText.count($0.0, "day")) \($0.1)" }
    return ([first] + others).joined(separator: " · ")
  }

  private var drawing: [String] {
    let scales = [8, 5].map { ChartScale(peak: chart.peak, limit: $0) }
    let labels =
      chart.strips.map { ChartLayout.label(TriggerTitle.name($0.trigger), style: style) }
      + [ChartBars.meanLabel] + scales.map { String($0.rows * $0.step) }
    let layout = ChartLayout(chart, labels: labels, width: style.width)
    let strips = ChartStrips(chart: chart, layout: layout, glyphs: glyphs, style: style)
    let panels = layout.panels.map { panel in
      let bars = ChartBars(
        chart: chart, panel: panel, layout: layout,
        scale: scales[layout.panels.count == 1 ? 0 : 1], glyphs: glyphs)
      return (bars.lines + strips.lines(panel)).map { $0.text(style) }
    }
    let legend = ChartLegend(
      chart: chart, glyphs: glyphs, style: style, ranges: strips.hasRanges ? [] : strips.ranges)
    return Array(panels.joined(separator: [""])) + [""] + legend.lines
  }

  private func wrapped(_ text: String) -> [String] {
    TerminalText.wrapped(style.encoded(text), to: style.width ?? .max)
  }

  /// Day, status, whether it is observed, episodes, the ends of the band of its week, and
  /// `name=value` for each trigger; what is unknown is empty.
  private var plainLines: [String] {
    let bands = Dictionary(
      chart.weeks.compactMap { week in week.variation.map { (week.week, $0) } },
      uniquingKeysWith: { $1 })
    return chart.days.map { day in
      let band = bands[Week(containing: day.day)]
      let cells =
        [
          day.day.iso, day.status.rawValue, day.isObserved ? "true" : "false",
          day.tally.map { String($0.episodes) } ?? "", band?.low.plainText ?? "",
          band?.high.plainText ?? "",
        ]
        + chart.strips.map { strip in
          "\(strip.trigger.name)=\(day.exposures[strip.trigger.name]?.plainText ?? "")"
        }
      return cells.map { TerminalText.safe($0) }.joined(separator: "\t")
    }
  }
}
