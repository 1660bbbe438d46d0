import JournalCore

extension CheckupRule {
  /// One area twitches again and again over weeks. Sources: MLP, NHS-TW.
  static let returning = CheckupRule(
    id: "P3", level: .book,
    condition: """
      In one area twitching on at least \(Threshold.returningTwitchDays) days in at least \
      \(Threshold.returningTwitchWeeks) of the last \(Threshold.returningWeeks) weeks of 7 \
      days, the earliest in them at least \(Threshold.returningReach) days ago, the latest at \
      most \(Threshold.returningRecency) days ago.
      """,
    basis: "MedlinePlus: it keeps coming back",
    sources: ["MLP", "NHS-TW"],
    scope: .eachArea, isChangeOnlyWhenKnown: true,
    holds: { facts, area in
      let days = facts.history.twitching.series(area).twitchDays
      let window = facts.last(Threshold.returningWeeks * 7)
      guard let latest = days.last(through: facts.day),
        facts.day - latest <= Threshold.returningRecency,
        let earliest = days.next(after: window.lowerBound - 1),
        facts.day - earliest >= Threshold.returningReach
      else { return false }
      guard facts.twitchDays(area, in: window) >= leastTwitchDays else { return false }
      return days.weeks(through: facts.day, count: Threshold.returningWeeks)
        .count { $0 >= Threshold.returningTwitchDays } >= Threshold.returningTwitchWeeks
    },
    evidence: { facts, area in
      let weeks = facts.history.twitching.series(area).twitchDays
        .weeks(through: facts.day, count: Threshold.returningWeeks)
      let window = facts.last(Threshold.returningWeeks * 7)
      let bouts = facts.history.twitching.bouts(in: window, area: area)
      let place = PlaceWording(bouts, area: area)
      let strip = weeks.map { String($0) }.joined(separator: " ")
      let known = facts.coverage(area, in: window)
      return Evidence(
        "\(place.label) — twitching days a week, over \(weeks.count) weeks: \(strip) "
          + "(\(window.count - known) of \(window.count) days unrecorded)",
        [
          .place: .text(place.word),
          .weeks: .count(weeks.count { $0 >= Threshold.returningTwitchDays }),
          .firstDay: bouts.map(\.days.lowerBound).min().map { .day($0) } ?? .unknown,
          .lastDay: bouts.map(\.days.lowerBound).max().map { .day($0) } ?? .unknown,
          .twitchDays: .count(weeks.reduce(0, +)),
          .unrecordedDays: .count(window.count - known),
        ])
    },
    advice: { evidence, _ in
      "It keeps coming back: \(evidence.count(.weeks) ?? 0) of the last "
        + "\(Threshold.returningWeeks) weeks."
    })

  /// Fewer cannot make enough weeks with enough days.
  private static let leastTwitchDays =
    Threshold.returningTwitchDays * Threshold.returningTwitchWeeks
}
