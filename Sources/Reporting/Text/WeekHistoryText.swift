package import Analysis
import JournalCore

/// Several weeks for people: a row for each, what was to be expected of it, and the triggers.
package struct WeekHistoryText {
  private let history: WeekHistory
  private let style: Style

  package init(_ history: WeekHistory, style: Style) {
    self.history = history
    self.style = style
  }

  /// Heading, table and what its columns mean; in plain style one week a line.
  package func lines() -> [String] {
    guard let first = history.weeks.first, let last = history.weeks.last else {
      return style.isPlain ? [] : EmptyJournal.lines(firstDay: history.firstDay, style: style)
    }
    if style.isPlain { return history.weeks.map(plainLine) }
    let heading =
      "\(FactText.count(history.weeks.count, "week")), "
      + "\(FactText.shortDay(first.week.first)) – \(FactText.day(last.week.days.upperBound))"
    let table = WeekHistoryTable(history: history, style: style)
    return wrapped(heading).map { style.bold($0) } + table.lines
      + legend(table)
  }

  /// What the columns mean that are really there.
  private func legend(_ table: WeekHistoryTable) -> [String] {
    let titles = table.titles
    var lines = [
      "\(WeekHistoryTable.unknown) = unknown. Days are those closed in time; episodes and rates "
        + "are of these days, and a rate needs 4 of them."
    ]
    if titles.contains(WeekHistoryTable.interval) {
      lines.append("\(WeekHistoryTable.interval) = the exact Poisson interval of the rate.")
    }
    if titles.contains(WeekHistoryTable.band) {
      lines.append(
        "\(WeekHistoryTable.band) = where 95 of 100 weeks would lie if it went on as in the 8 "
          + "weeks before (at least 4 of them with a rate).")
    }
    if table.hasMarks {
      lines.append(
        "above, below = outside what the 8 weeks before lead to expect. Now and then a week is, "
          + "also when nothing has changed.")
    }
    let hidden = table.hiddenTriggers(titles: titles)
    if hidden > 0 {
      lines.append(
        "No room for \(FactText.count(hidden, "trigger")): a wider window or --plain shows all.")
    }
    return lines.flatMap(wrapped)
  }

  private func wrapped(_ text: String) -> [String] {
    TerminalText.wrapped(style.encoded(text), to: style.width ?? .max)
  }

  /// Week, observed days, episodes, rate with its limits, band with the weeks it rests on, where
  /// the rate lies, and `name=mean` for each trigger; what is unknown is empty.
  private func plainLine(_ week: HistoryWeek) -> String {
    let rate = week.rate.rate
    let band = week.variation
    let numbers = [
      rate?.rate, rate?.interval.low, rate?.interval.high, band?.low, band?.high,
    ].map { $0?.plainText ?? "" }
    let days = String(week.rate.observedDays)
    let episodes = week.rate.observedDays == 0 ? "" : String(week.rate.episodes)
    let rests = [band.map { String($0.weeks) } ?? "", week.position?.rawValue ?? ""]
    let means = history.triggers.map { "\($0.name)=\(week.means[$0.name]?.plainText ?? "")" }
    return ([week.week.name, days, episodes] + numbers + rests + means)
      .map { TerminalText.safe($0) }.joined(separator: "\t")
  }
}
