import JournalCore

extension CheckupRule {
  /// One area twitches for about three months. Source: NICE-127 (eyelid, more than 3 months).
  static let months = CheckupRule(
    id: "P4", level: .book,
    condition: """
      In one area a run of at least \(Threshold.monthsRunDays) days, with twitching on at least \
      \(Threshold.monthsRunTwitchDays) of them, the last at most \
      \(Threshold.monthsRunRecency) days ago. A visit answers for it for \
      \(Threshold.monthsSeenDays) days.
      """,
    basis: "NICE NG127: more than 3 months",
    sources: ["NICE-127"],
    scope: .eachArea, isChangeOnlyWhenKnown: true, seenDays: Threshold.monthsSeenDays,
    holds: { facts, area in
      guard let run = facts.run(area) else { return false }
      return run.days >= Threshold.monthsRunDays
        && run.twitchDays >= Threshold.monthsRunTwitchDays
        && facts.day - run.range.upperBound <= Threshold.monthsRunRecency
    },
    evidence: { facts, area in
      guard let run = facts.run(area) else { return Evidence("no twitching", [:]) }
      let bouts = facts.history.twitching.bouts(in: run.range, area: area)
      let place = PlaceWording(bouts, area: area)
      return Evidence(
        "\(place.label) — for \(counted(run.days, "day")), "
          + "twitching on \(run.twitchDays) of them "
          + "(\(run.clearDays) without, \(run.unrecordedDays) unrecorded)",
        [
          .place: .text(place.word), .firstDay: .day(run.range.lowerBound),
          .lastDay: .day(run.range.upperBound), .days: .count(run.days),
          .twitchDays: .count(run.twitchDays), .clearDays: .count(run.clearDays),
          .unrecordedDays: .count(run.unrecordedDays),
        ])
    },
    advice: { _, _ in
      "This has gone on about three months. A follow-up would be reasonable."
    })
}
