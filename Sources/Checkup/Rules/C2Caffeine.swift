import JournalCore

extension CheckupRule {
  /// Much caffeine on the day. Source: CAF.
  static let caffeine = CheckupRule(
    id: "C2", level: .self,
    condition: """
      Twitching was ever logged, and today \(Int(Threshold.caffeineLimit)) mg of caffeine or more; \
      \(Int(Threshold.lowCaffeineLimit)) mg when pregnant or breastfeeding; \
      \(Int(Threshold.caffeinePerKilogram)) mg for each kilogram of weight, where that is less, \
      under \(Threshold.caffeineAdultAge) years. \(selfCareOrder)
      """,
    basis: "EFSA: amounts that raise no concern",
    sources: ["CAF", "src0", "src1", "src2"],
    isPossible: { history in !history.health.caffeine.isEmpty },
    yields: isTodayOrAbove,
    holds: { facts, _ in
      guard facts.lastTwitchDay(nil) != nil, let amount = facts.health.caffeine[facts.day] else {
        return false
      }
      return amount >= limit(facts)
    },
    evidence: { facts, _ in
      let amount = facts.health.caffeine[facts.day]
      return Evidence(
        amount.map { "\(Int($0)) mg of caffeine that day" } ?? "the caffeine of that day unknown",
        [
          .caffeine: amount.map { .count(Int($0)) } ?? .unknown,
          .limit: .count(Int(limit(facts))), .firstDay: .day(facts.day), .lastDay: .day(facts.day),
        ])
    },
    advice: { evidence, _ in
      "\(evidence.count(.caffeine) ?? 0) mg of caffeine is on the high side "
        + "(\(evidence.count(.limit) ?? 0) mg a day is the usual line). "
        + "Cutting down step by step is easier than at once."
    })

  /// The end of the conditions of self-care.
  static let selfCareOrder = "Not told beside a call today or an emergency."

  /// Self-care is not told beside what needs a call or help.
  @Sendable static func isTodayOrAbove(_ finding: Finding) -> Bool {
    finding.level >= .today && finding.isInForce
  }

  private static func limit(_ facts: Facts) -> Double {
    let health = facts.health
    let isLow = health.pregnancy.weeks(on: facts.day) != nil || health.has(.breastfeeding)
    let adult = isLow ? Threshold.lowCaffeineLimit : Threshold.caffeineLimit
    guard let age = health.age(on: facts.day), age < Threshold.caffeineAdultAge,
      let weight = health.profile?.weight
    else { return adult }
    return min(adult, weight * Threshold.caffeinePerKilogram)
  }
}
