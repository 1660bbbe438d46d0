package import Analysis
import JournalCore

/// In which week the rate of episodes changed, if it did once, for people.
package struct ChangePointText {
  private let point: EpisodeChangePoint
  private let style: Style

  package init(_ point: EpisodeChangePoint, style: Style) {
    self.point = point
    self.style = style
  }

  /// A heading, the week with its range and the rates on both sides of it, and how to take it; in
  /// plain style one line.
  package func lines() -> [String] {
    if style.isPlain { return [plainLine] }
    return wrapped("Since when?").map { style.bold($0) } + body.flatMap(wrapped)
  }

  private var body: [String] {
    if let shortfall = point.shortfall { return [PeriodText.shortfall(shortfall)] }
    guard let change = point.change else {
      let days = point.weeks.reduce(0) { $0 + $1.observedDays }
      return ["There was no episode on \(FactText.count(days, "observed day"))."]
    }
    guard change.isPlaced else {
      return [
        "No time stands out: even if the rate changed once in these "
          + "\(FactText.count(point.weeks.count, "week")), they cannot tell when."
      ]
    }
    let text = PeriodText(change.before, change.after)
    return [
      "If the rate changed once, the new one most likely began in the week of "
        + "\(FactText.day(change.week.monday)) (\(range(change))): "
        + "\(text.rate(change.before, hasNoun: true)) before it, "
        + "\(text.rate(change.after, hasNoun: false)) from then on.",
      "This only describes the weeks; it is no proof that anything changed.",
    ]
  }

  private func range(_ change: EpisodeChangePoint.Change) -> String {
    let (first, last) = (change.range.lowerBound.monday, change.range.upperBound.monday)
    guard first < last else { return "80 % sure of it" }
    let year = first.civil.year == last.civil.year ? "" : " \(first.civil.year)"
    return "80 % sure between the weeks of \(FactText.dayAndMonth(first))\(year) and "
      + "\(FactText.dayAndMonth(last)) \(last.civil.year)"
  }

  /// `change`, the number of weeks, the likeliest first week, the range of weeks, then rate, limits
  /// and days before and after; what is unknown is empty.
  private var plainLine: String {
    let change = point.change
    let weeks = [change?.week, change?.range.lowerBound, change?.range.upperBound]
    return
      (["change", String(point.weeks.count)] + weeks.map { $0?.iso ?? "" }
      + PlainCells.period(change?.before) + PlainCells.period(change?.after))
      .joined(separator: "\t")
  }

  private func wrapped(_ text: String) -> [String] {
    TerminalText.wrapped(style.encoded(text), to: style.width ?? .max)
  }
}
