import Analysis
import JournalCore

/// What one look at the end finds: twenty triggers, the four suspects of the product among them.
package struct FindingStudy: Sendable {
  package let scenario: Scenario
  /// The power of each true trigger, or without one the share of journals with a false finding, that
  /// `statistics.md` 2.2 and 2.9 of the project's method name.
  package let expected: [Double]

  /// The most journals that those tables had for a row.
  static let expectedJournals = 900

  package init(_ scenario: Scenario, expected: [Double] = []) {
    self.scenario = scenario
    self.expected = expected
  }

  struct Outcome: Hashable, Sendable {
    var ours: ShownFindings
    var pearson: ShownFindings
  }

  func outcome(of journal: SimulatedJournal) -> Outcome {
    let look = TriggerLook(journal.diary, suspects: scenario.suspects)
    return Outcome(
      ours: ShownFindings(
        look.kept.map { ($0, look.test(of: $0)?.direction) }, in: scenario),
      pearson: ShownFindings(NaiveFindings(journal.diary).findings, in: scenario))
  }
}
