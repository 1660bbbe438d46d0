import JournalCore

extension CheckupRule {
  /// New signs after heavy daily use was stopped. Sources: ALC; src1–src3.
  static let stopping = CheckupRule(
    id: "T8", level: .today,
    condition: """
      Heavy daily alcohol, a sedative or an opioid stopped or halved at most \
      \(Threshold.substanceDays) days ago, as logged, or shown by \(Int(Threshold.heavyGrams)) g \
      of alcohol or more on \(Threshold.heavyDays) of the 7 days before; and within \
      \(Threshold.newSymptomDays) days, not yet looked at: tremor, sweating, feeling sick or \
      agitation.
      """,
    basis: "stopping heavy use at once",
    sources: ["ALC", "src1", "src2", "src3"],
    concerns: { kinds.contains($0.symptom) },
    symptoms: { facts in
      let signs = facts.unseenSymptoms(kinds, within: Threshold.newSymptomDays)
      return signs.isEmpty || facts.stoppedSubstances.isEmpty ? [] : signs
    },
    evidence: { facts, _ in
      Evidence(
        symptoms: facts.unseenSymptoms(kinds, within: Threshold.newSymptomDays),
        with: facts.stoppedSubstances)
    },
    advice: { _, _ in
      "Stopping can be hard on the body. Please ring a doctor or advice line today."
    })

  private static let kinds: SymptomKinds = ["tremor", "sweating", "nausea", "agitation"]
}
