package import Analysis
import JournalCore

/// Whether episodes became more or fewer, for people: said only when it would last.
package struct TrendText {
  private let trend: EpisodeTrend
  private let style: Style

  package init(_ trend: EpisodeTrend, style: Style) {
    self.trend = trend
    self.style = style
  }

  /// A heading with the days, the verdict with the numbers it rests on, and how to take it; in plain
  /// style one line.
  package func lines() -> [String] {
    if style.isPlain { return [plainLine] }
    return wrapped(heading).map { style.bold($0) } + body.flatMap(wrapped)
  }

  private var heading: String {
    guard trend.shortfall == nil, let days = trend.days else { return "More or fewer?" }
    return "More or fewer? The weeks from \(FactText.shortDay(days.lowerBound)) to "
      + FactText.day(days.upperBound)
  }

  private var body: [String] {
    if let shortfall = trend.shortfall { return [PeriodText.shortfall(shortfall)] }
    guard let comparison = trend.comparison else { return [] }
    return ["\(verdict): \(rates(comparison))", note]
  }

  private var verdict: String {
    switch trend.alarm {
    case .rising?: "Rising"
    case .falling?: "Falling"
    case nil: "No lasting change found"
    }
  }

  private func rates(_ comparison: RateComparison) -> String {
    let (recent, before) = (comparison.recent, comparison.before)
    let text = PeriodText(recent, before)
    let last = recent.weeks == 1 ? "the last week" : "the last \(recent.weeks) weeks"
    let earlier = before.weeks == 1 ? "the week" : "the \(before.weeks) weeks"
    return "\(last) had \(text.rate(recent, hasNoun: true)), \(earlier) before "
      + "\(text.rate(before, hasNoun: false))."
  }

  private var note: String {
    let counted = "Only weeks with at least 4 observed days count."
    return trend.alarm == nil
      ? "\(counted) Rates swing by themselves; a change is named only when it stands out from that."
      : "\(counted) Weekdays and bad spells are allowed for. Of 10 steady years looked at every week, "
        + "about 1 shows such a change by chance."
  }

  /// `trend`, verdict, first and last day, weeks, then rate, limits and days of the recent weeks and
  /// of those before, and the ratio with its limits; what is unknown is empty.
  private var plainLine: String {
    let word = trend.alarm?.rawValue ?? (trend.shortfall == nil ? "none" : "not_enough_weeks")
    let head = [
      "trend", word, trend.days?.lowerBound.iso ?? "", trend.days?.upperBound.iso ?? "",
      String(trend.weeks.count),
    ]
    let ratio = trend.comparison?.ratio
    return
      (head + PlainCells.period(trend.comparison?.recent)
      + PlainCells.period(trend.comparison?.before)
      + PlainCells.numbers(ratio?.value, ratio?.low, ratio?.high))
      .joined(separator: "\t")
  }

  private func wrapped(_ text: String) -> [String] {
    TerminalText.wrapped(style.encoded(text), to: style.width ?? .max)
  }
}
