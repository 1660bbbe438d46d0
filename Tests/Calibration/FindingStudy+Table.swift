extension FindingStudy {
  static let columns = [
    "journals", "any false", "false share", "power", "expected", "Pearson any", "Pearson share",
    "Pearson power", "goal",
  ]

  /// The row of the scenario.
  func row(_ run: JournalRun, seed: UInt64) async -> [String] {
    let simulator = JournalSimulator(scenario, seed: seed)
    let outcomes = await run.outcomes { outcome(of: simulator.journal($0)) }
    let ours = outcomes.map(\.ours)
    let pearson = outcomes.map(\.pearson)
    let goal = PowerGoal(
      falseShare: ours.meanFalseShare, powers: ours.powers, expected: expected,
      expectedJournals: Self.expectedJournals)
    return [
      scenario.name, String(outcomes.count), ours.anyFalse?.text ?? "-",
      ours.meanFalseShare?.text ?? "-", PowerGoal.text(goal.powers), goal.expectedText,
      pearson.anyFalse?.text ?? "-", pearson.meanFalseShare?.text ?? "-",
      PowerGoal.text(pearson.powers), goal.text,
    ]
  }
}

extension [ShownFindings] {
  /// How often something false was shown.
  var anyFalse: MonteCarloMean? { MonteCarloMean(map { $0.wrong > 0 }) }

  /// The share of what is shown that is false.
  var meanFalseShare: MonteCarloMean? { MonteCarloMean(map(\.falseShare)) }

  /// How often each true trigger was shown.
  var powers: [MonteCarloMean] {
    (first?.found.indices ?? 0..<0).compactMap { index in
      MonteCarloMean(map { $0.found[index] })
    }
  }
}
