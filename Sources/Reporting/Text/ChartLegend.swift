import Analysis
import JournalCore

/// Says what the characters of a chart mean: those that occur in it and no others.
struct ChartLegend {
  let chart: DayChart
  let glyphs: ChartGlyphs
  let style: Style
  /// The ranges of the triggers where they have no room behind their rows.
  let ranges: [String]

  /// Broken between meanings, and within one only where it is longer than a line.
  var lines: [String] {
    filled(days) + (bands + means).flatMap(wrapped) + filled(levels + ranges)
      + (chart.hasMergedBouts ? wrapped(Self.merged) : [])
  }

  private static let merged =
    "Bouts of one place less than 10 minutes apart count once."

  private var days: [String] {
    let closed = chart.days.contains { $0.status == .twitched && $0.isObserved }
    let left = chart.days.contains { $0.status == .twitched && !$0.isObserved }
    let clear = chart.days.contains { $0.status == .clear }
    return (closed ? ["\(glyphs.blocks.last ?? "#") observed (closed within 2 days)"] : [])
      + (left ? ["\(glyphs.open) open or closed late: not in the mean"] : [])
      + (clear ? ["\(glyphs.clear) closed, no episode"] : [])
      + (chart.unknownDays > 0 ? ["\(glyphs.unknown) unknown"] : [])
  }

  private var means: [String] {
    guard chart.weeks.contains(where: { $0.rate.rate != nil }) else { return [] }
    let marks = chart.weeks.compactMap(\.position)
    let outside =
      marks.contains(.above) || marks.contains(.below)
      ? " \(glyphs.above) above, \(glyphs.below) below what is expected: now and then a week is."
      : ""
    return ["mean = episodes an observed day, in weeks with 4 of them.\(outside)"]
  }

  private var bands: [String] {
    guard chart.weeks.contains(where: { $0.variation != nil }) else { return [] }
    let band = String(repeating: glyphs.band, count: 2)
    return [
      "\(band) the lowest and highest mean to expect of a week that goes on as the 8 weeks before; "
        + "single days scatter wider."
    ]
  }

  private var levels: [String] {
    chart.strips.isEmpty ? [] : ["\(String(glyphs.levels)) least to most of these days"]
  }

  private var width: Int { style.width ?? .max }

  private func wrapped(_ text: String) -> [String] {
    TerminalText.wrapped(style.encoded(text), to: width)
  }

  private func filled(_ items: [String]) -> [String] {
    var lines: [String] = []
    for item in items.map({ style.encoded($0) }) {
      if let last = lines.last, TerminalText.width(last) + 3 + TerminalText.width(item) <= width {
        lines[lines.count - 1] = "\(last)   \(item)"
      } else {
        lines += wrapped(item)
      }
    }
    return lines
  }
}
