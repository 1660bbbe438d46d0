package import Analysis
package import JournalCore
import Statistics

/// The trigger analysis for people: suspects first, then what else was found, then what was not.
package struct TriggersText {
  let analysis: TriggerAnalysis
  let course: EpisodeCourse?
  let settings: JournalSettings
  let style: Style

  /// With the course of the episodes that is told as well.
  package init(
    _ analysis: TriggerAnalysis, course: EpisodeCourse? = nil, settings: JournalSettings,
    style: Style
  ) {
    self.analysis = analysis
    self.course = course
    self.settings = settings
    self.style = style
  }

  /// Heading, a section for each kind of answer, and how to read it; in plain style one trigger a
  /// line.
  package var lines: [String] {
    if style.isPlain { return plainLines + courseLines.joined() }
    guard let days = analysis.days else {
      return EmptyJournal.lines(firstDay: nil, style: style)
    }
    let heading =
      "Triggers, \(FactText.shortDay(days.lowerBound)) \(FactText.year(days.lowerBound, unless: days.upperBound))"
      + "– \(FactText.day(days.upperBound))"
    return wrapped(heading).map { style.bold($0) } + wrapped(counts)
      + sections.filter { !$0.estimates.isEmpty }.flatMap(lines)
      + courseLines.flatMap { [""] + $0 } + legend
  }

  /// `64 episodes on 71 observed days; left out: 13 days unknown, not closed, or closed late.`
  var counts: String {
    let left = (analysis.days?.count ?? 0) - analysis.observedDays
    let rest =
      left == 0
      ? "" : "; left out: \(FactText.count(left, "day")) unknown, not closed, or closed late"
    return FactText.count(analysis.episodes, "episode") + " on "
      + "\(FactText.count(analysis.observedDays, "observed day"))\(rest)."
  }

  private var courseLines: [[String]] {
    guard let course else { return [] }
    return [
      TrendText(course.trend, style: style).lines(),
      ChangePointText(course.change, style: style).lines(),
      SideText(course.side, style: style).lines(),
    ]
  }

  private struct Section {
    let title: String
    let estimates: [TriggerEstimate]
    /// Whether one sentence for all says what would have been found.
    var isSearched = false
  }

  private var sections: [Section] {
    let open = analysis.estimates.filter { $0.family == .open }
    let found = open.filter { $0.verdict == .possiblePattern || $0.verdict == .notHeldYet }
    return [
      Section(
        title: "Your suspects", estimates: analysis.estimates.filter { $0.family == .suspect }),
      Section(
        title: "Among all others, with more episodes",
        estimates: found.filter { $0.direction == .more }),
      Section(
        title: "Among all others, with fewer episodes",
        estimates: found.filter { $0.direction == .fewer }),
      Section(
        title: "Among all others, no pattern found",
        estimates: open.filter { $0.verdict == .noPattern }, isSearched: true),
      Section(
        title: "Among all others, not enough days yet",
        estimates: open.filter { $0.verdict == .notEnoughDays }),
    ]
  }

  private func lines(_ section: Section) -> [String] {
    let texts = section.estimates.map(text)
    let entries = texts.map { text in
      TriggerLines.Entry(
        name: text.name, facts: [text.fact], verdict: text.verdict,
        details: section.isSearched ? text.notes + text.belief : text.details)
    }
    return ["", style.bold(style.encoded(section.title))]
      + TriggerLines(entries, style: style).lines
      + (section.isSearched ? wrapped(Self.doubling(texts), indent: 2) : [])
  }

  func text(_ estimate: TriggerEstimate) -> TriggerEstimateText {
    TriggerEstimateText(estimate, in: analysis, settings: settings)
  }

  /// For which triggers twice as many episodes on a high day would probably have shown.
  private static func doubling(_ texts: [TriggerEstimateText]) -> String {
    let seen = texts.filter(\.wouldShowDoubling).map(\.name)
    if seen.count == texts.count { return "A doubling would probably have shown for each of them." }
    guard !seen.isEmpty else { return "A doubling could easily have been missed for each of them." }
    return
      "A doubling would probably have shown for \(seen.joined(separator: ", ")); for the others "
      + "it could easily have been missed."
  }

  private var legend: [String] {
    let hasRatio = analysis.estimates.contains { $0.highToLow != nil }
    let hasGap = analysis.estimates.contains { $0.verdict == .notEnoughDays }
    let example = analysis.estimates.first.map { TerminalText.safe($0.trigger.name) } ?? "caffeine"
    let ratio =
      "× = how many times as many episodes were logged with that much more, and the range this "
      + "likely lies in; weekday, trend and bad spells are allowed for. ×1 is no difference."
    let chance =
      "Of many ranges some miss ×1 by chance alone: a pattern is shown when it stands out among all "
      + "that were looked at, on three Mondays in a row."
    let gap = "Only closed days count, each with its values:  twj day"
    let why = "Every number in words:  twj triggers --why \(example)"
    return [""] + (hasRatio ? wrapped(ratio) + wrapped(chance) : []) + (hasGap ? wrapped(gap) : [])
      + wrapped(why)
  }

  func wrapped(_ text: String, indent: Int = 0) -> [String] {
    TerminalText.wrapped(style.encoded(text), to: (style.width ?? .max) - indent)
      .map { String(repeating: " ", count: indent) + $0 }
  }

  /// Trigger, family, verdict, direction, lag, days with a value, episodes on them, ratio of a high
  /// to a low day with its limits, the smallest that would have shown, what is missing in days and
  /// episodes, Monday looks in a row; what does not exist is empty.
  private var plainLines: [String] {
    analysis.estimates.map { estimate in
      let high = estimate.highToLow
      let numbers = [
        high?.ratio, high?.interval.low, high?.interval.high, estimate.smallestDetectable,
      ].map { $0?.plainText ?? "" }
      let cells =
        [
          TerminalText.safe(estimate.trigger.name), estimate.family.rawValue,
          estimate.verdict.rawValue, estimate.direction?.rawValue ?? "",
          estimate.reportedLag.map(String.init) ?? "", String(estimate.knownDays),
          String(estimate.episodes),
        ] + numbers + [
          estimate.shortfall.map { String($0.daysWithValue) } ?? "",
          estimate.shortfall.map { String($0.episodes) } ?? "", String(estimate.heldLooks),
        ]
      return cells.joined(separator: "\t")
    }
  }
}
