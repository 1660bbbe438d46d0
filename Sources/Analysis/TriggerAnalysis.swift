package import JournalCore
import Statistics

/// All that a journal says about triggers as of a day, by `twj triggers` and `twj week`.
package struct TriggerAnalysis: Sendable {
  package let asOf: LocalDay
  /// nil for an empty journal.
  package let days: DayRange?
  package let observedDays: Int
  /// Episodes on observed days.
  package let episodes: Int
  package let share: FindingShare
  /// Suspects in their order, then the others by name.
  package let estimates: [TriggerEstimate]
  /// The diary that was analysed.
  package let diary: TriggerDiary?
  /// How episodes went over time and between the sides; nil where it was not asked for, and for an
  /// empty journal.
  package let course: EpisodeCourse?

  /// Which suspects count.
  package enum Declaration: Sendable {
    case journal(SuspectList)
    /// As if nothing had been declared.
    case none

    func open(on day: LocalDay) -> [DeclaredSuspect] {
      switch self {
      case .journal(let list): list.open(on: day)
      case .none: []
      }
    }
  }

  /// The analysis of a journal as it stood at the end of a day.
  package init(
    _ history: DiaryHistory, declared: Declaration, vocabulary: [TriggerDefinition],
    episodes: [Episode], withCourse: Bool = false, work: some WorkSharing = SerialWork()
  ) {
    self.init(
      history.latest, asOf: history.asOf, at: { history.diary(asOf: $0) }, declared: declared,
      vocabulary: vocabulary, episodes: episodes.filter(history.holds),
      course: { withCourse ? history.course : nil }, work: work)
  }

  /// The analysis of a diary in which nothing was entered late, as of its last day.
  package init(
    _ diary: TriggerDiary, declared: Declaration, vocabulary: [TriggerDefinition],
    episodes: [Episode] = []
  ) {
    self.init(
      diary, asOf: diary.days.upperBound,
      at: { $0 < diary.days.lowerBound ? nil : diary.through($0) }, declared: declared,
      vocabulary: vocabulary, episodes: episodes, course: { nil }, work: SerialWork())
  }

  private init(
    _ diary: TriggerDiary?, asOf: LocalDay,
    at earlier: @escaping @Sendable (LocalDay) -> TriggerDiary?,
    declared: Declaration, vocabulary: [TriggerDefinition], episodes: [Episode],
    course: @escaping @Sendable () -> EpisodeCourse?, work: some WorkSharing
  ) {
    let suspects = declared.open(on: asOf)
    self.asOf = asOf
    self.diary = diary
    days = diary?.days
    observedDays = diary?.observedDays ?? 0
    self.episodes = diary?.episodes ?? 0
    guard let diary else {
      share = FindingShare(hasSuspects: !suspects.isEmpty, hasOpenTests: false)
      estimates = []
      self.course = course()
      return
    }
    // Below the first gate nothing is tested, and a thread costs more than it saves.
    let work: any WorkSharing =
      diary.observedDays < TriggerGate.suspect.days ? SerialWork() : work
    let (look, mondays) = Self.looks(
      diary, asOf: asOf, at: earlier, suspects: declared.open(on:), work: work)
    let maker = TriggerEstimation(look: look, mondays: mondays, episodes: episodes)
    let definitions = Dictionary(
      vocabulary.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    share = look.share
    let told = look.tests.compactMap { test in
      definitions[test.trigger].map { (test: test, trigger: $0) }
    }
    (estimates, self.course) = Self.estimates(told, maker, course: course, work: work)
  }

  /// The estimates, of some triggers at a time; the course beside the smaller half of them.
  private static func estimates(
    _ told: [(test: TriggerTest, trigger: TriggerDefinition)], _ maker: TriggerEstimation,
    course: @escaping @Sendable () -> EpisodeCourse?, work: some WorkSharing
  ) -> ([TriggerEstimate], EpisodeCourse?) {
    let groups = stride(from: 0, to: told.count, by: RateRatioFit.together).map {
      Array(told[$0..<min($0 + RateRatioFit.together, told.count)])
    }
    let larger = (groups.count + 1) / 2
    let (first, (second, way)) = work.both(
      { groups[..<larger].flatMap(maker.estimates) },
      { (groups[larger...].flatMap(maker.estimates), course()) })
    return (first + second, way)
  }

  /// Today's look and those of the last Mondays.
  ///
  /// Where something is found today the model of the earliest Monday, which takes longest of what
  /// it may need, is made beside the later ones; it is in vain where these find nothing.
  private static func looks(
    _ diary: TriggerDiary, asOf: LocalDay,
    at earlier: @escaping @Sendable (LocalDay) -> TriggerDiary?,
    suspects: @escaping @Sendable (LocalDay) -> [DeclaredSuspect], work: some WorkSharing
  ) -> (TriggerLook, MondayLooks) {
    let earliest = MondayLooks.earliest(upTo: asOf)
    var (own, mondays) = work.both(
      {
        let look = TriggerLook(diary, suspects: suspects(asOf))
        let last = look.found.isEmpty ? nil : earlier(earliest).map { ModelledDiary($0) }
        return (look, last)
      },
      {
        var mondays = MondayLooks(upTo: asOf)
        while let sunday = mondays.next, sunday != earliest, let seen = earlier(sunday) {
          mondays.look(ModelledDiary(seen), suspects: suspects(sunday))
        }
        return mondays
      })
    if mondays.next == earliest, let last = own.1 ?? earlier(earliest).map({ ModelledDiary($0) }) {
      mondays.look(last, suspects: suspects(earliest))
    }
    return (own.0, mondays)
  }

  /// The estimate of a trigger; nil for one that was neither suspected nor recorded.
  package func estimate(of trigger: String) -> TriggerEstimate? {
    estimates.first { $0.trigger.name == trigger }
  }
}
