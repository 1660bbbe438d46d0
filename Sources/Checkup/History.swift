import JournalCore

/// A journal up to one day, sorted and counted once so that each day of the replay is cheap.
final class History: Sendable {
  let boundary: DayBoundary
  let asOf: LocalDay
  let twitching: Twitching
  let symptoms: SymptomList
  let health: HealthFacts
  /// In the order of days; on one day the one that answers for the shortest time comes first.
  let visits: [CoveringVisit]
  /// Up to the day, in order of time.
  let faceChecks: [FaceCheck]
  /// Days about which anything at all was recorded, each once.
  let recordedDays: SortedDays

  /// The areas with a bout, in their order.
  var areas: [Area] { twitching.areas }

  /// The records of a journal about days up to `asOf`; an episode that is still going on lasts
  /// until `now`, or to the end of `asOf` where that is nil.
  static func of(
    _ journal: Journal, asOf: LocalDay, now: Moment?, boundary: DayBoundary
  ) -> History {
    let history = History(journal, asOf: asOf, now: now, boundary: boundary)
    return history.visits.reduce(history) { $0.reviewing($1) }
  }

  private init(_ journal: Journal, asOf: LocalDay, now: Moment?, boundary: DayBoundary) {
    self.boundary = boundary
    self.asOf = asOf
    health = HealthFacts(journal, asOf: asOf, boundary: boundary)
    twitching = Twitching(
      Bout.all(in: journal, asOf: asOf, now: now, boundary: boundary),
      days: journal.days.filter { $0.day <= asOf }, boundary: boundary)
    let visits = journal.visits.filter { $0.day <= asOf }.map(CoveringVisit.init)
      .sorted { $0.order < $1.order }
    self.visits = visits
    faceChecks = journal.faceChecks.filter { boundary.day(of: $0.at) <= asOf }
      .sorted { $0.at < $1.at }
    let own = Dictionary(journal.sites.map { ($0.site, $0.area) }, uniquingKeysWith: max)
    let noted = journal.symptoms.map {
      NotedSymptom(
        $0, area: $0.site.flatMap { $0.builtInArea ?? own[$0] }, visits: visits,
        boundary: boundary)
    }
    let answers = faceChecks.flatMap(\.symptoms).map {
      NotedSymptom(
        $0.symptom, isAnswer: true, isUnsure: $0.isUnsure, visits: visits, boundary: boundary)
    }
    symptoms = SymptomList((noted + answers).filter { $0.begun <= asOf })
    recordedDays = Self.recordedDays(
      journal, bouts: twitching.bouts, symptoms: symptoms.all, asOf: asOf, boundary: boundary)
  }

  private init(_ history: History, symptoms: SymptomList) {
    boundary = history.boundary
    asOf = history.asOf
    twitching = history.twitching
    health = history.health
    visits = history.visits
    faceChecks = history.faceChecks
    recordedDays = history.recordedDays
    self.symptoms = symptoms
  }

  /// The same after a visit that was about all that was open: what open findings of that day rest on
  /// has been looked at.
  private func reviewing(_ visit: CoveringVisit) -> History {
    guard visit.isAboutAllThatIsOpen else { return self }
    let day = visit.visit.day
    let facts = Facts(history: self, day: day)
    let rules = (RuleSet.urgent + RuleSet.withStates).filter { $0.isPossible(self) }
    let open = Set(
      rules.filter { rule in rule.places(self).contains { rule.holds(facts, $0) } }
        .flatMap { $0.symptoms(facts) }.filter { visit.wasAbout($0) })
    guard open.contains(where: { $0.reviewedOn == nil }) else { return self }
    return History(
      self,
      symptoms: SymptomList(
        symptoms.all.map { open.contains($0) ? $0.reviewed(on: day) : $0 }))
  }

  private static func recordedDays(
    _ journal: Journal, bouts: [Bout], symptoms: [NotedSymptom], asOf: LocalDay,
    boundary: DayBoundary
  ) -> SortedDays {
    var days = Series.days(bouts) + symptoms.map(\.begun)
    days += journal.faceChecks.map { boundary.day(of: $0.at) }
    days += journal.days.filter { !$0.isOnlyForgotten }.map(\.day)
    days += journal.exposures.map(\.day) + journal.medicines.map(\.day)
    days += journal.events.map(\.day) + journal.visits.map(\.day)
    days += journal.care.map { boundary.day(of: $0.at) }
    return SortedDays(distinct: days.lazy.filter { $0 <= asOf })
  }
}
