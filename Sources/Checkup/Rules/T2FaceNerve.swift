import JournalCore

extension CheckupRule {
  /// Signs of the face nerve without a droop. Sources: NHS-BP, RHS; src2, src3.
  static let faceNerve = CheckupRule(
    id: "T2", level: .today,
    condition: """
      Within \(Threshold.faceNerveDays) days and not yet looked at: an eye that cannot close, \
      taste lost on one side, or blisters at an ear; or ear pain with an episode in the face \
      within \(Threshold.eyeTwitchDays) days. E1 comes first where it speaks of a drooping face.
      """,
    basis: "NHS: treatment works best within 72 hours",
    sources: ["NHS-BP", "RHS", "src2", "src3"],
    concerns: {
      ["eye_cannot_close", "taste_one_side", "ear_blisters", "ear_pain"].contains($0.symptom)
    },
    symptoms: { facts in
      let alone = facts.unseenSymptoms(nerveKinds, within: Threshold.faceNerveDays)
      let pain = facts.unseenSymptoms(.earPain, within: Threshold.faceNerveDays)
      guard !pain.isEmpty else { return alone }
      let hasTwitch = !facts.faceBouts(in: facts.within(Threshold.eyeTwitchDays)).isEmpty
      return alone + (hasTwitch ? pain : [])
    },
    yields: { finding in
      finding.rule == faceArmSpeech.id
        && finding.evidence.list(.symptoms).contains { $0.text(.symptom) == "face_droop" }
    },
    advice: { _, _ in
      "Please speak to a doctor today: treatment for some face-nerve problems works best "
        + "in the first 72 hours."
    })

  private static let nerveKinds: SymptomKinds = [
    "eye_cannot_close", "taste_one_side", "ear_blisters",
  ]
}
