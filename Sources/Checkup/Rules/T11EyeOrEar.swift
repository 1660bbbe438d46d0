import JournalCore

extension CheckupRule {
  /// Sight or hearing that fails. Background knowledge.
  static let eyeOrEar = CheckupRule(
    id: "T11", level: .today,
    condition: """
      Not yet looked at: a painful eye that sees less, within \(Threshold.newSymptomDays) days; or \
      hearing suddenly lost, within \(Threshold.hearingLossDays) days.
      """,
    basis: "sight or hearing is at stake",
    sources: [],
    concerns: { ["eye_pain_sight", "hearing_loss_sudden"].contains($0.symptom) },
    symptoms: { facts in
      facts.unseenSymptoms(.eyePainWithSight, within: Threshold.newSymptomDays)
        + facts.unseenSymptoms(.suddenHearingLoss, within: Threshold.hearingLossDays)
    },
    advice: { evidence, _ in
      let kinds = evidence.list(.symptoms).compactMap { $0.text(.symptom) }
      let parts = [("eye_pain_sight", "eye"), ("hearing_loss_sudden", "ear")]
        .filter { kinds.contains($0.0) }.map(\.1)
      return "Please have your \(parts.joined(separator: " and ")) checked today."
    })
}
