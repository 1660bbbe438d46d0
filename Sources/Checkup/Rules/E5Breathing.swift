import JournalCore

extension CheckupRule {
  /// Trouble breathing. Sources: NICE-127 (breathless), HYPOCA; the swollen lip is background
  /// knowledge.
  static let breathing = CheckupRule(
    id: "E5", level: .emergency,
    condition: """
      Within \(Threshold.acuteDays) day and not yet looked at: breathless at rest or lying flat; a \
      tight throat or noisy breathing; or a swollen lip together with breathlessness.
      """,
    basis: "NICE NG127: breathless at rest",
    sources: ["NICE-127", "HYPOCA"],
    concerns: {
      ["breathless_rest", "throat_spasm", "lip_swelling", "breathless"].contains($0.symptom)
    },
    symptoms: { facts in
      let alone = facts.unseenSymptoms(breathingKinds, within: Threshold.acuteDays)
      let together = facts.unseenTogether(
        facts.symptoms(.lipSwelling, within: Threshold.acuteDays),
        facts.symptoms(.breathless, within: Threshold.acuteDays))
      return alone + together
    },
    advice: { _, number in "Trouble breathing comes first. Ring \(number)." })

  private static let breathingKinds: SymptomKinds = ["breathless_rest", "throat_spasm"]
}
