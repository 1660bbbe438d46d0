import JournalCore

extension CheckupRule {
  /// Tingling again and again. Sources: HYPOCA; src0, src2, src3.
  static let repeatedTingling = CheckupRule(
    id: "H1", level: .book,
    condition: """
      Tingling round the mouth or in the fingers on at least \(Threshold.repeatedDays) of \
      \(Threshold.sparseDays) days, without cramps in that time; not all of it looked at yet. \
      T3 comes first.
      """,
    basis: "pins and needles round the mouth",
    sources: ["HYPOCA", "src0", "src2", "src3"],
    concerns: { tinglingKinds.contains($0.symptom) },
    symptoms: { facts in
      let window = facts.last(Threshold.sparseDays)
      let tingling = facts.symptoms(tinglingKinds, in: window)
      guard facts.days(of: tingling, in: window) >= Threshold.repeatedDays,
        facts.symptoms(.cramps, within: Threshold.sparseDays - 1).isEmpty
      else { return [] }
      return facts.unseenTogether(tingling)
    },
    yields: { $0.rule == tinglingAndCramps.id },
    endsWithCondition: { _, _ in true },
    advice: { evidence, _ in
      let kinds = evidence.list(.symptoms).compactMap { $0.text(.symptom) }
      let place = kinds.contains("tingle_mouth") ? "round the mouth" : "in the fingers"
      return "Pins and needles \(place) are worth mentioning."
    })
}
