package import Checkup
import JournalCore

/// The checkup for reading: one banner, what it rests on, what else was noted, and the line that is
/// always there.
package struct CheckupText {
  let result: CheckupResult
  let style: Style
  let corrections: [Correction]
  /// Whether what it rests on is not stored.
  let isRehearsed: Bool

  /// What was taken back today is said where nothing calls for help any more.
  package init(
    _ result: CheckupResult, style: Style, corrections: [Correction] = [],
    isRehearsed: Bool = false
  ) {
    self.result = result
    self.style = style
    self.isRehearsed = isRehearsed
    self.corrections = result.level < .emergency ? corrections : []
  }

  /// All lines; in plain style one finding or symptom a line.
  package var lines: [String] {
    if style.isPlain { return plainLines }
    return corrected + banner + others + unexamined + wrapped(result.standingLine)
  }

  /// One line for other screens, from a visit upwards: what it is about and where to read on.
  package var notice: String? {
    guard let finding = result.leading, result.level >= .book else { return nil }
    let text = TerminalText.safe(finding.evidence.text)
    let short = text.split(separator: " (").first.map(String.init) ?? text
    return "\(result.level.title): \(short)  twj checkup"
  }

  private var corrected: [String] {
    corrections.flatMap { correction in
      wrapped(
        "Corrected: \(correction.words), taken back at "
          + "\(FactText.clock(correction.at.local.clock, style.clock)). "
          + "It does not count any more; twj history keeps it.")
    }
  }

  private var banner: [String] {
    let title = style.bold(result.level.title)
    guard let finding = result.leading else { return [title] + answers }
    if finding.level >= .today {
      return [title] + wrapped(finding.message, indent: 2) + rest(finding) + afterwards(finding)
        + answers
    }
    return [title] + rest(finding) + days(finding) + wrapped(about(finding), indent: 4) + answers
  }

  /// Beside what needs a call or help only what is worth a visit is noted.
  private var others: [String] {
    let least: Level = result.level >= .today ? .book : .none
    let noted = result.findings.filter {
      $0 != result.leading && $0.level >= least && !($0.rule == "X1" && isNew)
    }
    guard !noted.isEmpty else { return [] }
    return ["Also noted"]
      + noted.flatMap { rest($0) + wrapped(remark($0), indent: 4) + backfill($0) }
  }

  /// Whether the journal is too young to have left days out for long.
  private var isNew: Bool {
    result.firstRecordedDay.map { result.asOf - $0 < 13 } ?? true
  }

  /// How days that were not logged are added.
  private func backfill(_ finding: Finding) -> [String] {
    guard finding.rule == "X1" else { return [] }
    return ["    A clear day:  twj none yd", "    A day with a twitch:  twj lid l yd"]
  }

  /// What it rests on and the rule.
  private func rest(_ finding: Finding) -> [String] {
    let basis = RuleSet.rule(finding.rule)?.basis ?? ""
    let began = finding.level >= .today ? dates(finding, " — began ") : ""
    let rule = "Rule \(finding.rule) (\(basis))"
    let command = "twj checkup --why \(finding.rule)"
    let line = "\(rule)      \(command)"
    let fits = style.width.map { TerminalText.width(line) + 4 <= $0 } ?? true
    return wrapped(finding.evidence.text + began, indent: 2)
      + (fits ? ["    \(line)"] : wrapped(rule, indent: 4) + ["    \(command)"])
  }

  /// Where it stands, and the advice.
  private func about(_ finding: Finding) -> String {
    guard finding.state != nil else { return finding.advice }
    return "\(standing(finding)) \(finding.advice)"
  }

  /// The same beside another finding: the advice only where both are of one level and it is not the
  /// same.
  private func remark(_ finding: Finding) -> String {
    if let until = finding.snoozedUntil {
      return "Put off until \(FactText.moment(until, style.clock)). \(standing(finding))"
    }
    guard finding.isInForce, let leading = result.leading,
      isOfOneKind(finding.level, leading.level), leading.advice != finding.advice
    else { return standing(finding) }
    return about(finding)
  }

  /// Whether the advice of one does not take the weight from the other.
  private func isOfOneKind(_ level: Level, _ leading: Level) -> Bool {
    level == leading || level <= .self && leading <= .book
  }

  /// The days a finding of a visit rests on, and what became of it.
  private func standing(_ finding: Finding) -> String {
    let evidence = finding.evidence
    guard let state = finding.state else { return "" }
    let seenOn = evidence.day(.seenOn).map(FactText.day) ?? ""
    let who = evidence.text(.seenBy)
    let change = evidence.text(.change).map { change in
      who.map { " You saw \($0) on \(seenOn). Since then: \(change)." }
        ?? " It changed since \(seenOn): \(change)."
    }
    switch state {
    case .stale:
      return "Last known, \(evidence.lastDay.map(FactText.day) ?? "some time ago")."
        + (change ?? "")
    case .seen:
      guard let until = evidence.day(.seenUntil), let who else {
        return "Known to a clinician; shown again when it changes."
      }
      return "Seen by \(who) on \(seenOn); shown again from \(FactText.day(until)) if it goes on, "
        + "or sooner if it changes."
    case .active, .quiet: return dates(finding, "") + "." + (change ?? "")
    }
  }

  /// ` — began 3 Nov 2026`, `3 Nov 2026 to 20 Nov 2026`; empty where no day is known.
  private func dates(_ finding: Finding, _ before: String) -> String {
    guard let first = finding.evidence.firstDay, let last = finding.evidence.lastDay else {
      return ""
    }
    return before + FactText.day(first) + (first == last ? "" : " to \(FactText.day(last))")
  }

  /// How an emergency is closed; not where there is nothing to close.
  private func afterwards(_ finding: Finding) -> [String] {
    guard finding.level == .emergency, !isRehearsed else { return [] }
    return wrapped("When you have had help:  twj visit hospital", indent: 2)
      + wrapped("Entered by mistake:  twj undo, or twj rm and its number", indent: 2)
  }
}
