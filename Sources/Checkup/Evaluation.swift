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
    let history = History(journal, asOf: asOf, now: now, boundary: boundary)
    let facts = Facts(history: history, day: asOf)
    let standings = Replay(history).standings
    let found = RuleSet.all.flatMap { rule in
      rule.hasStates
        ? standings.compactMap { finding(rule, $0, history, emergencyNumber) }
        : finding(rule, facts, emergencyNumber).map { [$0] } ?? []
    }
    let findings = found.filter { finding in
      guard let rule = RuleSet.rule(finding.rule) else { return false }
      return !found.contains(where: rule.yields)
    }
    let check = history.faceChecks.last(where: \.isAnswered)
    return CheckupResult(
      facts: facts, findings: byLevel(findings),
      unexaminedSymptoms: unexamined(facts),
      lastFaceCheck: check.map { ($0, boundary.day(of: $0.at)) })
  }

  private static func finding(
    _ rule: CheckupRule, _ facts: Facts, _ emergencyNumber: String
  ) -> Finding? {
    rule.evaluate(facts, nil).map { rule.finding($0, emergencyNumber: emergencyNumber) }
  }

  /// The finding of a standing that is open, as it was on the last day its condition was true.
  private static func finding(
    _ rule: CheckupRule, _ standing: Standing, _ history: History, _ emergencyNumber: String
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
    return rule.finding(
      evidence, area: standing.area, state: standing.state, emergencyNumber: emergencyNumber)
  }

  /// The highest level first; within one the order is kept.
  private static func byLevel(_ findings: [Finding]) -> [Finding] {
    Level.allCases.reversed().flatMap { level in findings.filter { $0.level == level } }
  }

  /// Symptoms nobody has seen and no rule that is built speaks of today.
  ///
  /// A symptom of a kind that can be an emergency stays until it is looked at, whatever its onset
  /// and age; others go after a while unless they go on.
  private static func unexamined(_ facts: Facts) -> [Symptom] {
    let examined = Set(RuleSet.all.flatMap { $0.symptoms(facts) })
    return facts.history.symptoms.filter { noted in
      let symptom = noted.symptom
      let isKnownOldSign = symptom.isLongstanding && RuleSet.all.contains { $0.concerns(symptom) }
      guard noted.reviewedOn.map({ $0 > facts.day }) ?? true, !isKnownOldSign,
        !examined.contains(noted)
      else { return false }
      return canBeEmergency(symptom) || symptom.isOngoing
        || facts.day - noted.begun <= Threshold.unexaminedDays
    }.reversed().map(\.symptom)
  }

  /// Whether it would be one if it had come suddenly on one side.
  private static func canBeEmergency(_ symptom: Symptom) -> Bool {
    var sudden = symptom
    sudden.onset = .sudden
    sudden.side = .left
    sudden.hasLocalCause = false
    return RuleSet.urgent.contains { $0.concerns(sudden) }
  }
}
