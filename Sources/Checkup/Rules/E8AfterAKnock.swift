import JournalCore

extension CheckupRule {
  /// Signs after a knock to the head. Sources: src1, src3 (injury); the signs are background
  /// knowledge.
  static let afterAKnock = CheckupRule(
    id: "E8", level: .emergency,
    condition: """
      An injury of the head or the face, or of a place not told, at most \
      \(Threshold.injuryDays) days ago, and begun since then or still going on, not yet looked at: \
      confusion, vomiting, lost consciousness or drowsiness.
      """,
    basis: "signs after a knock to the head",
    sources: ["src1", "src3"],
    concerns: { knockKinds.contains($0.symptom) },
    symptoms: { facts in
      guard let injury = knocks(facts).first else { return [] }
      return facts.unseenSymptoms(knockKinds, within: facts.day - injury.day)
    },
    evidence: { facts, _ in
      let injuries = knocks(facts).map {
        Exposed($0.detail.map { "injury of the \($0)" } ?? "an injury", day: $0.day)
      }
      let since = knocks(facts).first.map { facts.day - $0.day } ?? 0
      return Evidence(symptoms: facts.unseenSymptoms(knockKinds, within: since), with: injuries)
    },
    advice: { _, number in "After a knock, these need checking now. Ring \(number)." })

  private static func knocks(_ facts: Facts) -> [HealthEvent] {
    (facts.injuries.filter { $0.detail == nil } + facts.headInjuries).sorted { $0.day < $1.day }
  }

  private static let knockKinds: SymptomKinds = ["confusion", "vomiting", "loc", "drowsy"]
}
