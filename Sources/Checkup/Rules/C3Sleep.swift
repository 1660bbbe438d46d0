import JournalCore

extension CheckupRule {
  /// Short nights. Source: SLEEP.
  static let sleep = CheckupRule(
    id: "C3", level: .self,
    condition: """
      Twitching was ever logged, and less than \(Int(Threshold.shortSleep)) hours of sleep on at \
      least \(Threshold.shortNights) of 7 nights. \(selfCareOrder)
      """,
    basis: "AASM: 7 hours or more",
    sources: ["SLEEP", "src1", "src2", "src3"],
    isPossible: { history in !history.health.sleep.isEmpty },
    yields: isTodayOrAbove,
    holds: { facts, _ in
      facts.lastTwitchDay(nil) != nil && shortNights(facts) >= Threshold.shortNights
    },
    evidence: { facts, _ in
      let known = facts.health.sleep.known(in: facts.last(7)).count
      return Evidence(
        "under \(Int(Threshold.shortSleep)) hours of sleep on \(shortNights(facts)) of \(known) "
          + "nights known",
        [
          .nights: .count(shortNights(facts)), .loggedDays: .count(known),
          .firstDay: .day(facts.last(7).lowerBound), .lastDay: .day(facts.day),
        ])
    },
    advice: { _, _ in "A few longer nights are worth a try: seven hours or more." })

  private static func shortNights(_ facts: Facts) -> Int {
    facts.health.sleep.days(in: facts.last(7)) { $0 < Threshold.shortSleep }
  }
}
