import Checkup
import JournalCore

extension CheckupText {
  /// Six weeks.
  private static let most = 42

  /// The days a finding of one area rests on as one row of marks, weeks apart from Monday to Sunday,
  /// and what the marks mean; nothing where there is no row to look at.
  func days(_ finding: Finding) -> [String] {
    let days = result.days(of: finding, most: Self.most)
    guard let last = days.last?.day, days.count > 2 else { return [] }
    var row = ""
    for (day, mark) in days {
      if !row.isEmpty, day.weekday.index == 0 { row += " " }
      row += glyph(mark)
    }
    let end = last == result.asOf ? "today" : FactText.dayAndMonth(last)
    let legend =
      "\(glyph(.twitch)) twitch  \(glyph(.clear)) clear  \(glyph(.unknown)) not logged, to \(end)"
    let line = "    \(row)   \(legend)"
    guard let width = style.width, TerminalText.width(line) > width else { return [line] }
    return ["    \(row)", "    \(legend)"]
  }

  private func glyph(_ mark: DayMark) -> String {
    switch mark {
    case .twitch: style.isUnicode ? "▮" : "#"
    case .clear: style.isUnicode ? "▯" : "o"
    case .unknown: style.isUnicode ? "·" : "."
    }
  }
}
