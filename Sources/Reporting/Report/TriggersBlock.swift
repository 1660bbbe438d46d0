import Analysis
import JournalCore

/// Block 8: what went with more or fewer episodes, in the words of `twj triggers`, and what the
/// person wants to ask.
struct TriggersBlock {
  /// The most lines of the analysis, with the one that counts what is left.
  static let mostLines = 5

  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    ReportSection(
      8, "What went with episodes, and questions",
      [
        .list(lines, orElse: "Nothing to compare yet."),
        source.options.questions.isEmpty
          ? .line("Questions: none given.")
          : .list(source.options.questions.map { "Question: \($0)" }),
      ])
  }

  /// What was looked at, then the findings, the suspects and the others.
  var lines: [String] {
    let estimates = ordered
    guard let days = source.triggers.days, !estimates.isEmpty else { return [] }
    let basis =
      "\(FactText.compactDay(days.lowerBound)) to \(FactText.compactDay(days.upperBound)): "
      + "\(FactText.count(source.triggers.episodes, "episode")) on "
      + "\(FactText.count(source.triggers.observedDays, "observed day"))."
    let room = Self.mostLines - 1
    let shown = estimates.count > room ? room - 1 : estimates.count
    let left = estimates.count - shown
    return [basis] + estimates.prefix(shown).map(line)
      + (left > 0 ? ["\(FactText.count(left, "other")): \(rest(estimates.dropFirst(shown)))"] : [])
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

  private func line(_ estimate: TriggerEstimate) -> String {
    let text = TriggerEstimateText(
      estimate, in: source.triggers, settings: source.settings)
    let order =
      estimate.notes.contains(.mayBeConsequence)
      ? "; it may follow episodes rather than precede them" : ""
    return "\(text.name): \(text.fact); \(text.verdict)\(order)"
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
