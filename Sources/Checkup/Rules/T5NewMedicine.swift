import JournalCore

extension CheckupRule {
  /// Several new things after a change of medicine. Sources: SERO, NHS-TW; src0.
  static let newMedicine = CheckupRule(
    id: "T5", level: .today,
    condition: """
      A serotonergic, dopamine-blocking or stimulant medicine started or raised at most \
      \(Threshold.medicineStartDays) days ago, and at least \(Threshold.newSymptoms) of these \
      within \(Threshold.newSymptomDays) days, not yet looked at: agitation, sweating, shivering, \
      fever, diarrhoea, a racing heart, feeling sick. E6 comes first.
      """,
    basis: "new signs after a change of medicine",
    sources: ["SERO", "NHS-TW", "src0"],
    concerns: { kinds.contains($0.symptom) },
    symptoms: signs,
    yields: { $0.rule == strongReaction.id },
    evidence: { facts, _ in
      let changed = medicines(facts)
      return Evidence(symptoms: signs(facts), with: changed.map(Exposed.init)).adding([
        .exposure: changed.last.map { .text($0.name) } ?? .unknown,
        .day: changed.last.map { .day($0.day) } ?? .unknown,
      ])
    },
    advice: { evidence, _ in
      let medicine = evidence.text(.exposure) ?? "a medicine"
      let day = evidence.day(.day).map { " on \($0.words)" } ?? ""
      return "You changed \(medicine)\(day) and feel several new things. "
        + "Please ring the prescriber, pharmacist or advice line today. "
        + "Do not stop it on your own."
    })

  private static let kinds: SymptomKinds = [
    "agitation", "sweating", "shivering", "fever", "diarrhoea", "palpitations", "nausea",
  ]

  private static func medicines(_ facts: Facts) -> [Medicine] {
    facts.medicines(
      Medicine.Class.strongReaction, Medicine.Step.starts, within: Threshold.medicineStartDays)
  }

  @Sendable private static func signs(_ facts: Facts) -> [NotedSymptom] {
    guard !medicines(facts).isEmpty else { return [] }
    let found = facts.unseenTogether(facts.symptoms(kinds, within: Threshold.newSymptomDays))
    let different = Set(found.map(\.symptom.symptom))
    return different.count >= Threshold.newSymptoms ? found : []
  }
}
