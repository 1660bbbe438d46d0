import JournalCore

extension CheckupRule {
  /// A week without a twitch. A description, without a source.
  static let settled = CheckupRule(
    id: "C7", level: .self,
    condition: """
      Twitching was logged before, none in the last \(Threshold.settledDays) days, and at least \
      \(Threshold.settledClearDays) of them logged clear. \(selfCareOrder)
      """,
    basis: "a week without a twitch",
    sources: [],
    yields: isTodayOrAbove,
    holds: { facts, _ in
      let week = facts.last(Threshold.settledDays)
      return facts.lastTwitchDay(nil) != nil && facts.twitchDays(nil, in: week) == 0
        && facts.clearDays(nil, in: week) >= Threshold.settledClearDays
    },
    evidence: { facts, _ in
      let week = facts.last(Threshold.settledDays)
      let clear = facts.clearDays(nil, in: week)
      return Evidence(
        "\(clear) of the last \(week.count) days logged clear, "
          + "\(facts.twitchDays(nil, in: week)) with a twitch",
        [
          .firstDay: .day(week.lowerBound), .lastDay: .day(week.upperBound),
          .clearDays: .count(clear), .twitchDays: .count(facts.twitchDays(nil, in: week)),
        ])
    },
    advice: { _, _ in "It has settled for now." })
}
