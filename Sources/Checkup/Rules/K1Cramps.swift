import JournalCore

extension CheckupRule {
  /// Cramps with what can lower potassium. Sources: HYPOK; src0, src1.
  static let cramps = CheckupRule(
    id: "K1", level: .book,
    condition: """
      Cramps on at least \(Threshold.repeatedDays) of \(Threshold.sparseDays) days, and in that \
      time thirst, constipation, vomiting or diarrhoea, or a diuretic or laxative that is taken; \
      not all of these symptoms looked at yet. T6 comes first.
      """,
    basis: "Mayo: make an appointment for cramps",
    sources: ["HYPOK", "src0", "src1"],
    concerns: { (["cramps"] + mineralKinds).contains($0.symptom) },
    symptoms: signs,
    isPossible: { history in history.symptoms.contains { $0.symptom == "cramps" } },
    yields: { $0.rule == unevenHeartbeat.id },
    evidence: { facts, _ in
      let window = facts.last(Threshold.sparseDays)
      let cramps = facts.symptoms(.cramps, in: window)
      return Evidence(
        symptoms: signs(facts), with: facts.taken([.diuretic, .laxative]).map(Exposed.init)
      ).adding([.days: .count(facts.days(of: cramps, in: window))])
    },
    endsWithCondition: { _, _ in true },
    advice: { _, _ in
      "Cramps together with this are worth a routine visit. "
        + "Please do not start supplements on your own."
    })

  private static let mineralKinds: SymptomKinds =
    ["thirst", "constipation", "vomiting", "diarrhoea", "vomit_diarr"]

  @Sendable private static func signs(_ facts: Facts) -> [NotedSymptom] {
    let window = facts.last(Threshold.sparseDays)
    let cramps = facts.symptoms(.cramps, in: window)
    guard facts.days(of: cramps, in: window) >= Threshold.repeatedDays else { return [] }
    let others = facts.symptoms(mineralKinds, in: window)
    let isTaken = !facts.taken([.diuretic, .laxative]).isEmpty
    return others.isEmpty && !isTaken ? [] : facts.unseenTogether(cramps + others)
  }
}
