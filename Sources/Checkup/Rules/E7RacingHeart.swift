import JournalCore

extension CheckupRule {
  /// A racing heart with more. Sources: HYPOK; the combination is background knowledge.
  static let racingHeart = CheckupRule(
    id: "E7", level: .emergency,
    condition: """
      Within \(Threshold.acuteDays) day and not yet looked at: a racing or uneven heart together \
      with fainting, chest pain or breathlessness.
      """,
    basis: "a racing heart with more",
    sources: ["HYPOK"],
    concerns: {
      ["palpitations", "faint", "chest_pain", "breathless", "breathless_rest"].contains($0.symptom)
    },
    symptoms: { facts in
      facts.unseenTogether(
        facts.symptoms(.palpitations, within: Threshold.acuteDays),
        facts.symptoms(besideKinds, within: Threshold.acuteDays))
    },
    advice: { _, number in
      "An uneven or racing heart with this needs help now. Ring \(number)."
    })

  private static let besideKinds: SymptomKinds = [
    "faint", "chest_pain", "breathless", "breathless_rest",
  ]
}
