import JournalCore

extension CheckupRule {
  /// Twitching that lasts in pregnancy. Source: src2 (persistent in pregnancy).
  static let pregnant = CheckupRule(
    id: "R1", level: .book,
    condition: """
      Pregnant, and twitching on at least \(Threshold.pregnantTwitchDays) of 7 days, or a run of \
      at least \(Threshold.pregnantRunDays) days with at least \(Threshold.pregnantTwitchDays) \
      twitching days, the last at most \(Threshold.pregnantRecency) days ago.
      """,
    basis: "twitching that lasts in pregnancy",
    sources: ["src2"],
    isPossible: { history in history.health.pregnancy.isKnown },
    holds: { facts, _ in
      guard facts.health.pregnancy.weeks(on: facts.day) != nil else { return false }
      let days = facts.twitchDays(nil, in: facts.last(7))
      if days >= Threshold.pregnantTwitchDays { return true }
      guard let run = facts.run(nil) else { return false }
      return run.days >= Threshold.pregnantRunDays
        && run.twitchDays >= Threshold.pregnantTwitchDays
        && facts.day - run.range.upperBound <= Threshold.pregnantRecency
    },
    evidence: { facts, _ in
      let week = facts.last(7)
      let days = facts.twitchDays(nil, in: week)
      let weeks = facts.health.pregnancy.weeks(on: facts.day)
      let pregnant = weeks.map { "\($0) weeks pregnant" } ?? "not known to be pregnant"
      return Evidence(
        "\(pregnant), twitching on \(days) of the last 7 days",
        [
          .weeksPregnant: weeks.map { .count($0) } ?? .unknown, .twitchDays: .count(days),
          .firstDay: .day(week.lowerBound), .lastDay: .day(week.upperBound),
        ])
    },
    advice: { _, _ in "Mention it at your next midwife contact, within a week or two." })
}
