import Analysis
import JournalCore

/// How triggers and episodes went together: the correlation over 12 weeks, and what the analysis of
/// the whole journal makes of it.
struct WeekTriggers {
  private let summary: WeekSummary
  private let analysis: TriggerAnalysis?
  private let settings: JournalSettings
  private let style: Style

  init(
    _ summary: WeekSummary, analysis: TriggerAnalysis?, settings: JournalSettings, style: Style
  ) {
    self.summary = summary
    self.analysis = analysis
    self.settings = settings
    self.style = style
  }

  /// A heading that says which days are covered, and a line for each trigger; nothing without any.
  var lines: [String] {
    let entries = summary.correlations.map(entry)
    guard !entries.isEmpty else { return [] }
    return TerminalText.wrapped(style.encoded(heading), to: style.width ?? .max)
      .map { style.bold($0) } + TriggerLines(entries, style: style).lines
  }

  private var heading: String {
    let end = "to \(FactText.shortDay(summary.asOf))"
    guard let first = analysis?.days?.lowerBound,
      first < WeekSummary.trailing(to: summary.asOf).lowerBound
    else { return "Triggers over the last 12 weeks, \(end)" }
    return "Triggers, \(end): ρ over the last 12 weeks, ratio since \(FactText.day(first))"
  }

  private func entry(_ correlation: TriggerCorrelation) -> TriggerLines.Entry {
    let name = correlation.trigger.name
    guard let analysis, let estimate = analysis.estimate(of: name) else {
      let words = Self.words(correlation.result)
      return TriggerLines.Entry(name: name, facts: [words.fact], verdict: words.verdict)
    }
    let text = TriggerEstimateText(estimate, in: analysis, settings: settings)
    guard estimate.verdict == .notEnoughDays else {
      return TriggerLines.Entry(
        name: name, facts: [Self.rho(correlation), text.fact], verdict: text.verdict)
    }
    guard case .correlation = correlation.result else {
      return TriggerLines.Entry(name: name, facts: [text.fact], verdict: text.verdict)
    }
    return TriggerLines.Entry(
      name: name, facts: ["\(Self.rho(correlation))  \(text.fact)"], verdict: text.verdict)
  }

  /// `ρ +0.34 (71 days)`; a dot where too few days of the 12 weeks are known.
  private static func rho(_ correlation: TriggerCorrelation) -> String {
    guard case .correlation(let rho, let days) = correlation.result else {
      return "ρ   ·   (\(FactText.count(correlation.days, "day")))"
    }
    return "ρ \(FactText.signed(rho)) (\(days) days)"
  }

  private static func words(_ result: TriggerCorrelation.Result) -> (fact: String, verdict: String)
  {
    switch result {
    case .correlation(let rho, let days): ("ρ \(FactText.signed(rho)) (\(days) days)", "")
    case .notEnoughDays(let have, let needed):
      ("\(have) of \(needed) days needed with a value", "not enough days yet")
    case .tooFewEpisodes(let have, let needed):
      ("\(have) of \(needed) episodes needed on days with a value", "not enough episodes yet")
    case .constant(let days): ("too little spread on \(days) days", "nothing to compare")
    }
  }
}
