import JournalCore

extension CheckupRule {
  /// A strong reaction to a medicine or substance, or to stopping one. Sources: SERO, ALC, CAF;
  /// src1, src2.
  static let strongReaction = CheckupRule(
    id: "E6", level: .emergency,
    condition: """
      Within \(Threshold.acuteDays) day and not yet looked at: confusion, seeing or hearing \
      things, high fever, rigid muscles, a fit, chest pain or fainting; and one of: a \
      serotonergic, dopamine-blocking or stimulant medicine started or raised at most \
      \(Threshold.medicineStartDays) days ago; heavy alcohol, a sedative or an opioid stopped at \
      most \(Threshold.substanceDays) days ago; a drug other than an opioid used at most \
      \(Threshold.substanceDays) days ago; \(Int(Threshold.extremeCaffeine)) mg or more of \
      caffeine on that day or the day before.
      """,
    basis: "severe signs after a change of medicine or substance",
    sources: ["SERO", "ALC", "CAF", "src1", "src2"],
    concerns: { reactionKinds.contains($0.symptom) },
    symptoms: reactions,
    evidence: { facts, _ in
      let symptoms = reactions(facts)
      var exposures: [Exposed] = []
      for exposed in symptoms.flatMap({ causes($0, facts) }) where !exposures.contains(exposed) {
        exposures.append(exposed)
      }
      return Evidence(symptoms: symptoms, with: exposures)
    },
    advice: { _, number in
      "This can be a strong reaction to a medicine or substance, or to stopping one. "
        + "Ring \(number). Have the name to hand."
    })

  private static let reactionKinds: SymptomKinds = [
    "confusion", "hallucination", "fever_high", "rigid", "seizure", "chest_pain", "faint",
  ]

  @Sendable private static func reactions(_ facts: Facts) -> [NotedSymptom] {
    facts.unseenSymptoms(reactionKinds, within: Threshold.acuteDays)
      .filter { !causes($0, facts).isEmpty }
  }

  private static func causes(_ noted: NotedSymptom, _ facts: Facts) -> [Exposed] {
    let medicines = facts.medicines(
      Medicine.Class.strongReaction, Medicine.Step.starts, within: Threshold.medicineStartDays)
    let used = facts.events(.substanceUsed, within: Threshold.substanceDays)
      .filter { $0.detail != "opioid" }
      .map { Exposed("\($0.detail ?? "a substance") used", day: $0.day) }
    let last = noted.isWithin(0, of: facts.day) ? facts.day : noted.begun
    let caffeine = (min(noted.begun, last) - 1...last).compactMap { day -> Exposed? in
      guard let amount = facts.health.caffeine[day], amount >= Threshold.extremeCaffeine else {
        return nil
      }
      return Exposed("\(Int(amount)) mg of caffeine", day: day)
    }
    return medicines.map(Exposed.init) + facts.stoppedSubstances + used + caffeine
  }
}
