import JournalCore

extension CheckupRule {
  /// A week of self-care has changed little. Sources: src1, src2.
  static let selfCareTried = CheckupRule(
    id: "F1", level: .book,
    condition: """
      For \(Threshold.selfCareDays) days running caffeine known and at most half of the usual or \
      \(Int(Threshold.lowCaffeineLimit)) mg, and another measure logged on at least \
      \(Threshold.measureDays) of them; where the usual is not known, at least \
      \(Threshold.measuresWithoutUsual) different measures instead. In one area a run of at least \
      \(Threshold.selfCareRunDays) days, twitching on at least \
      \(Threshold.selfCareTwitchDays) of the last 7 days, and at least \
      \(Int(Threshold.selfCareShare * 100)) per hundred of the episodes of the week before. The \
      usual is the middle of the known days from \(Threshold.selfCareDays) to \
      \(Threshold.usualReach) days ago, at least \(Threshold.usualKnownDays) of them. Days \
      told from memory do not count.
      """,
    basis: "self-care for a week, and much the same",
    sources: ["src1", "src2"],
    scope: .eachArea,
    isPossible: { history in !history.health.care.isEmpty },
    holds: { facts, area in
      guard let run = facts.run(area), run.days >= Threshold.selfCareRunDays,
        facts.twitchDays(area, in: facts.last(7)) >= Threshold.selfCareTwitchDays,
        Double(facts.episodes(area, in: facts.last(7)))
          >= Threshold.selfCareShare * Double(facts.episodes(area, in: facts.weekBefore))
      else { return false }
      return SelfCare(facts).isTried
    },
    evidence: { facts, area in
      let care = SelfCare(facts)
      let before = facts.episodes(area, in: facts.weekBefore)
      let now = facts.episodes(area, in: facts.last(7))
      let place = PlaceWording(
        facts.history.twitching.bouts(in: facts.last(14), area: area), area: area)
      return Evidence(
        "\(place.label) — \(care.words); episodes \(before) then \(now) in a week",
        [
          .place: .text(place.word), .firstDay: .day(care.week.lowerBound),
          .lastDay: .day(care.week.upperBound), .episodesThisWeek: .count(now),
          .episodesWeekBefore: .count(before),
          .measures: .list(care.measures.map { Evidence($0, [.measures: .text($0)]) }),
        ])
    },
    advice: { _, _ in
      "You have tried the usual things for a week and it is much the same. "
        + "A visit is the next step."
    })
}
