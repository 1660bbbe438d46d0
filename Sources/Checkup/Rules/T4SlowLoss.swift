import JournalCore

extension CheckupRule {
  /// A slow change of speech, swallowing, strength, feeling or sight. Sources: NICE-127, MND.
  static let slowLoss = CheckupRule(
    id: "T4", level: .today,
    condition: """
      Not longstanding and not yet looked at: trouble swallowing that was not sudden; speech that \
      changed slowly, begun more than \(Threshold.emergencyDays) days ago; a limb that lost \
      strength slowly (an arm: begun more than \(Threshold.emergencyDays) days ago), begun at most \
      \(Threshold.slowLimbDays) days ago, or at most \(Threshold.slowChangeDays) days ago and not \
      improving; slow numbness of one side, a weak leg, sight, balance or confusion, begun at most \
      \(Threshold.slowChangeDays) days ago; a lip numb on one side at most \
      \(Threshold.slowChangeDays) days ago, with the onset not told and no local cause.
      """,
    basis: "NICE NG127: weakness or swallowing that gets worse",
    sources: ["NICE-127", "MND"],
    concerns: { kinds.contains($0.symptom) && $0.onset != .sudden },
    symptoms: { facts in
      facts.freshSymptoms(kinds).filter { isSlow($0.symptom, age: facts.day - $0.begun) }
    },
    advice: { _, _ in
      "Changes in speech, swallowing, feeling, sight or strength are best talked through "
        + "with a doctor today."
    })

  /// What W2 goes on with when it is older.
  static let slowChangeKinds: SymptomKinds = [
    "numb_one_side", "leg_weak", "vision", "balance", "confusion",
  ]
  private static let kinds: SymptomKinds =
    slowChangeKinds + ["swallow", "speech", "limb_weak", "arm_weak", "numb_lip"]

  private static func isSlow(_ symptom: Symptom, age: Int) -> Bool {
    let isGradual = symptom.onset == .gradual
    switch symptom.symptom {
    case "swallow": return symptom.onset != .sudden
    case "speech": return isGradual && symptom.startedAt != nil && age > Threshold.emergencyDays
    case "limb_weak", "arm_weak":
      guard isGradual else { return false }
      return isWeakLimbOfToday(symptom, age: age)
    case "numb_lip":
      return symptom.onset == .unknown && !symptom.hasLocalCause && symptom.isOneSided
        && age <= Threshold.slowChangeDays
    default: return isGradual && age <= Threshold.slowChangeDays
    }
  }

  private static func isWeakLimbOfToday(_ symptom: Symptom, age: Int) -> Bool {
    if symptom.symptom == "arm_weak", symptom.startedAt == nil || age <= Threshold.emergencyDays {
      return false
    }
    return age <= Threshold.slowLimbDays
      || age <= Threshold.slowChangeDays && symptom.isImproving != true
  }
}

extension Symptom {
  /// On the left or on the right, not both.
  var isOneSided: Bool { side == .left || side == .right }
}
