import Checkup
import JournalCore

/// Block 6: what the checkup found, and who has been seen since.
struct FindingsBlock {
  /// The most findings and visits on page 1.
  private static let most = 4

  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    let findings = source.checkup.findings.map(Self.words)
    let shown = Array(findings.prefix(Self.most))
    let more = findings.count - shown.count
    return ReportSection(
      6, "Findings of the checkup on \(FactText.compactDay(source.asOf))",
      [
        .list(
          shown + (more > 0 ? ["\(more) more below, under Findings."] : []),
          orElse: "No rule applied. Rules see only what was recorded: that is no all-clear."),
        .line(visits),
      ])
  }

  /// All of them, where page 1 has not room for all.
  var continuation: ReportSection? {
    let findings = source.checkup.findings
    guard findings.count > Self.most else { return nil }
    return ReportSection("Findings", [.list(findings.map(Self.words))])
  }

  /// `Worth booking a visit: eyelid … 2 Nov 2026 to 20 Nov 2026. Rule P1 (…); sources NHS-TW.`
  private static func words(_ finding: Finding) -> String {
    let rule = RuleSet.rule(finding.rule)
    let sources =
      finding.sources.isEmpty ? "" : "; sources \(finding.sources.joined(separator: ", "))"
    let basis = rule.map { " (\($0.basis))" } ?? ""
    return "\(finding.level.title): \(finding.evidence.text)\(dates(finding)). "
      + "Rule \(finding.rule)\(basis)\(sources).\(standing(finding))"
  }

  private static func dates(_ finding: Finding) -> String {
    guard let first = finding.evidence.firstDay, let last = finding.evidence.lastDay else {
      return ""
    }
    let end = first == last ? "" : " to \(FactText.compactDay(last))"
    return ", \(FactText.compactDay(first))\(end)"
  }

  /// What has become of it.
  private static func standing(_ finding: Finding) -> String {
    if finding.snoozedUntil != nil { return " Put off by the person." }
    switch finding.state {
    case .seen?:
      let who = finding.evidence.text(.seenBy) ?? "a clinician"
      let day = finding.evidence.day(.seenOn).map { " on \(FactText.compactDay($0))" } ?? ""
      return " Seen by \(who)\(day)."
    case .stale?: return " Last known; nothing recorded for two weeks since."
    case .active?, .quiet?, nil: return ""
    }
  }

  /// The visits since the first day a finding rests on, or in the days asked for.
  private var visits: String {
    let first = source.checkup.findings.compactMap(\.evidence.firstDay).min()
    let since = min(first ?? source.days.lowerBound, source.days.lowerBound)
    let visits = source.journal.visits.filter { (since...source.asOf).contains($0.day) }
      .sorted { ($0.day.number, $0.uid) < ($1.day.number, $1.uid) }
    guard !visits.isEmpty else {
      return "Visits since \(FactText.compactDay(since)): none recorded."
    }
    let words = visits.suffix(Self.most).map(Self.words).joined(separator: "; ")
    let earlier = visits.count - Self.most
    return "Visits since \(FactText.compactDay(since)): \(words)"
      + (earlier > 0 ? " (and \(earlier) before)." : ".")
  }

  private static func words(_ visit: Visit) -> String {
    var facts = ["\(visit.who) \(FactText.compactDay(visit.day))"]
    if !visit.covers.isEmpty { facts.append("about \(visit.covers.joined(separator: ", "))") }
    if let outcome = visit.outcome { facts.append("outcome: \(outcome)") }
    if let day = visit.followUp { facts.append("follow-up \(FactText.compactDay(day))") }
    return facts.joined(separator: ", ")
  }
}
