import JournalCore

extension CheckupRule {
  /// Twitching, and no higher rule in force. Source: NHS-TW.
  static let ordinary = CheckupRule(
    id: "C1", level: .self,
    condition: "Any twitch was logged, and no rule of a higher level is in force.",
    basis: "NHS: they come and go for a few days or weeks",
    sources: ["NHS-TW"],
    yields: { $0.level > .self && $0.isInForce },
    holds: { facts, _ in facts.lastTwitchDay(nil) != nil },
    evidence: { facts, _ in
      let window = facts.last(Threshold.sparseDays)
      let twitch = facts.twitchDays(nil, in: window)
      let clear = facts.clearDays(nil, in: window)
      let isPregnant = facts.health.pregnancy.weeks(on: facts.day) != nil
      let evidence = Evidence(
        "twitching on \(twitch) of the last \(Threshold.sparseDays) days "
          + "(\(clear) without, \(Threshold.sparseDays - twitch - clear) unrecorded)",
        [
          .firstDay: .day(window.lowerBound), .lastDay: .day(window.upperBound),
          .days: .count(Threshold.sparseDays), .twitchDays: .count(twitch),
          .clearDays: .count(clear),
          .unrecordedDays: .count(Threshold.sparseDays - twitch - clear),
          .episodes: .count(facts.episodes(nil, in: window)),
        ])
      return isPregnant
        ? evidence.adding([.limit: .count(Int(Threshold.lowCaffeineLimit))]) : evidence
    },
    advice: { evidence, _ in
      "Twitches like this are common and usually settle in days to a few weeks. "
        + "Rest, less caffeine, a calm few minutes. Carry on logging."
        + (evidence.count(.limit).map {
          " In pregnancy up to \($0) mg of caffeine a day is the usual line."
        } ?? "")
    })
}
