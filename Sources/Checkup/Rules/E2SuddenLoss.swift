import JournalCore

extension CheckupRule {
  /// Feeling, sight, balance or sense is lost at once. Sources: STROKE; src2.
  static let suddenLoss = CheckupRule(
    id: "E2", level: .emergency,
    condition: """
      Begun at most \(Threshold.emergencyDays) days ago, suddenly or with the onset not told; \
      going on or gone; not longstanding and not yet looked at: numbness of one side, a weak leg, \
      lost or double sight, confusion, unsteadiness, or a drooping eyelid; or sudden trouble \
      swallowing; or a lip that is suddenly numb on one side without a local cause.
      """,
    basis: "Stroke Association: sudden onset",
    sources: ["STROKE", "src2"],
    concerns: isSuddenLoss,
    symptoms: losses,
    advice: { _, number in strokeMessage(number) })

  static let suddenLossKinds: SymptomKinds = [
    "numb_one_side", "leg_weak", "vision", "confusion", "balance", "eyelid_droop", "swallow",
    "numb_lip",
  ]

  /// A start nobody knows counts from the day it was entered.
  @Sendable private static func losses(_ facts: Facts) -> [NotedSymptom] {
    facts.freshSymptoms(suddenLossKinds, startedWithin: Threshold.emergencyDays)
      .filter { isSuddenLoss($0.symptom) }
  }

  /// Whether a symptom is of a kind that E2 speaks of, whenever it began.
  @Sendable static func isSuddenLoss(_ symptom: Symptom) -> Bool {
    switch symptom.symptom {
    case "leg_weak", "vision", "confusion", "balance", "eyelid_droop": symptom.onset != .gradual
    case "numb_one_side":
      symptom.onset != .gradual && symptom.side != .both && symptom.side != .middle
    case "swallow": symptom.onset == .sudden
    case "numb_lip":
      symptom.onset == .sudden && !symptom.hasLocalCause
        && (symptom.side == .left || symptom.side == .right)
    default: false
    }
  }
}
