import JournalCore

extension CheckupRule {
  /// New pulling on the side that was weak once.
  ///
  /// Sources: NICE-127 (regrowth), CC-HFS (U. Manitoba).
  static let onceWeakSide = CheckupRule(
    id: "B1", level: .book,
    condition: """
      The profile tells that one side of the face was once weak, and episodes in the face on that \
      side on at least \(Threshold.palsySideDays) of \(Threshold.sparseDays) days.
      """,
    basis: "pulling on a side that was once weak",
    sources: ["NICE-127", "CC-HFS"],
    isPossible: { history in
      history.health.has(.facialPalsyLeft) || history.health.has(.facialPalsyRight)
    },
    holds: { facts, _ in sides(facts).contains { days($0, facts) >= Threshold.palsySideDays } },
    evidence: { facts, _ in
      let sides = sides(facts).filter { days($0, facts) > 0 }
      let words = sides.map { "\($0.rawValue) side, \(counted(days($0, facts), "day"))" }
      let bouts = facts.faceBouts(in: facts.last(Threshold.sparseDays))
        .filter { bout in sides.contains { $0 == bout.side } }
      return Evidence(
        words.isEmpty
          ? "no twitching on that side"
          : "\(words.joined(separator: "; ")) of the last \(Threshold.sparseDays)",
        [
          .sides: .list(
            sides.map { side in
              Evidence(
                side.rawValue,
                [.side: .text(side.rawValue), .twitchDays: .count(days(side, facts))])
            })
        ]
      ).spanning(bouts)
    },
    advice: { _, _ in "New pulling on the side of an old palsy is worth a visit." })

  private static func sides(_ facts: Facts) -> [Side] {
    [(Profile.Condition.facialPalsyLeft, Side.left), (.facialPalsyRight, .right)]
      .filter { facts.health.has($0.0) }.map(\.1)
  }

  private static func days(_ side: Side, _ facts: Facts) -> Int {
    let bouts = facts.faceBouts(in: facts.last(Threshold.sparseDays)).filter { $0.side == side }
    return Set(bouts.map(\.days.lowerBound)).count
  }
}
