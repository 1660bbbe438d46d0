import JournalCore

extension CheckupRule {
  /// A twitching eye that is sore, swollen or droops slowly. Sources: MAYO-EYE, AAO.
  static let soreEye = CheckupRule(
    id: "Y1", level: .book,
    condition: """
      Within \(Threshold.eyeTwitchDays) days an episode at the eye and, not yet looked at, a red \
      eye, discharge, swelling or a lid that came to droop slowly.
      """,
    basis: "Mayo Clinic: red, swollen or drooping",
    sources: ["MAYO-EYE", "AAO"],
    concerns: isSore,
    symptoms: { facts in
      let window = facts.within(Threshold.eyeTwitchDays)
      guard facts.episodes(.eye, in: window) > 0 else { return [] }
      return facts.unseenSymptoms(soreKinds, within: Threshold.eyeTwitchDays)
        .filter { isSore($0.symptom) }
    },
    advice: { _, _ in "Have the eye looked at: optician or GP." })

  private static let soreKinds: SymptomKinds = [
    "red_eye", "eye_discharge", "eye_swelling", "eyelid_droop",
  ]

  @Sendable private static func isSore(_ symptom: Symptom) -> Bool {
    soreKinds.contains(symptom.symptom)
      && (symptom.symptom != "eyelid_droop" || symptom.onset == .gradual)
  }
}
