import JournalCore

/// What was shown of a journal with known truth: a trigger that does nothing, or is shown the wrong
/// way round, is a false finding.
struct ShownFindings: Hashable, Sendable {
  private(set) var shown = 0
  private(set) var wrong = 0
  /// Whether each true trigger was shown, in the order of the scenario's effects.
  private(set) var found: [Bool]

  init(_ findings: [(trigger: String, direction: TriggerDirection?)], in scenario: Scenario) {
    found = scenario.effects.map { _ in false }
    for finding in findings {
      shown += 1
      let place = scenario.effects.firstIndex { $0.exposure.name == finding.trigger }
      if let place, scenario.effects[place].direction == finding.direction {
        found[place] = true
      } else {
        wrong += 1
      }
    }
  }

  /// The share of false ones; 0 when nothing was shown.
  var falseShare: Double { shown == 0 ? 0 : Double(wrong) / Double(shown) }
}
