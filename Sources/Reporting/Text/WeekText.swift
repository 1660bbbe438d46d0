package import Analysis
package import JournalCore

/// The week for people: its table, what triggers went together with episodes, and what is missing.
package struct WeekText {
  private let summary: WeekSummary
  private let analysis: TriggerAnalysis?
  private let settings: JournalSettings
  private let style: Style

  /// The analysis is that of the week's last day; without one only the correlations are told.
  package init(
    _ summary: WeekSummary, analysis: TriggerAnalysis? = nil,
    settings: JournalSettings = JournalSettings(), style: Style
  ) {
    self.summary = summary
    self.analysis = analysis
    self.settings = settings
    self.style = style
  }

  /// Heading, table, correlations and, where it may invite to say more, the days without a record;
  /// in plain style one day a line.
  package func lines(isInviting: Bool = true) -> [String] {
    if style.isPlain { return plainLines() }
    return heading + WeekTable(rows: WeekRows(summary).all, summary: summary, style: style).lines()
      + WeekTriggers(summary, analysis: analysis, settings: settings, style: style).lines
      + (isInviting ? gaps : [])
  }

  private var heading: [String] {
    let days = summary.week.days
    let text =
      "\(Self.title(summary.week)) \(FactText.shortDay(days.lowerBound)) – "
      + FactText.day(days.upperBound)
    return TerminalText.wrapped(text, to: style.width ?? .max).map { style.bold($0) }
  }

  /// `Week 2026-W47,`; only weeks from Monday on have a number.
  static func title(_ week: Week) -> String {
    week.numbered.map { "Week \($0.iso)," } ?? "Week of"
  }

  /// How many days are missing, and what to type for the latest of them.
  private var gaps: [String] {
    let missing = summary.unrecordedDays
    guard let latest = missing.last else { return [] }
    let past = missing.filter { $0 < summary.today }
    if summary.recordedDays > 0, let first = past.first,
      first >= summary.today - CatchUpDays.longest
    {
      let line = CatchUpText.hint(past.count)
      return TerminalText.width(line) <= style.width ?? .max
        ? [line] : TerminalText.wrapped(line, to: style.width ?? .max)
    }
    let what = missing.count == 1 ? "1 day has no record:" : "\(missing.count) days have no record:"
    let word = DayWords.typed(latest, today: summary.today)
    let commands = [["twj none", word], ["twj day", word]]
      .map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
    let line = "\(what)  \(commands.joined(separator: " · "))"
    guard let width = style.width, TerminalText.width(line) > width else { return [line] }
    return TerminalText.wrapped(what, to: width) + commands.map { "  \($0)" }
  }

  /// Day, status, whether it is observed, episodes, seconds, and `name=value` for each known
  /// trigger; what is unknown is empty.
  private func plainLines() -> [String] {
    summary.observations.map { day in
      let amounts = summary.triggers.compactMap { trigger in
        day.exposures[trigger.name].map { "\(trigger.name)=\($0.plainText)" }
      }
      let cells =
        [
          day.day.iso, day.status.rawValue, day.isObserved ? "true" : "false",
          day.tally.map { String($0.records) } ?? "",
          day.tally?.totalDuration?.plainText ?? "",
        ] + amounts
      return cells.map { TerminalText.safe($0) }.joined(separator: "\t")
    }
  }
}
