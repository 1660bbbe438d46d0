import JournalCore

extension CheckupRule {
  /// Hours without a pause. Sources: MS-FM, SP-MYO.
  static let withoutAPause = CheckupRule(
    id: "L1", level: .book,
    condition: """
      Within \(Threshold.unbrokenReach) days an episode without a pause of at least \
      \(Threshold.longUnbrokenSeconds / 3600) hours; or one of at least \
      \(Threshold.repeatedUnbrokenSeconds / 3600) hours on at least \
      \(Threshold.repeatedUnbrokenDays) of the last \(Threshold.unbrokenReach) days.
      """,
    basis: "a day without a single pause",
    sources: ["MS-FM", "SP-MYO"],
    isPossible: { history in history.twitching.days(with: .unbrokenHours) != nil },
    holds: { facts, _ in
      facts.episodes(.unbrokenDay, in: facts.within(Threshold.unbrokenReach)) > 0
        || facts.days(.unbrokenHours, in: facts.last(Threshold.unbrokenReach))
          >= Threshold.repeatedUnbrokenDays
    },
    evidence: { facts, _ in
      let bouts = facts.bouts(.unbrokenHours, in: facts.within(Threshold.unbrokenReach))
      let longest = bouts.map(\.unbrokenSeconds).max() ?? 0
      return Evidence(
        "\(counted(bouts.count, "episode")) without a pause, the longest "
          + counted(longest / 3600, "hour"),
        [.episodes: .count(bouts.count), .longest: .count(longest)]
      ).spanning(bouts)
    },
    advice: { evidence, _ in
      let hours = (evidence.count(.longest) ?? 0) / 3600
      return "It ran without a pause for \(counted(hours, "hour")). Worth booking soon."
    })
}
