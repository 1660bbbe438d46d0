import JournalCore

/// What is different since a visit, so that what the professional saw no longer answers for it.
enum VisitChange: Hashable, Sendable {
  case urgent(rule: String)
  case newArea(Area)
  case newSide(Area, Side)
  case eyeAndMouth
  case moreFrequent(before: Int, now: Int)
  case stronger(days: Int)

  /// The end of “Since then: …”.
  var words: String {
    switch self {
    case .urgent: "a new symptom that comes first"
    case .newArea(let area): "it has also begun at the \(area.word)"
    case .newSide(let area, let side):
      "it has also begun on the \(side.rawValue) at the \(area.word)"
    case .eyeAndMouth: "it now shows at the eye and the mouth or neck of one side"
    case .moreFrequent(let before, let now): "more frequent, \(before) → \(now) in a week"
    case .stronger(let days): "clearly stronger on \(counted(days, "day"))"
    }
  }

  /// The first change since a visit that concerns every finding, whatever its area.
  static func inPattern(since visit: LocalDay, _ facts: Facts) -> VisitChange? {
    if let rule = RuleSet.urgent.first(where: { $0.holds(facts, nil) }) {
      return .urgent(rule: rule.id)
    }
    guard facts.lastTwitchDay(nil) == facts.day else { return nil }
    let then = Facts(history: facts.history, day: visit)
    let rule = CheckupRule.sameSide
    if rule.holds(facts, nil), !rule.holds(then, nil) { return .eyeAndMouth }
    return newPlace(since: visit, facts, then: then)
  }

  /// A change in how often or how strongly it twitches in an area, or anywhere for no area.
  static func inDegree(since visit: LocalDay, _ facts: Facts, _ area: Area?) -> VisitChange? {
    guard facts.lastTwitchDay(area) == facts.day else { return nil }
    let then = Facts(history: facts.history, day: visit)
    let before = then.episodes(area, in: then.last(7))
    let now = facts.episodes(area, in: facts.last(7))
    if now >= before * Threshold.growthFactor, now - before >= Threshold.growthEpisodes {
      return .moreFrequent(before: before, now: now)
    }
    return strongerDays(since: visit, facts, then: then, area).map { .stronger(days: $0) }
  }

  /// An area or a side of an area that twitched today, again since the visit, and not before it.
  private static func newPlace(
    since visit: LocalDay, _ facts: Facts, then: Facts
  ) -> VisitChange? {
    let known = then.last(Threshold.patternDays)
    let since = visit + 1...facts.day
    func isKnown(_ area: Area) -> Bool { facts.episodes(area, in: known) > 0 }
    for area in facts.history.areas
    where facts.lastTwitchDay(area) == facts.day
      && facts.episodes(area, in: since) >= Threshold.newPlaceEpisodes
    {
      if isKnown(area) {
        let side = [Side.left, .right].first { side in
          facts.episodes(area, side: side, in: since) >= Threshold.newPlaceEpisodes
            && isOnOtherSideOnly(area, side, in: known, facts)
        }
        if let side { return .newSide(area, side) }
      } else if area != .face || !Area.allCases.contains(where: { $0.isPartOfFace && isKnown($0) })
      {
        return .newArea(area)
      }
    }
    return nil
  }

  /// Whether all episodes of an area were on the other side or in the middle: an unrecorded side
  /// may be this one.
  private static func isOnOtherSideOnly(
    _ area: Area, _ side: Side, in range: DayRange, _ facts: Facts
  ) -> Bool {
    let elsewhere = [side.mirrored, .middle].map { facts.episodes(area, side: $0, in: range) }
    return elsewhere.reduce(0, +) == facts.episodes(area, in: range)
  }

  /// Days since the visit whose highest strength is 3 points above the median of such days up to
  /// it; nil when these are fewer than 3.
  private static func strongerDays(
    since visit: LocalDay, _ facts: Facts, then: Facts, _ area: Area?
  ) -> Int? {
    let series = facts.history.series(area)
    let known = series.strengths(in: then.last(Threshold.patternDays)).sorted()
    guard !known.isEmpty else { return nil }
    let middle = (known[(known.count - 1) / 2] + known[known.count / 2]) / 2
    let stronger = series.strengths(in: visit + 1...facts.day)
      .filter { $0 >= middle + Threshold.strengthRise }
    return stronger.count >= Threshold.strengthDays ? stronger.count : nil
  }
}
