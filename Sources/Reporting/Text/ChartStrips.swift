import Analysis

/// Draws a row of levels for each trigger, day below day of the bars.
struct ChartStrips {
  let chart: DayChart
  let layout: ChartLayout
  let glyphs: ChartGlyphs
  let style: Style

  /// The rows of a panel; with the range of each trigger behind them where all have room.
  func lines(_ panel: ChartLayout.Panel) -> [ChartLine] {
    chart.strips.map { strip in
      let name = ChartLayout.label(TriggerTitle.name(strip.trigger), style: style)
      var line = ChartLine(layout.left(name))
      for place in panel.days {
        if let level = strip.levels[place] {
          line.add(layout.cell(glyphs.levels[level], isWide: true))
        } else {
          line.add(layout.cell(glyphs.unknown, isWide: false), .faint)
        }
      }
      if hasRanges { line.add("  " + range(strip)) }
      return line
    }
  }

  /// Whether the ranges stand behind the rows.
  var hasRanges: Bool {
    guard layout.panels.count == 1, let panel = layout.panels.first else { return false }
    let used = layout.labelWidth + 2 + panel.days.count * layout.cell + 2
    return chart.strips.allSatisfy { used + TerminalText.width(range($0)) <= layout.width }
  }

  /// `caffeine 0–570 mg`, for below the chart.
  var ranges: [String] {
    chart.strips.map { strip in
      "\(ChartLayout.label(TriggerTitle.name(strip.trigger), style: style)) \(range(strip))"
    }
  }

  private func range(_ strip: TriggerStrip) -> String {
    let range = TriggerTitle.range(strip.low, strip.high, of: strip.trigger)
    let limit = min(Self.rangeLimit, (style.width ?? Self.rangeLimit) - (style.isUnicode ? 0 : 2))
    return style.encoded(TerminalText.clipped(range, to: limit))
  }

  /// The widest a range gets.
  private static let rangeLimit = 30
}
