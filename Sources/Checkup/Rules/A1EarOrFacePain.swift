import JournalCore

extension CheckupRule {
  /// Hearing that changes on one side, or shock-like pain in the face. Source: CC-HFS (context);
  /// background knowledge.
  static let earOrFacePain = CheckupRule(
    id: "A1", level: .book,
    condition: """
      Within \(Threshold.hearingDays) days and not yet looked at: hearing that changed or ringing \
      on one side, or pain in the face like a shock.
      """,
    basis: "worth telling together with the twitch",
    sources: ["CC-HFS"],
    concerns: isSign,
    symptoms: { facts in
      facts.unseenSymptoms(earAndFaceKinds, within: Threshold.hearingDays)
        .filter { isSign($0.symptom) }
    },
    endsWithCondition: { _, _ in true },
    advice: { _, _ in "Worth mentioning together with the twitch." })

  @Sendable private static func isSign(_ symptom: Symptom) -> Bool {
    switch symptom.symptom {
    case "hearing_change": symptom.side != .both && symptom.side != .middle
    case "shock_face_pain": true
    default: false
    }
  }

  private static let earAndFaceKinds: SymptomKinds = ["hearing_change", "shock_face_pain"]
}
