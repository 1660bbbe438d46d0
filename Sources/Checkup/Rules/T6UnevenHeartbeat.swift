import JournalCore

extension CheckupRule {
  /// An uneven heartbeat with what can lower potassium. Sources: HYPOK; src0, src1.
  static let unevenHeartbeat = CheckupRule(
    id: "T6", level: .today,
    condition: """
      A racing or uneven heart within \(Threshold.newSymptomDays) days, not yet looked at, with \
      one of: cramps within \(Threshold.crampDays) days; weakness all over within \
      \(Threshold.crampDays) days; a stomach upset within \(Threshold.upsetDays) days; a diuretic \
      or a laxative that is taken. E7 comes first.
      """,
    basis: "low potassium: heart rhythm",
    sources: ["HYPOK", "src0", "src1"],
    concerns: { (["palpitations", "cramps", "weak_general"] + upsetKinds).contains($0.symptom) },
    symptoms: signs,
    isPossible: { history in history.symptoms.contains { $0.symptom == "palpitations" } },
    yields: { $0.rule == racingHeart.id },
    evidence: { facts, _ in
      Evidence(symptoms: signs(facts), with: exposures(facts))
    },
    advice: { _, _ in
      "An uneven heartbeat with cramps or a stomach upset deserves a same-day call."
    })

  static let upsetKinds: SymptomKinds = ["vomit_diarr", "vomiting", "diarrhoea"]

  private static let weaknessKinds: SymptomKinds = ["cramps", "weak_general"]

  @Sendable private static func signs(_ facts: Facts) -> [NotedSymptom] {
    let heart = facts.symptoms(.palpitations, within: Threshold.newSymptomDays)
    guard !heart.isEmpty else { return [] }
    let others =
      facts.symptoms(weaknessKinds, within: Threshold.crampDays)
      + facts.symptoms(upsetKinds, within: Threshold.upsetDays)
    let together = facts.unseenTogether(heart, others)
    guard together.isEmpty, !exposures(facts).isEmpty else { return together }
    return heart.filter { $0.isUnseen(on: facts.day) }
  }

  private static func exposures(_ facts: Facts) -> [Exposed] {
    facts.taken([.diuretic, .laxative]).map(Exposed.init)
      + facts.events(.stomachIllness, within: Threshold.upsetDays)
      .map { Exposed("a stomach illness", day: $0.day) }
  }
}
