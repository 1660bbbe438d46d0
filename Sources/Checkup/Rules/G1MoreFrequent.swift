import JournalCore

extension CheckupRule {
  /// Clearly more episodes than the week before.
  ///
  /// Sources: src3 (“increase”, toned down), NHS-TW.
  static let moreFrequent = CheckupRule(
    id: "G1", level: .book,
    condition: """
      Today and yesterday, in one area: at least \(Threshold.increaseBase) episodes in the 7 days \
      before the last 7, at least \(Threshold.increaseFactor) times as many in the last 7 and at \
      least \(Threshold.increaseEpisodes) more, twitching on at least \
      \(Threshold.increaseTwitchDays) of the last 7 days, and at least \
      \(Threshold.coveredDays) days of both weeks twitching or logged clear, \
      without those told from memory.
      """,
    basis: "a clear and well-logged increase",
    sources: ["src3", "NHS-TW"],
    scope: .eachArea,
    holds: { facts, area in
      hasIncreased(facts, area)
        && hasIncreased(Facts(history: facts.history, day: facts.day - 1), area)
    },
    evidence: { facts, area in
      let (before, now) = (facts.weekBefore, facts.last(7))
      let bouts = facts.history.twitching.bouts(in: before.lowerBound...now.upperBound, area: area)
      let place = PlaceWording(bouts, area: area)
      let counts = (facts.episodes(area, in: before), facts.episodes(area, in: now))
      let covered = (facts.promptCoverage(area, in: before), facts.promptCoverage(area, in: now))
      return Evidence(
        "\(place.label) — \(counts.0) then \(counts.1) episodes in a week "
          + "(\(covered.0) and \(covered.1) of 7 days logged)",
        [
          .place: .text(place.word), .firstDay: .day(before.lowerBound),
          .lastDay: .day(now.upperBound), .episodesThisWeek: .count(counts.1),
          .episodesWeekBefore: .count(counts.0), .coveredDays: .count(covered.1),
          .coveredDaysBefore: .count(covered.0),
          .twitchDays: .count(facts.twitchDays(area, in: now)),
        ])
    },
    advice: { evidence, _ in
      "It has become clearly more frequent: \(evidence.count(.episodesWeekBefore) ?? 0) → "
        + "\(evidence.count(.episodesThisWeek) ?? 0) in a week."
    })

  private static func hasIncreased(_ facts: Facts, _ area: Area?) -> Bool {
    let before = facts.episodes(area, in: facts.weekBefore)
    guard before >= Threshold.increaseBase else { return false }
    let now = facts.episodes(area, in: facts.last(7))
    return now >= before * Threshold.increaseFactor
      && now - before >= Threshold.increaseEpisodes
      && facts.twitchDays(area, in: facts.last(7)) >= Threshold.increaseTwitchDays
      && [facts.last(7), facts.weekBefore].allSatisfy {
        facts.promptCoverage(area, in: $0) >= Threshold.coveredDays
      }
  }
}
