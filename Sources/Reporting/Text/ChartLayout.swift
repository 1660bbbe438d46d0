import Analysis
import JournalCore

/// How the days of a chart are divided into panels that fit the width.
struct ChartLayout {
  /// Days that stand side by side.
  struct Panel {
    /// Places in the list of days.
    let days: Range<Int>
    /// The weeks that begin or go on there, with the places of their days.
    let weeks: [(week: HistoryWeek, days: Range<Int>)]
  }

  /// The width that is drawn for when nobody tells.
  private static let standardWidth = 80
  /// The widest a label before the axis gets.
  private static let labelLimit = 16
  /// The most columns a day takes.
  private static let widestCell = 3

  let width: Int
  /// Columns of the labels; a space and the axis follow.
  let labelWidth: Int
  /// Columns of a day.
  let cell: Int
  let panels: [Panel]

  /// Divides the days at Mondays into as few panels as the width allows, of about equal length.
  init(_ chart: DayChart, labels: [String], width: Int?) {
    let width = width ?? Self.standardWidth
    let label = labels.map(TerminalText.width).max() ?? 0
    let room = max(7, width - label - 2)
    let weeks = Self.places(chart)
    let perPanel = chart.days.count <= room ? weeks.count : Self.even(weeks.count, room / 7)
    panels = stride(from: 0, to: weeks.count, by: max(1, perPanel)).map { first in
      let own = Array(weeks[first..<min(first + perPanel, weeks.count)])
      let start = own.first?.days.lowerBound ?? 0
      return Panel(days: start..<(own.last?.days.upperBound ?? start), weeks: own)
    }
    let longest = panels.map(\.days.count).max() ?? 1
    cell = min(Self.widestCell, max(1, room / max(1, longest)))
    self.width = width
    labelWidth = label
  }

  /// A label cut so that a week has room beside it.
  static func label(_ text: String, style: Style) -> String {
    let limit = min(labelLimit, max(3, (style.width ?? standardWidth) - 9))
    guard TerminalText.width(style.encoded(text)) > limit else { return style.encoded(text) }
    return style.encoded(TerminalText.clipped(text, to: style.isUnicode ? limit : limit - 2))
  }

  /// The column of a day, counted from the axis.
  func column(_ place: Int, in panel: Panel) -> Int { (place - panel.days.lowerBound) * cell }

  /// A label set to the left, with what stands in the place of the axis.
  func left(_ label: String) -> String { label + blanks(beside: label) + "  " }

  /// A label set to the right, before the axis.
  func right(_ label: String, axis: Character) -> String {
    blanks(beside: label) + label + " \(axis)"
  }

  /// A character as wide as a day: bars and levels leave a gap, other marks stand alone.
  func cell(_ character: Character, isWide: Bool) -> String {
    let count = isWide ? max(1, cell - 1) : 1
    return String(repeating: character, count: count)
      + String(repeating: " ", count: cell - count)
  }

  private func blanks(beside label: String) -> String {
    String(repeating: " ", count: max(0, labelWidth - TerminalText.width(label)))
  }

  /// The places of each week's days.
  private static func places(_ chart: DayChart) -> [(week: HistoryWeek, days: Range<Int>)] {
    guard let first = chart.days.first?.day else { return [] }
    return chart.weeks.map { week in
      let start = max(0, week.week.first - first)
      return (week, start..<min(chart.days.count, week.week.first - first + 7))
    }
  }

  /// Of the numbers up to `limit` the one that divides `count` weeks most evenly into as few parts.
  private static func even(_ count: Int, _ limit: Int) -> Int {
    let parts = (count + max(1, limit) - 1) / max(1, limit)
    return (count + parts - 1) / max(1, parts)
  }
}
