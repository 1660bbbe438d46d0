import Checkup
import JournalCore

/// Block 6: what the checkup found, and who has been seen since.
struct FindingsBlock {
  /// The most findings and visits on page 1, and the longest evidence there.
  private static let mostFindings = 4
  private static let mostVisits = 2
  private static let longest = 170

  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    let findings = source.checkup.findings
    let shown = findings.prefix(Self.mostFindings).map { Self.term($0, longest: Self.longest) }
    let more = findings.count - shown.count
    return ReportSection(
      6, "Findings of the checkup on \(FactText.compactDay(source.asOf))",
      [
        .terms(
          shown + (more > 0 ? [ReportTerm("Also", "\(more) more under Findings in full.")] : []),
          orElse: "No rule applied. Rules see only what was recorded: that is no all-clear."),
        .line(visitLine),
      ] + (ReferencesPage(source).rules.isEmpty ? [] : [.remark(Self.key)]))
  }

  private static let key =
    "Rules and sources are spelled out near the end, under \(ReferencesPage.title)."

  /// All findings and visits, where page 1 has not room for all.
  var continuation: ReportSection? {
    let findings = source.checkup.findings
    let isCut = findings.contains { TerminalText.width($0.evidence.text) > Self.longest }
    guard findings.count > Self.mostFindings || isCut || visits.count > Self.mostVisits else {
      return nil
    }
    return ReportSection(
      "Findings in full",
      [
        .terms(findings.map { Self.term($0, longest: .max) }, orElse: "No rule applied."),
        .list(visits.map { "Visit: \(Self.words($0))" }, orElse: "No visit."),
      ])
  }

  /// `Worth booking a visit: eyelid … 2 Nov 2026 to 20 Nov 2026. Rule P1 (…); sources NHS-TW.`
  private static func term(_ finding: Finding, longest: Int) -> ReportTerm {
    let rule = RuleSet.rule(finding.rule)
    let sources =
      finding.sources.isEmpty ? "" : "; sources \(finding.sources.joined(separator: ", "))"
    let basis = rule.map { " (\($0.basis))" } ?? ""
    return ReportTerm(
      finding.level.title,
      "\(TerminalText.clipped(finding.evidence.text, to: longest))\(dates(finding)). Rule \(finding.rule)\(basis)\(sources)."
        + standing(finding))
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

  /// The first day a finding rests on, or the first of the days asked for.
  private var since: LocalDay {
    let first = source.checkup.findings.compactMap(\.evidence.firstDay).min()
    return min(first ?? source.days.lowerBound, source.days.lowerBound)
  }

  var visits: [Visit] {
    source.journal.visits.filter { (since...source.asOf).contains($0.day) }
      .sorted { ($0.day.number, $0.uid) < ($1.day.number, $1.uid) }
  }

  private var visitLine: String {
    let head = "Visits since \(FactText.compactDay(since)): "
    guard !visits.isEmpty else { return head + "none recorded." }
    let earlier = visits.count - Self.mostVisits
    return head + visits.suffix(Self.mostVisits).map(Self.words).joined(separator: "; ")
      + (earlier > 0 ? " (\(earlier) before that)." : ".")
  }

  private static func words(_ visit: Visit) -> String {
    var facts = ["\(visit.who) \(FactText.compactDay(visit.day))"]
    if !visit.covers.isEmpty { facts.append("about \(visit.covers.joined(separator: ", "))") }
    if let outcome = visit.outcome { facts.append("outcome: \(outcome)") }
    if let day = visit.followUp { facts.append("follow-up \(FactText.compactDay(day))") }
    return facts.joined(separator: ", ")
  }
}
