import JournalCore

extension CheckupRule {
  /// The face, an arm or speech fails. Sources: STROKE, NHS-BP, TIA; src2.
  static let faceArmSpeech = CheckupRule(
    id: "E1", level: .emergency,
    condition: """
      Begun at most \(Threshold.emergencyDays) days ago, or nobody knows when; going on or gone; \
      not longstanding and not yet looked at: a drooping face or uneven smile, a weak arm, or \
      slurred speech, with any onset; or a limb that lost strength suddenly or with the onset not \
      told. A yes or not sure of the face check counts as one.
      """,
    basis: "Stroke Association: face, arms, speech",
    sources: ["STROKE", "NHS-BP", "TIA", "src2"],
    concerns: isFaceArmOrSpeech,
    symptoms: failures,
    advice: { _, number in strokeMessage(number) })

  /// What E1 and E2 say.
  package static func strokeMessage(_ emergencyNumber: String) -> String {
    "What you entered can be a sign of a stroke. Ring \(emergencyNumber) now, "
      + "even if it has passed. Note the time it began. Do not drive yourself."
  }

  private static let failureKinds: SymptomKinds = [
    "face_droop", "arm_weak", "speech", "limb_weak",
  ]

  /// An unknown start never ages; a slow droop counts too, since a lay person cannot tell.
  @Sendable private static func failures(_ facts: Facts) -> [NotedSymptom] {
    facts.freshSymptoms(failureKinds).filter { noted in
      isFaceArmOrSpeech(noted.symptom)
        && (noted.symptom.startedAt == nil
          || facts.day - noted.begun <= Threshold.emergencyDays)
    }
  }

  /// Whether a symptom is of a kind that E1 speaks of, whenever it began.
  @Sendable static func isFaceArmOrSpeech(_ symptom: Symptom) -> Bool {
    switch symptom.symptom {
    case "face_droop", "arm_weak", "speech": true
    case "limb_weak": symptom.onset != .gradual
    default: false
    }
  }
}
