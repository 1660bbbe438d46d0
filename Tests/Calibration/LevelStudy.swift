import Analysis
import JournalCore
import Statistics

/// How often one test of one trigger that does nothing finds it: all triggers, at lags 0 to 2.
package struct LevelStudy: Sendable {
  package let scenario: Scenario

  package init(_ scenario: Scenario) { self.scenario = scenario }

  /// What one journal says, by trigger in the order of ``SimulatedExposure``.
  struct Outcome: Hashable, Sendable {
    /// The project's two-sided test.
    var ours = Array(repeating: LevelCount(), count: SimulatedExposure.allCases.count)
    var pearson = Array(repeating: LevelCount(), count: SimulatedExposure.allCases.count)
    /// The tilted test of each of the four suspects at its own lag.
    var declared = Array(repeating: LevelCount(), count: SuspectList.everyday.count)
  }

  func outcome(of journal: SimulatedJournal) -> Outcome {
    var outcome = Outcome()
    let diary = journal.diary
    let tests = Self.tests(diary)
    for (place, exposure) in SimulatedExposure.allCases.enumerated() {
      for lag in 0...2 {
        if let test = tests[3 * place + lag] { outcome.ours[place].add(test.twoSided) }
        if let values = diary.values[exposure.name],
          let pearson = PearsonTest(diary, values, lag: lag)
        {
          outcome.pearson[place].add(pearson.p)
        }
      }
    }
    for (index, suspect) in scenario.suspects.enumerated() {
      let place = SimulatedExposure.allCases.firstIndex { $0.name == suspect.trigger } ?? 0
      guard let test = tests[3 * place + suspect.lagDays] else { continue }
      let tail = suspect.direction == .fewer ? test.fewer : test.more
      outcome.declared[index].add(TiltedLevel.p(declaredTail: tail))
    }
    return outcome
  }

  /// Three lags of each trigger, nil where there is nothing to test.
  static func tests(_ diary: TriggerDiary) -> [ScoreTest?] {
    let model = LatentRateModel(
      counts: diary.counts, firstWeekday: diary.days.lowerBound.weekday.index)
    let unknown = [Double?](repeating: nil, count: diary.days.count)
    guard let model else {
      return Array(repeating: nil, count: 3 * SimulatedExposure.allCases.count)
    }
    var centring = CalendarCentring(model)
    return model.tests(
      of: SimulatedExposure.allCases.flatMap { exposure in
        (0...2).map { centring.column(diary.values[exposure.name] ?? unknown, lag: $0) }
      })
  }
}
