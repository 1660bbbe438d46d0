import JournalCore

extension CheckupRule {
  /// A slow change that nobody has looked at. Source: NICE-127; background knowledge.
  static let slowChange = CheckupRule(
    id: "W2", level: .book,
    condition: """
      Begun slowly more than \(Threshold.slowChangeDays) days ago, not longstanding and not yet \
      looked at: numbness of one side, a weak leg, or a change of sight, balance or thinking.
      """,
    basis: "a slow change not yet looked at",
    sources: ["NICE-127"],
    concerns: { slowChangeKinds.contains($0.symptom) && $0.onset == .gradual },
    symptoms: { facts in
      facts.freshSymptoms(slowChangeKinds).filter {
        $0.symptom.onset == .gradual && facts.day - $0.begun > Threshold.slowChangeDays
      }
    },
    endsWithCondition: { _, _ in true },
    advice: { _, _ in
      "A slow change you entered has not been looked at yet. "
        + "Please book, sooner rather than later."
    })
}
