import JournalCore

/// Takes the visit-level rules through every day of a journal; nothing of it is ever stored.
struct Replay {
  private let history: History
  private let urgent: [CheckupRule]
  private(set) var standings: [Standing]

  /// The standings at the end of the last day of the history.
  init(_ history: History) {
    self.history = history
    urgent = RuleSet.urgent.filter { $0.isPossible(history) }
    let isKnown = history.health.has(.knownTwitchDisorder)
    standings = RuleSet.withStates.filter { $0.isPossible(history) }.flatMap { rule in
      rule.places(history).map { area in
        Standing(rule, area, isChangeOnly: isKnown && rule.isChangeOnlyWhenKnown)
      }
    }
    var visits = history.visits[...]
    var next = history.recordedDays.first
    while let day = next, day <= history.asOf {
      advance(to: Facts(history: history, day: day))
      let today = visits.prefix { $0.visit.day <= day }
      visits = visits.dropFirst(today.count)
      for visit in today { cover(by: visit) }
      next = dayToReplay(after: day)
    }
  }

  private mutating func advance(to facts: Facts) {
    var patterns: [LocalDay: VisitChange?] = [:]
    let settled = Settled(facts)
    let urgent = urgent
    for position in standings.indices {
      let area = standings[position].area
      standings[position].advance(to: facts, isSettled: settled.contains(area)) { answer in
        if let known = patterns[answer.day] {
          if let known { return known }
        } else {
          let change = VisitChange.inPattern(since: answer.day, facts, urgent: urgent)
          patterns[answer.day] = .some(change)
          if let change { return change }
        }
        return VisitChange.inDegree(since: answer.day, facts, area)
      }
    }
  }

  /// A visit about all that is open covers the open findings and every rule asked in their areas;
  /// with nothing open yet, it was about the areas that were twitching.
  private mutating func cover(by visit: CoveringVisit) {
    let open = standings.filter(\.isOpen)
    let areas = open.isEmpty ? twitchingAreas(on: visit.visit.day) : Set(open.compactMap(\.area))
    for position in standings.indices {
      let standing = standings[position]
      let isOpen = standing.isOpen || standing.area.map(areas.contains) ?? false
      if visit.names(standing.rule.id, standing.area) || visit.isAboutAllThatIsOpen && isOpen {
        standings[position].cover(by: visit)
      }
    }
  }

  /// The areas that have not been free of twitches long enough to be settled.
  private func twitchingAreas(on day: LocalDay) -> Set<Area> {
    let facts = Facts(history: history, day: day)
    return Set(
      history.areas.filter { area in
        facts.twitchDays(area, in: facts.last(Threshold.settledDays)) > 0
      })
  }

  /// The next day, or the next one with a record when nothing can change before it.
  ///
  /// The longest that anything looks back or lasts is the time a visit answers for.
  private func dayToReplay(after day: LocalDay) -> LocalDay? {
    let idle = (day - (Threshold.longestFollowUp + 1))...day
    guard history.recordedDays.count(in: idle) == 0 else { return day + 1 }
    return history.recordedDays.next(after: day)
  }
}
