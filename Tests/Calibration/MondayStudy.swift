import Analysis
import JournalCore

/// What is shown after three Mondays in a row, replayed every week of half a year.
package struct MondayStudy: Sendable {
  package let scenario: Scenario
  /// The power at each of ``weeks`` of each true trigger, as `statistics.md` 2.9 names it.
  package let expected: [[Double]]

  /// How often something false is ever shown, where it names that.
  package let expectedEverFalse: Double?

  /// The journals that those tables had for a row.
  static let expectedJournals = 300

  package init(
    _ scenario: Scenario, expected: [[Double]] = [], expectedEverFalse: Double? = nil
  ) {
    self.expectedEverFalse = expectedEverFalse
    self.scenario = scenario
    self.expected = expected
  }

  /// The weeks after which what is shown is counted.
  package static let weeks = [8, 12, 26]
  /// The weeks of the first look.
  static let firstLook = 4

  struct Outcome: Hashable, Sendable {
    /// What is shown after each of the weeks.
    var shown: [ShownFindings] = []
    /// Whether anything false was shown at any Monday.
    var everFalse = false
    /// The same for Pearson, looked at every Monday.
    var pearsonEverFalse = false
  }

  func outcome(of journal: SimulatedJournal) -> Outcome {
    var outcome = Outcome()
    for week in Self.firstLook...scenario.weeks {
      let monday = JournalSimulator.firstDay + 7 * week
      let shown = ShownFindings(Self.shown(journal.diary, scenario, on: monday), in: scenario)
      if shown.wrong > 0 { outcome.everFalse = true }
      if Self.weeks.contains(week) { outcome.shown.append(shown) }
      let naive = NaiveFindings(journal.diary.through(monday - 1)).findings
      if ShownFindings(naive, in: scenario).wrong > 0 { outcome.pearsonEverFalse = true }
    }
    return outcome
  }

  /// What the product shows on a Monday.
  private static func shown(
    _ diary: TriggerDiary, _ scenario: Scenario, on monday: LocalDay
  ) -> [(trigger: String, direction: TriggerDirection?)] {
    let mondays = MondayLooks(
      upTo: monday, diary: { $0 < diary.days.lowerBound ? nil : diary.through($0) },
      suspects: { _ in scenario.suspects })
    guard let latest = mondays.looks.first else { return [] }
    return latest.tests.filter { mondays.isShown($0.trigger) }.map { ($0.trigger, $0.direction) }
  }
}
