import JournalCore

extension CheckupRule {
  /// Strong jerking or lost awareness. Source: EPI.
  static let seizure = CheckupRule(
    id: "E4", level: .emergency,
    condition: """
      Within \(Threshold.acuteDays) day and not yet looked at: a fit, strong jerking that moves to \
      another part, or losing track during it; unless the profile says that fits are known and \
      this was a usual one, under 5 minutes and recovered.
      """,
    basis: "first aid for a fit: call when it is new",
    sources: ["EPI"],
    concerns: { kinds.contains($0.symptom) },
    symptoms: { facts in
      let isKnown = facts.health.has(.epilepsy)
      return facts.unseenSymptoms(kinds, within: Threshold.acuteDays)
        .filter { !(isKnown && $0.symptom.isUsual) }
    },
    advice: { _, number in
      "Strong jerking that spreads, or losing track during it, needs help now. Ring \(number). "
        + "Stay with someone."
    })

  private static let kinds: SymptomKinds = ["seizure", "jerk_spread", "awareness_lost"]
}
