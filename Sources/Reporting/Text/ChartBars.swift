import Analysis
import JournalCore

/// Draws the bars of a panel with the band of each week, and below them what is known of each day,
/// where weeks begin, and their means.
struct ChartBars {
  let chart: DayChart
  let panel: ChartLayout.Panel
  let layout: ChartLayout
  let scale: ChartScale
  let glyphs: ChartGlyphs

  /// What stands before the means of the weeks.
  static let meanLabel = "mean"

  /// From the top down.
  var lines: [ChartLine] {
    (1...scale.rows).reversed().map(row) + [baseline, dates]
      + (panel.weeks.contains { $0.week.rate.rate != nil } ? [means] : [])
  }

  private func row(_ row: Int) -> ChartLine {
    let number = scale.number(atRow: row)
    var line = ChartLine(
      layout.right(
        number.map(String.init) ?? "", axis: number == nil ? glyphs.axis.line : glyphs.axis.number))
    for (week, places) in panel.weeks {
      let ends = week.variation.map { [scale.row(of: $0.low), scale.row(of: $0.high)] } ?? []
      for place in places {
        if let bar = bar(chart.days[place], row: row) {
          line.add(layout.cell(bar, isWide: true))
        } else if ends.contains(row) {
          line.add(String(repeating: glyphs.band, count: layout.cell), .faint)
        } else {
          line.add(String(repeating: " ", count: layout.cell))
        }
      }
    }
    return line
  }

  /// The part of a day's bar in a row; bars that rates do not count are drawn in whole cells.
  private func bar(_ day: DailyObservation, row: Int) -> Character? {
    let filling = scale.filling(day.episodes, ofRow: row)
    let isFoot = row == 1 && day.episodes > 0
    guard day.isObserved else {
      return isFoot || filling >= ChartScale.cell / 2 ? glyphs.open : nil
    }
    return glyphs.bar(isFoot && glyphs.blocks.isEmpty ? ChartScale.cell : filling)
  }

  private var baseline: ChartLine {
    var line = ChartLine(layout.right("", axis: glyphs.axis.corner))
    for place in panel.days {
      switch chart.days[place].status {
      case .twitched: line.add(layout.cell(glyphs.base, isWide: true))
      case .clear: line.add(layout.cell(glyphs.clear, isWide: false))
      case .unknown: line.add(layout.cell(glyphs.unknown, isWide: false), .faint)
      }
    }
    return line
  }

  /// The date of the first day of each week, below that day.
  private var dates: ChartLine {
    labels(gap: layout.cell == 1 ? 0 : 1) { _, places in
      let day = chart.days[places.lowerBound].day
      let date = layout.cell == 1 ? FactText.dayAndMonth(day) : FactText.shortDay(day)
      return ("\(glyphs.weekStart)\(date)", .plain)
    }
  }

  /// The mean of each week, and whether it lies outside the band.
  private var means: ChartLine {
    let places = RateText.places(forLargest: chart.weeks.compactMap(\.rate.rate?.rate).max() ?? 0)
    return labels(Self.meanLabel, gap: 1) { week, _ in
      guard let rate = week.rate.rate else { return (String(glyphs.unknown), .faint) }
      let text = RateText.text(rate.rate, places: places)
      switch week.position {
      case .above: return ("\(text)\(glyphs.above)", .strong)
      case .below: return ("\(text)\(glyphs.below)", .strong)
      case .within, nil: return (text, .plain)
      }
    }
  }

  /// A line with a text at the beginning of each week; one that has no room is left out.
  private func labels(
    _ label: String = "", gap: Int,
    _ text: (HistoryWeek, Range<Int>) -> (String, ChartLine.Tone)
  ) -> ChartLine {
    var line = ChartLine(layout.left(label))
    for (index, (week, places)) in panel.weeks.enumerated() {
      let (text, tone) = text(week, places)
      let start = layout.column(places.lowerBound, in: panel)
      let isLast = index == panel.weeks.count - 1
      let end = isLast ? layout.width - layout.labelWidth - 2 : start + places.count * layout.cell
      guard start + TerminalText.width(text) + (isLast ? 0 : gap) <= end else { continue }
      line.advance(to: start)
      line.add(text, tone)
    }
    return line
  }
}
