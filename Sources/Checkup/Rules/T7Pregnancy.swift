import JournalCore

extension CheckupRule {
  /// New signs late in pregnancy or soon after a birth. Source: PREECL.
  static let latePregnancy = CheckupRule(
    id: "T7", level: .today,
    condition: """
      Pregnant for at least \(Threshold.latePregnancyWeek) weeks, or at most \
      \(Threshold.afterBirthDays / 7) weeks after a birth, and within \(Threshold.newSymptomDays) \
      days, not yet looked at: a headache of \(Int(Threshold.strongHeadache)) or more of 10, \
      changed sight or spots, sudden swelling, pain under the ribs, or new vomiting.
      """,
    basis: "NHS: midwife or GP at once",
    sources: ["PREECL"],
    concerns: isSign,
    symptoms: signs,
    isPossible: { history in
      history.symptoms.contains(where: isSign)
        && history.health.pregnancy.isKnown
    },
    evidence: { facts, _ in
      Evidence(symptoms: signs(facts)).adding([
        .weeksPregnant: facts.health.pregnancy.weeks(on: facts.day).map { .count($0) } ?? .unknown
      ])
    },
    advice: { _, _ in "Please ring your maternity unit or midwife now." })

  @Sendable private static func signs(_ facts: Facts) -> [NotedSymptom] {
    let pregnancy = facts.health.pregnancy
    let isLate = pregnancy.weeks(on: facts.day).map { $0 >= Threshold.latePregnancyWeek } ?? false
    guard isLate || pregnancy.daysAfterBirth(on: facts.day) != nil else { return [] }
    return facts.unseenSymptoms(pregnancyKinds, within: Threshold.newSymptomDays)
      .filter { isSign($0.symptom) }
  }

  private static let pregnancyKinds: SymptomKinds = [
    "headache", "vision", "vision_spots", "swelling_sudden", "rib_pain", "vomiting",
  ]

  @Sendable private static func isSign(_ symptom: Symptom) -> Bool {
    switch symptom.symptom {
    case "headache": symptom.isStrong
    case "vomiting": !symptom.isLongstanding
    default: pregnancyKinds.contains(symptom.symptom)
    }
  }
}
