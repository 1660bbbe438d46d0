import JournalCore

extension CheckupRule {
  /// A steady tremble at rest. Sources: src0–src3; the studies of lip tremor are second-hand.
  static let restTremble = CheckupRule(
    id: "N1", level: .book,
    condition: """
      A rhythmic tremble at rest on at least \(Threshold.tremblingDays) of \(Threshold.sparseDays) \
      days; or on any of them with slower movements or stiffness in that time, not yet looked at.
      """,
    basis: "a steady tremble at rest",
    sources: ["src0", "src1", "src2", "src3"],
    concerns: { trembleKinds.contains($0.symptom) },
    symptoms: { facts in
      facts.episodes(.rhythmic, in: facts.last(Threshold.sparseDays)) > 0 ? signs(facts) : []
    },
    isPossible: { history in history.twitching.days(with: .rhythmic) != nil },
    holds: { facts, _ in
      let days = facts.days(.rhythmic, in: facts.last(Threshold.sparseDays))
      return days >= Threshold.tremblingDays || days > 0 && !signs(facts).isEmpty
    },
    evidence: { facts, _ in
      let window = facts.last(Threshold.sparseDays)
      let days = facts.days(.rhythmic, in: window)
      return Evidence(symptoms: signs(facts))
        .followed(
          by: "a rhythmic tremble on \(days) of the last \(Threshold.sparseDays) days",
          days: facts.bouts(.rhythmic, in: window)
        ).adding([.days: .count(days)])
    },
    advice: { _, _ in "A steady tremble at rest is worth a routine visit." })

  private static let trembleKinds: SymptomKinds = ["slowness", "stiff"]

  private static func signs(_ facts: Facts) -> [NotedSymptom] {
    facts.recentSymptoms(trembleKinds, in: facts.last(Threshold.sparseDays))
  }
}
