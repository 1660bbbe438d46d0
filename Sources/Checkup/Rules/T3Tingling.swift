import JournalCore

extension CheckupRule {
  /// Tingling with cramps, or twitching after an operation on the neck. Sources: HYPOCA; src0–src3.
  static let tinglingAndCramps = CheckupRule(
    id: "T3", level: .today,
    condition: """
      Within \(Threshold.tinglingDays) days and not yet looked at: tingling round the mouth or in \
      the fingers together with cramps or a hand that pulls together. Or an operation on the neck \
      at most \(Threshold.operationDays) days ago, or a known parathyroid condition, with such \
      tingling, or with at least \(Threshold.operationTwitchDays) twitching days in \
      \(Threshold.sparseDays); after a visit only when the twitching has changed since.
      """,
    basis: "low calcium: ask the same day after a neck operation",
    sources: ["HYPOCA", "src0", "src1", "src2", "src3"],
    concerns: { (tinglingKinds + crampKinds).contains($0.symptom) },
    symptoms: tinglingSigns,
    isPossible: { history in
      !operations(history).isEmpty || history.health.has(.parathyroid)
        || history.symptoms.contains { tinglingKinds.contains($0.symptom) }
    },
    holds: { facts, _ in !tinglingSigns(facts).isEmpty || isTwitchingAfterOperation(facts) },
    evidence: { facts, _ in
      let operations = recentOperations(facts).map {
        Exposed("an operation on the neck", day: $0.day)
      }
      let days = facts.twitchDays(nil, in: facts.last(Threshold.sparseDays))
      let evidence = Evidence(symptoms: tinglingSigns(facts), with: operations)
        .adding([.twitchDays: .count(days)])
      guard evidence.text.isEmpty || isTwitchingAfterOperation(facts) else { return evidence }
      return evidence.followed(
        by: "twitching on \(days) of the last \(Threshold.sparseDays) days")
    },
    advice: { _, _ in
      "Tingling with cramps, or twitching after a neck operation, is worth a same-day call. "
        + "A simple blood test may be offered."
    })

  static let tinglingKinds: SymptomKinds = ["tingle_mouth", "tingle_fingers"]
  private static let crampKinds: SymptomKinds = ["cramps", "hand_spasm"]

  @Sendable private static func tinglingSigns(_ facts: Facts) -> [NotedSymptom] {
    let tingling = facts.symptoms(tinglingKinds, within: Threshold.tinglingDays)
    let together = facts.unseenTogether(
      tingling, facts.symptoms(crampKinds, within: Threshold.tinglingDays))
    guard together.isEmpty, isCalciumLikely(facts) else { return together }
    return tingling.filter { $0.isUnseen(on: facts.day) }
  }

  private static func isCalciumLikely(_ facts: Facts) -> Bool {
    facts.health.has(.parathyroid) || !recentOperations(facts).isEmpty
  }

  private static func operations(_ history: History) -> [HealthEvent] {
    history.health.events.filter { $0.eventKind == .neckOperation }
  }

  private static func recentOperations(_ facts: Facts) -> [HealthEvent] {
    facts.events(.neckOperation, within: Threshold.operationDays)
  }

  /// Once a professional has been told, the same twitching says nothing new.
  private static func isTwitchingAfterOperation(_ facts: Facts) -> Bool {
    guard isCalciumLikely(facts),
      facts.twitchDays(nil, in: facts.last(Threshold.sparseDays)) >= Threshold.operationTwitchDays
    else { return false }
    let since = recentOperations(facts).last?.day
    let visit = facts.history.visits.last { visit in
      visit.visit.day <= facts.day && (since.map { visit.visit.day >= $0 } ?? true)
        && (visit.isAboutAllThatIsOpen || visit.names("T3", nil))
    }
    guard let visit else { return true }
    return VisitChange.inTwitching(since: visit.visit.day, facts) != nil
  }
}
