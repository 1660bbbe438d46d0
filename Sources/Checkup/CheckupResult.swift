package import JournalCore

/// What the checkup says as of one day.
package struct CheckupResult: Sendable {
  package let asOf: LocalDay
  /// The highest level of a finding that no professional has seen.
  package let level: Level
  /// All findings, the highest level first, then in the order of the rules and areas.
  package let findings: [Finding]
  /// Logged symptoms that no built rule has looked at, the latest first.
  package let unexaminedSymptoms: [Symptom]
  /// The latest face check with an answer, and the day it was made.
  package let lastFaceCheck: (check: FaceCheck, day: LocalDay)?
  private let facts: Facts

  init(
    facts: Facts, findings: [Finding], unexaminedSymptoms: [Symptom],
    lastFaceCheck: (check: FaceCheck, day: LocalDay)?
  ) {
    self.facts = facts
    asOf = facts.day
    self.findings = findings
    level = findings.filter(\.isInForce).map(\.level).max() ?? .none
    self.unexaminedSymptoms = unexaminedSymptoms
    self.lastFaceCheck = lastFaceCheck
  }

  /// The finding of the banner: the first that is in force.
  package var leading: Finding? { findings.first(where: \.isInForce) }

  /// What every screen and export carries, whatever was found.
  package var standingLine: String { Self.standingLine }

  /// The line of ``standingLine`` where there is no result.
  package static let standingLine =
    "If your face droops, an arm goes weak, or speech goes wrong, "
    + "ring your emergency number at once, even if it passes."

  /// The numbers of a rule from this journal: of its findings, or as of the day where it is silent.
  package func numbers(of rule: CheckupRule) -> [Evidence] {
    let found = findings.filter { $0.rule == rule.id }.map(\.evidence)
    guard found.isEmpty else { return found }
    guard rule.isPerArea else { return [rule.evidence(facts, nil)] }
    return rule.places(facts.history).map { rule.evidence(facts, $0) }
  }

  /// The first day about which anything was recorded; nil for an empty journal.
  package var firstRecordedDay: LocalDay? { facts.history.recordedDays.first }

  func mark(of day: LocalDay, in area: Area) -> DayMark {
    if facts.twitchDays(area, in: day...day) > 0 { return .twitch }
    return facts.clearDays(area, in: day...day) > 0 ? .clear : .unknown
  }

  /// The local day of a symptom's start, or of its entry where the start is not known.
  package func day(of symptom: Symptom) -> LocalDay {
    facts.history.boundary.day(of: symptom.startedAt ?? symptom.enteredAt)
  }
}
