import JournalCore

/// What is different since a visit, so that what the professional saw no longer answers for it.
enum VisitChange: Hashable, Sendable {
  case urgent(rule: String)
  case newArea(Area)
  case newSide(Area, Side)
  case eyeAndMouth
  case eyeCloses
  case newSymptom(String)
  case newMedicine(String)
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
    case .eyeCloses: "the eye closes with it now"
    case .newSymptom(let slug): "new: \(String(slug.map { $0 == "_" ? " " : $0 }))"
    case .newMedicine(let name): "a new medicine, \(name)"
    case .moreFrequent(let before, let now): "more frequent, \(before) → \(now) in a week"
    case .stronger(let days): "clearly stronger on \(counted(days, "day"))"
    }
  }

  /// The first change since a visit that concerns every finding, whatever its area.
  ///
  /// `urgent` are the rules of calls and emergencies that the journal can make true.
  static func inPattern(
    since visit: LocalDay, _ facts: Facts, urgent rules: [CheckupRule]
  ) -> VisitChange? {
    guard visit < facts.day else { return nil }
    let then = Facts(history: facts.history, day: visit)
    let urgent = rules.first { $0.holds(facts, nil) && !$0.holds(then, nil) }
    if let urgent { return .urgent(rule: urgent.id) }
    return newSymptom(since: visit, facts) ?? newMedicine(since: visit, facts)
      ?? inPlace(since: visit, facts)
  }

  /// A change of the twitching itself, anywhere, in the last two weeks: what T3 asks for after a
  /// visit.
  static func inTwitching(since visit: LocalDay, _ facts: Facts) -> VisitChange? {
    guard visit < facts.day else { return nil }
    let first = max(visit + 1, facts.last(Threshold.sparseDays).lowerBound)
    return (first...facts.day).lazy.compactMap { day in
      let facts = Facts(history: facts.history, day: day)
      return inPlace(since: visit, facts) ?? inDegree(since: visit, facts, nil)
    }.first
  }

  private static func inPlace(since visit: LocalDay, _ facts: Facts) -> VisitChange? {
    guard facts.lastTwitchDay(nil) == facts.day else { return nil }
    let then = Facts(history: facts.history, day: visit)
    func isNew(_ rule: CheckupRule) -> Bool { rule.holds(facts, nil) && !rule.holds(then, nil) }
    if isNew(.sameSide) { return .eyeAndMouth }
    if isNew(.eyeCloses) { return .eyeCloses }
    return newPlace(since: visit, facts, then: then)
  }

  private static let visitSigns: [CheckupRule] = [
    .weakWhereItTwitches, .repeatedTingling, .cramps, .restTremble, .soreEye, .earOrFacePain,
  ]

  /// A symptom since the visit that a rule of symptoms for a visit looks at.
  private static func newSymptom(since visit: LocalDay, _ facts: Facts) -> VisitChange? {
    let new = facts.history.symptoms.all.first { noted in
      noted.begun > visit && noted.begun <= facts.day && noted.isFresh(on: facts.day)
        && visitSigns.contains(where: noted.isConcern)
    }
    return new.map { .newSymptom($0.symptom.symptom) }
  }

  /// A medicine that can bring twitching on, first recorded since the visit.
  private static func newMedicine(since visit: LocalDay, _ facts: Facts) -> VisitChange? {
    let medicines = facts.health.medicines
    let new = medicines.first { medicine in
      medicine.day > visit && medicine.day <= facts.day
        && Medicine.Class.twitching.contains(medicine.medicineClass)
        && Medicine.Step.starts.contains(medicine.step)
        && !medicines.contains {
          $0.day <= visit && $0.name.lowercased() == medicine.name.lowercased()
        }
    }
    return new.map { .newMedicine($0.name) }
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
    let series = facts.history.twitching.series(area)
    let known = series.strengths(in: then.last(Threshold.patternDays))
    guard !known.isEmpty else { return nil }
    let middle = DayAmounts.median(of: known)
    let stronger = series.strengths(in: visit + 1...facts.day)
      .filter { $0 >= middle + Threshold.strengthRise }
    return stronger.count >= Threshold.strengthDays ? stronger.count : nil
  }
}
