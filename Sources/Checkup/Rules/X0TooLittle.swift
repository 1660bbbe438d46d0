import JournalCore

extension CheckupRule {
  /// Too little is logged for a word on patterns; holds no other rule back.
  static let tooLittle = CheckupRule(
    id: "X0", level: .none,
    condition: """
      No twitch was ever logged; or in the last \(Threshold.sparseDays) days fewer than \
      \(Threshold.sparseEpisodes) episodes and fewer than \(Threshold.sparseLoggedDays) logged days.
      """,
    basis: "too few records for a pattern",
    sources: [],
    holds: { facts, _ in
      let window = facts.last(Threshold.sparseDays)
      return facts.lastTwitchDay(nil) == nil
        || facts.episodes(nil, in: window) < Threshold.sparseEpisodes
          && facts.coverage(nil, in: window) < Threshold.sparseLoggedDays
    },
    evidence: { facts, _ in
      let window = facts.last(Threshold.sparseDays)
      let episodes = facts.episodes(nil, in: window)
      let logged = facts.coverage(nil, in: window)
      return Evidence(
        "\(counted(episodes, "episode")) and \(counted(logged, "logged day")) "
          + "in the last \(Threshold.sparseDays) days",
        [
          .firstDay: .day(window.lowerBound), .lastDay: .day(window.upperBound),
          .episodes: .count(episodes), .loggedDays: .count(logged),
        ])
    },
    advice: { _, _ in
      "There is not enough logged yet to say anything about a pattern. "
        + "A day without twitches counts once you log it."
    })
}
