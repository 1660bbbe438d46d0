import JournalCore

extension CheckupRule {
  /// A movement with an urge that bothers. Sources: NICE-127, MLP.
  static let urge = CheckupRule(
    id: "V1", level: .book,
    condition: """
      Within \(Threshold.urgeDays) days a movement with an urge that can be held back, and one of: \
      sounds made without meaning to in that time, not yet looked at; such movements for \
      \(Threshold.longUrgeDays) days or more; bother of \(Int(Threshold.troublesomeBother)) or \
      more of 10 with one of them.
      """,
    basis: "NICE NG127: only if it is troublesome",
    sources: ["NICE-127", "MLP"],
    concerns: { $0.symptom == "vocal" },
    symptoms: { facts in
      facts.episodes(.urge, in: facts.within(Threshold.urgeDays)) > 0 ? sounds(facts) : []
    },
    isPossible: { history in history.twitching.days(with: .urge) != nil },
    holds: { facts, _ in
      let window = facts.within(Threshold.urgeDays)
      guard facts.episodes(.urge, in: window) > 0 else { return false }
      return !sounds(facts).isEmpty || isLong(facts)
        || facts.episodes(.troublesomeUrge, in: window) > 0
    },
    evidence: { facts, _ in
      let bouts = facts.bouts(.urge, in: facts.within(Threshold.urgeDays))
      let first = facts.history.twitching.days(with: .urge)?.first
      return Evidence(symptoms: sounds(facts))
        .followed(
          by: "\(counted(bouts.count, "episode")) with an urge in \(Threshold.urgeDays) days",
          days: bouts
        ).adding([
          .episodes: .count(bouts.count), .began: first.map { .day($0) } ?? .unknown,
        ])
    },
    advice: { _, _ in "If this bothers you, a visit can help." })

  private static func sounds(_ facts: Facts) -> [NotedSymptom] {
    facts.unseenSymptoms(.vocal, within: Threshold.urgeDays)
  }

  private static func isLong(_ facts: Facts) -> Bool {
    facts.history.twitching.days(with: .urge)?.first.map {
      facts.day - $0 >= Threshold.longUrgeDays
    } ?? false
  }
}
