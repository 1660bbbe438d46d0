extension CoverageStudy {
  static let columns = [
    "journals", "coverage", "power of one test", "expected", "Pearson power", "goal",
  ]

  /// The row of the scenario.
  func row(_ run: JournalRun, seed: UInt64) async -> [String] {
    let simulator = JournalSimulator(scenario, seed: seed)
    let outcomes = await run.outcomes { outcome(of: simulator.journal($0)) }
    let coverage = means(outcomes.map(\.isCovered))
    let isCovered = coverage.allSatisfy { 0.93...0.97 ~= $0.mean }
    let powers = means(outcomes.map(\.isFound))
    let goal = PowerGoal(
      falseShare: nil, powers: powers, expected: expected,
      expectedJournals: expectedJournals)
    return [
      scenario.name, String(outcomes.count), PowerGoal.text(coverage), PowerGoal.text(powers),
      goal.expectedText, PowerGoal.text(means(outcomes.map(\.isFoundByPearson))),
      isCovered ? goal.text : "missed: coverage",
    ]
  }

  private func means(_ flags: [[Bool?]]) -> [MonteCarloMean] {
    scenario.effects.indices.compactMap { index in
      MonteCarloMean(flags.compactMap { $0[index] })
    }
  }
}
