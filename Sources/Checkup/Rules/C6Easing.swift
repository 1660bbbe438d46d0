import JournalCore

extension CheckupRule {
  /// Fewer episodes than the week before. A description, without a source.
  static let easing = CheckupRule(
    id: "C6", level: .self,
    condition: """
      At most half as many episodes in the last 7 days as in the 7 before, both with at least \
      \(Threshold.coveredDays) days twitching or logged clear; not beside C7. \
      \(selfCareOrder)
      """,
    basis: "fewer than the week before",
    sources: [],
    yields: { isTodayOrAbove($0) || $0.rule == settled.id },
    holds: { facts, _ in facts.isEasing(nil) },
    evidence: { facts, _ in
      let (before, now) = (facts.weekBefore, facts.last(7))
      let counts = (facts.episodes(nil, in: before), facts.episodes(nil, in: now))
      let covered = (facts.coverage(nil, in: before), facts.coverage(nil, in: now))
      return Evidence(
        "\(counts.0) then \(counts.1) episodes in a week (\(covered.0) and \(covered.1) of 7 days "
          + "logged)",
        [
          .firstDay: .day(before.lowerBound), .lastDay: .day(now.upperBound),
          .episodesThisWeek: .count(counts.1), .episodesWeekBefore: .count(counts.0),
          .coveredDays: .count(covered.1), .coveredDaysBefore: .count(covered.0),
        ])
    },
    advice: { _, _ in "It is easing." })
}

extension Facts {
  /// At most half the episodes of the week before, both weeks covered.
  func isEasing(_ area: Area?) -> Bool {
    let before = episodes(area, in: weekBefore)
    return before > 0 && episodes(area, in: last(7)) * 2 <= before
      && [last(7), weekBefore].allSatisfy {
        coverage(area, in: $0) >= Threshold.coveredDays
      }
  }
}
