import JournalCore

extension CheckupRule {
  /// Numb feet after weeks of much alcohol. Sources: ALC; src0, src2.
  static let numbFeet = CheckupRule(
    id: "U1", level: .book,
    condition: """
      More than \(Threshold.weeklyUnits) UK units of alcohol (\(Int(Threshold.weeklyGrams)) g) in \
      each of the last \(Threshold.drinkingWeeks) weeks, and numb or tingling feet in that time, \
      not yet looked at.
      """,
    basis: "numb feet after weeks of much alcohol",
    sources: ["ALC", "src0", "src2"],
    concerns: { $0.symptom == "feet_numb" },
    symptoms: { facts in
      let feet = numbness(facts)
      guard !feet.isEmpty, weeks(facts).allSatisfy({ $0 > Threshold.weeklyGrams }) else {
        return []
      }
      return feet
    },
    evidence: { facts, _ in
      let feet = numbness(facts)
      let grams = weeks(facts)
      let words = grams.map { "\(Int($0)) g" }.joined(separator: ", ")
      return Evidence(symptoms: feet)
        .followed(by: "alcohol of the last \(grams.count) weeks: \(words)")
        .adding([
          .weeks: .count(grams.count), .alcohol: .count(Int(grams.reduce(0, +))),
        ])
    },
    endsWithCondition: { _, _ in true },
    advice: { _, _ in
      "A routine visit can help. If you drink heavily every day, do not stop suddenly."
    })

  private static func numbness(_ facts: Facts) -> [NotedSymptom] {
    facts.unseenSymptoms(.numbFeet, within: Threshold.drinkingWeeks * 7 - 1)
  }

  /// The known grams of each week of 7 days, the earliest first; unknown days add nothing.
  private static func weeks(_ facts: Facts) -> [Double] {
    (0..<Threshold.drinkingWeeks).reversed().map { week in
      facts.health.alcohol.known(in: facts.day - 7 * week - 6...facts.day - 7 * week)
        .reduce(0, +)
    }
  }
}
