import JournalCore

extension CheckupRule {
  /// Several areas twitch. Source: NHS-TW.
  static let several = CheckupRule(
    id: "M1", level: .book,
    condition: """
      Today and yesterday: within \(Threshold.severalDays) days at least \(Threshold.severalAreas) \
      areas, each with at least \(Threshold.severalEpisodes) episodes on at least \
      \(Threshold.severalTwitchDays) days. The face as a whole is no second area beside a part of \
      it. Not beside S1.
      """,
    basis: "NHS: more than one place",
    sources: ["NHS-TW"],
    yields: { $0.rule == sameSide.id },
    holds: { facts, _ in
      let yesterday = Facts(history: facts.history, day: facts.day - 1)
      return [facts, yesterday].allSatisfy {
        affected($0) >= Threshold.severalAreas && !sameSide.holds($0, nil)
      }
    },
    evidence: { facts, _ in
      let window = facts.within(Threshold.severalDays)
      let areas = areasAffected(facts)
      let bouts = areas.flatMap { facts.history.twitching.bouts(in: window, area: $0) }
      let places = areas.map { areaEvidence($0, facts) }
      return Evidence(
        places.isEmpty ? "no area often enough" : places.map(\.text).joined(separator: ", "),
        [
          .firstDay: bouts.map(\.days.lowerBound).min().map { .day($0) } ?? .unknown,
          .lastDay: bouts.map(\.days.upperBound).max().map { .day(min($0, facts.day)) } ?? .unknown,
          .places: .list(places),
        ])
    },
    advice: { _, _ in
      "You are noticing it in more than one place. That is common with tiredness, "
        + "and a visit is the usual advice."
    })

  private static func isAffected(_ area: Area, _ facts: Facts) -> Bool {
    let window = facts.within(Threshold.severalDays)
    return facts.twitchDays(area, in: window) >= Threshold.severalTwitchDays
      && facts.episodes(area, in: window) >= Threshold.severalEpisodes
  }

  /// How many areas count: the face as a whole does not beside a part of it.
  private static func affected(_ facts: Facts) -> Int {
    var parts = 0
    var others = 0
    var hasFace = false
    for area in facts.history.areas where isAffected(area, facts) {
      if area == .face {
        hasFace = true
      } else if area.isPartOfFace {
        parts += 1
      } else {
        others += 1
      }
    }
    return others + (parts > 0 ? parts : hasFace ? 1 : 0)
  }

  private static func areasAffected(_ facts: Facts) -> [Area] {
    let areas = facts.history.areas.filter { isAffected($0, facts) }
    let hasPart = areas.contains { $0.isPartOfFace && $0 != .face }
    return hasPart ? areas.filter { $0 != .face } : areas
  }

  private static func areaEvidence(_ area: Area, _ facts: Facts) -> Evidence {
    let window = facts.within(Threshold.severalDays)
    let bouts = facts.history.twitching.bouts(in: window, area: area)
    let word = PlaceWording(bouts, area: area).word
    let episodes = facts.episodes(area, in: window)
    let days = facts.twitchDays(area, in: window)
    return Evidence(
      "\(word) \(counted(episodes, "episode")) on \(counted(days, "day"))",
      [
        .area: .text(area.rawValue), .place: .text(word), .episodes: .count(episodes),
        .twitchDays: .count(days),
      ])
  }
}
