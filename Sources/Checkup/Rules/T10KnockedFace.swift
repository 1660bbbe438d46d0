import JournalCore

extension CheckupRule {
  /// New twitching in the face after a knock. Sources: src1, src3.
  static let knockedFace = CheckupRule(
    id: "T10", level: .today,
    condition: """
      An injury of the head or the face at most \(Threshold.injuryDays) days ago and episodes in \
      the face since, with none in the \(Threshold.beforeInjuryDays) days before it, and no visit \
      since they began. E8 comes first.
      """,
    basis: "new twitching after a knock",
    sources: ["src1", "src3"],
    isPossible: { history in history.health.events.contains { $0.eventKind == .injury } },
    yields: { $0.rule == afterAKnock.id },
    holds: { facts, _ in !knocks(facts).isEmpty },
    evidence: { facts, _ in
      let knocks = knocks(facts)
      let since = knocks.first?.day ?? facts.day
      let bouts = facts.faceBouts(in: since...facts.day)
      let knock = Evidence(
        symptoms: [],
        with: knocks.map { Exposed("injury of the \($0.detail ?? "head")", day: $0.day) })
      return knock.followed(by: "\(counted(bouts.count, "episode")) in the face since", days: bouts)
        .adding([.episodes: .count(bouts.count)])
    },
    advice: { _, _ in "New twitching after a knock is worth a call today." })

  private static func knocks(_ facts: Facts) -> [HealthEvent] {
    facts.headInjuries.filter { injury in
      let before = injury.day - Threshold.beforeInjuryDays...injury.day - 1
      guard let first = facts.faceBouts(in: injury.day...facts.day).first,
        facts.faceBouts(in: before).isEmpty
      else { return false }
      return !facts.history.visits.contains { visit in
        (first.days.lowerBound...facts.day).contains(visit.visit.day)
          && (visit.isAboutAllThatIsOpen || visit.names("T10", nil))
      }
    }
  }
}
