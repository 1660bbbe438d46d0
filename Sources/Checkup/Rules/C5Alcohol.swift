import JournalCore

extension CheckupRule {
  /// Much alcohol in a week. Source: ALC.
  static let alcohol = CheckupRule(
    id: "C5", level: .self,
    condition: """
      Twitching was ever logged, and more than \(Threshold.weeklyUnits) UK units of alcohol \
      (\(Int(Threshold.weeklyGrams)) g) in 7 days. Daily and heavy: \
      \(Int(Threshold.heavyGrams)) g or more on at least \(Threshold.heavyDays) of them. \
      \(selfCareOrder)
      """,
    basis: "NHS: at most 14 units a week",
    sources: ["ALC", "src1", "src2", "src3"],
    isPossible: { history in !history.health.alcohol.isEmpty },
    yields: isTodayOrAbove,
    holds: { facts, _ in
      facts.lastTwitchDay(nil) != nil && grams(facts) > Threshold.weeklyGrams
    },
    evidence: { facts, _ in
      let known = facts.health.alcohol.known(in: facts.last(7)).count
      let heavy = facts.health.alcohol.days(in: facts.last(7)) { $0 >= Threshold.heavyGrams }
      let units = Int((grams(facts) / Threshold.unitGrams).rounded())
      return Evidence(
        "about \(units) UK units of alcohol on \(known) days known of 7",
        [
          .alcohol: .count(Int(grams(facts))), .loggedDays: .count(known), .days: .count(heavy),
          .firstDay: .day(facts.last(7).lowerBound), .lastDay: .day(facts.day),
        ])
    },
    advice: { evidence, _ in
      let isHeavy = (evidence.count(.days) ?? 0) >= Threshold.heavyDays
      return "That is above \(Threshold.weeklyUnits) units a week; less can help."
        + (isHeavy ? " If you drink heavily every day, do not stop suddenly." : "")
    })

  private static func grams(_ facts: Facts) -> Double {
    facts.health.alcohol.known(in: facts.last(7)).reduce(0, +)
  }
}
