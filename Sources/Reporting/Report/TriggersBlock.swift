import Analysis
import JournalCore

/// Block 8: what went with more or fewer episodes, in the words of `twj triggers`, and what the
/// person wants to ask.
struct TriggersBlock {
  /// The most lines of the analysis, with the one that says what was looked at.
  static let mostLines = 5

  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    ReportSection(
      8, "What went with episodes, and questions",
      [
        .line(basis ?? "Nothing to compare yet."),
        .terms(terms, orElse: "No trigger was recorded."),
      ] + reading + [questions])
  }

  private var questions: ReportElement {
    .list(
      source.options.questions.map { "Question: \($0)" }, orElse: "Questions: none given.")
  }

  /// What was looked at; nil for an empty journal.
  private var basis: String? {
    source.triggers.days.map { days in
      "\(FactText.compactDay(days.lowerBound)) to \(FactText.compactDay(days.upperBound)): "
        + "\(FactText.count(source.triggers.episodes, "episode")) on "
        + "\(FactText.count(source.triggers.observedDays, "observed day"))."
    }
  }

  /// What a ratio without a pattern is not.
  private var reading: [ReportElement] {
    let shown = ordered.prefix(mostTold)
    guard shown.contains(where: { $0.verdict == .noPattern && $0.highToLow != nil }) else {
      return []
    }
    return [
      .remark(
        "×1 is no difference. Where no pattern was found the ratio may be chance: it is no sign of "
          + "harm or of protection. “×2 would probably have shown”: so large a ratio would likely "
          + "have been found in these days, a smaller one could have been missed.")
    ]
  }

  /// The findings, the suspects, and what is left in one.
  var terms: [ReportTerm] {
    let estimates = ordered
    let shown = mostTold
    let left = estimates.count - shown
    return estimates.prefix(shown).map(term)
      + (left > 0
        ? [ReportTerm(FactText.count(left, "other"), rest(estimates.dropFirst(shown)))] : [])
  }

  /// How many have a line of their own.
  private var mostTold: Int {
    let count = source.triggers.estimates.count
    let room = Self.mostLines - 1
    return count > room ? room - 1 : count
  }

  /// Patterns first, then the suspects, then the others.
  private var ordered: [TriggerEstimate] {
    let all = source.triggers.estimates
    func rank(_ estimate: TriggerEstimate) -> Int {
      switch estimate.verdict {
      case .backedByExperiment: 0
      case .possiblePattern: 1
      case .notHeldYet: 2
      case .noPattern: estimate.family == .suspect ? 3 : 5
      case .notEnoughDays: estimate.family == .suspect ? 4 : 6
      }
    }
    return all.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }

  private func term(_ estimate: TriggerEstimate) -> ReportTerm {
    let text = TriggerEstimateText(
      estimate, in: source.triggers, settings: source.settings)
    let order =
      estimate.notes.contains(.mayBeConsequence)
      ? "; it may follow episodes rather than precede them" : ""
    return ReportTerm(text.name, "\(text.fact); \(text.verdict)\(order)")
  }

  /// `2 no pattern found, 1 not enough days yet`, with their names.
  private func rest(_ estimates: some Sequence<TriggerEstimate>) -> String {
    let groups = Dictionary(grouping: estimates, by: \.verdict)
    let words: [(TriggerVerdict, String)] = [
      (.possiblePattern, "possible pattern"), (.notHeldYet, "not held yet"),
      (.noPattern, "no pattern found"), (.notEnoughDays, "not enough days yet"),
    ]
    return words.compactMap { verdict, word in
      groups[verdict].map { "\(word) (\($0.map(\.trigger.name).joined(separator: ", ")))" }
    }.joined(separator: "; ")
  }
}
