import JournalCore

extension CheckupRule {
  /// Stressful days. Sources: NHS-TW; src0–src3.
  static let stress = CheckupRule(
    id: "C4", level: .self,
    condition: """
      Twitching was ever logged, and stress of \(Int(Threshold.highStress)) or more of 10 on at \
      least \(Threshold.stressfulDays) of 7 days. \(selfCareOrder)
      """,
    basis: "NHS: rest and relax",
    sources: ["NHS-TW", "src0", "src1", "src2", "src3"],
    isPossible: { history in !history.health.stress.isEmpty },
    yields: isTodayOrAbove,
    holds: { facts, _ in
      facts.lastTwitchDay(nil) != nil && stressfulDays(facts) >= Threshold.stressfulDays
    },
    evidence: { facts, _ in
      let known = facts.health.stress.known(in: facts.last(7)).count
      return Evidence(
        "stress of \(Int(Threshold.highStress)) or more on \(stressfulDays(facts)) "
          + "of \(known) days known",
        [
          .days: .count(stressfulDays(facts)), .loggedDays: .count(known),
          .firstDay: .day(facts.last(7).lowerBound), .lastDay: .day(facts.day),
        ])
    },
    advice: { _, _ in "Stressful days: a calm few minutes, a walk or slow breathing can help." })

  private static func stressfulDays(_ facts: Facts) -> Int {
    facts.health.stress.days(in: facts.last(7)) { $0 >= Threshold.highStress }
  }
}
