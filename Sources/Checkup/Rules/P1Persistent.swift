import JournalCore

extension CheckupRule {
  /// One area twitches for more than two weeks. Sources: NHS-TW, MAYO-EYE, MLP; src1–src3.
  static let persistent = CheckupRule(
    id: "P1", level: .book,
    condition: """
      In one area a run of at least \(Threshold.longRunDays) days, with twitching on at least \
      \(Threshold.longRunTwitchDays) of them, the last at most \(Threshold.longRunRecency) days \
      ago. A run ends at a gap with \(Threshold.gapClearDays) or more days logged clear, or of \
      \(Threshold.gapDays) or more days of any kind; days without record are neither.
      """,
    basis: "NHS: more than 2 weeks",
    sources: ["NHS-TW", "MAYO-EYE", "MLP", "src1", "src2", "src3"],
    scope: .eachArea, isChangeOnlyWhenKnown: true,
    holds: { facts, area in
      guard let run = facts.run(area) else { return false }
      return run.days >= Threshold.longRunDays && run.twitchDays >= Threshold.longRunTwitchDays
        && facts.day - run.range.upperBound <= Threshold.longRunRecency
    },
    evidence: persistence,
    statement: { evidence in
      "Your \(evidence.text(.place) ?? "muscle") twitch has come and gone "
        + "for \(evidence.count(.days) ?? 0) days."
    },
    advice: { evidence, _ in
      let advice =
        evidence.text(.trend) == nil
        ? "Most stop by now or soon; past two weeks it is sensible to mention it "
          + "at a routine visit."
        : "It is easing. Still worth mentioning; you can cancel if it has gone for a week."
      let isEyelidOnly = evidence.list(.sites).allSatisfy {
        ["eyelid", "eyelid-upper", "eyelid-lower"].contains($0.text(.site))
      }
      let unrecorded = (evidence.count(.unrecordedDays) ?? 0) * Threshold.unrecordedPart
      return advice + (isEyelidOnly ? " Optician or GP, no hurry." : "")
        + (unrecorded > evidence.count(.days) ?? 0 ? " Some days were not logged." : "")
    })

  @Sendable private static func persistence(_ facts: Facts, _ area: Area?) -> Evidence {
    guard let run = facts.run(area) else { return Evidence("no twitching", [:]) }
    let place = PlaceWording(facts.history.twitching.bouts(in: run.range, area: area), area: area)
    let clear = run.clearDays == 0 ? "none" : "\(run.clearDays)"
    let unrecorded = run.unrecordedDays == 0 ? "none" : "\(run.unrecordedDays)"
    var evidence = Evidence(
      "\(place.label) — twitching has come and gone for \(counted(run.days, "day")) "
        + "(\(counted(run.twitchDays, "day")) with, \(clear) without, \(unrecorded) unrecorded)",
      [
        .place: .text(place.word),
        .side: place.side.map { .text($0.rawValue) } ?? .unknown,
        .sites: .list(place.sites.map { Evidence($0.slug, [.site: .text($0.slug)]) }),
        .firstDay: .day(run.range.lowerBound), .lastDay: .day(run.range.upperBound),
        .days: .count(run.days), .twitchDays: .count(run.twitchDays),
        .clearDays: .count(run.clearDays), .unrecordedDays: .count(run.unrecordedDays),
        .episodesThisWeek: .count(facts.episodes(area, in: facts.last(7))),
        .episodesWeekBefore: .count(facts.episodes(area, in: facts.weekBefore)),
      ])
    if facts.isEasing(area) { evidence.add(.trend, .text("easing")) }
    return evidence
  }
}
