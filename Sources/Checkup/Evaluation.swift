package import JournalCore

/// Asks all rules about a journal.
package enum Evaluation {
  /// The checkup as of a day, from all records about days up to it, whenever they were entered.
  ///
  /// An episode that is still going on lasts until `now`, or to the end of `asOf` where that is
  /// nil. Messages name `emergencyNumber` as what to ring.
  package static func checkup(
    journal: Journal, asOf: LocalDay, now: Moment?, boundary: DayBoundary, emergencyNumber: String
  ) -> CheckupResult {
    let history = History.of(journal, asOf: asOf, now: now, boundary: boundary)
    let facts = Facts(history: history, day: asOf)
    let standings = Replay(history).standings
    let voice = Voice(facts, now: now, emergencyNumber: emergencyNumber)
    let found = RuleSet.all.flatMap { rule in
      rule.hasStates
        ? standings.compactMap { finding(rule, $0, history, voice) }
        : rule.evaluate(facts, nil).map { [rule.finding($0, voice)] } ?? []
    }
    let findings = found.filter { finding in
      guard let rule = RuleSet.rule(finding.rule) else { return false }
      return !found.contains(where: rule.yields)
    }
    let check = history.faceChecks.last(where: \.isAnswered)
    return CheckupResult(
      facts: facts, findings: byLevel(findings),
      unexaminedSymptoms: unexamined(facts, found),
      lastFaceCheck: check.map { ($0, boundary.day(of: $0.at)) })
  }

  /// The finding of a standing that is open, as it was on the last day its condition was true.
  private static func finding(
    _ rule: CheckupRule, _ standing: Standing, _ history: History, _ voice: Voice
  ) -> Finding? {
    guard standing.rule.id == rule.id, standing.isOpen, let day = standing.lastTrue else {
      return nil
    }
    var evidence = rule.evidence(Facts(history: history, day: day), standing.area)
    if let visit = standing.answer ?? standing.reopened?.answer {
      if let who = visit.who { evidence.add(.seenBy, .text(who)) }
      evidence.add(.seenOn, .day(visit.day))
    }
    if let until = standing.answer?.until { evidence.add(.seenUntil, .day(until)) }
    if let change = standing.reopened?.change { evidence.add(.change, .text(change.words)) }
    return rule.finding(evidence, area: standing.area, state: standing.state, voice)
  }

  /// The highest level first; within one the order is kept.
  private static func byLevel(_ findings: [Finding]) -> [Finding] {
    Level.allCases.reversed().flatMap { level in findings.filter { $0.level == level } }
  }

  /// Symptoms nobody has seen and no finding of today speaks of.
  ///
  /// One of a kind that can be a stroke sign stays until it is looked at, whatever its onset and
  /// age; others go after a while unless they go on.
  private static func unexamined(_ facts: Facts, _ found: [Finding]) -> [Symptom] {
    let raised = Set(found.map(\.rule))
    let spoken = RuleSet.all.filter { raised.contains($0.id) }
    let examined = Set(spoken.flatMap { $0.symptoms(facts) })
    return facts.history.symptoms.all.filter { noted in
      let symptom = noted.symptom
      let isKnownOldSign = symptom.isLongstanding && RuleSet.all.contains { $0.concerns(symptom) }
      guard noted.isUnseen(on: facts.day), !isKnownOldSign, !examined.contains(noted) else {
        return false
      }
      return canBeStrokeSign(symptom) || symptom.isOngoing
        || facts.day - noted.begun <= Threshold.unexaminedDays
    }.reversed().map(\.symptom)
  }

  /// Whether it would be one if it had come suddenly on one side; a headache only if it did and may
  /// have been strong.
  private static func canBeStrokeSign(_ symptom: Symptom) -> Bool {
    var sudden = symptom
    if symptom.symptom != "headache" { sudden.onset = .sudden }
    sudden.side = .left
    sudden.hasLocalCause = false
    sudden.severity = symptom.severity ?? 10
    return CheckupRule.strokeSigns.contains { $0.concerns(sudden) }
  }
}
