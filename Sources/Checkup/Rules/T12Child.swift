import JournalCore

extension CheckupRule {
  /// A child who walks unsteadily. Source: NICE-127, children.
  ///
  /// Sudden movements in several areas have no field of their own, so that twitching alone stays
  /// below this level.
  static let child = CheckupRule(
    id: "T12", level: .today,
    condition: """
      Under \(Threshold.adultAge) years: unsteadiness within \(Threshold.slowChangeDays) days, not \
      yet looked at.
      """,
    basis: "NICE NG127: children who walk unsteadily",
    sources: ["NICE-127"],
    concerns: { $0.symptom == "balance" },
    symptoms: { facts in
      guard facts.health.isChild(on: facts.day) else { return [] }
      return facts.unseenSymptoms(.balance, within: Threshold.slowChangeDays)
    },
    evidence: { facts, _ in
      Evidence(
        symptoms: facts.unseenSymptoms(.balance, within: Threshold.slowChangeDays)
      ).adding([.age: facts.health.age(on: facts.day).map { .count($0) } ?? .unknown])
    },
    advice: { _, _ in "Please have a doctor see the child today." })
}
