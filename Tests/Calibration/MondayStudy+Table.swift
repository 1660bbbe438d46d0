extension MondayStudy {
  static let columns =
    ["journals", "ever false"] + weeks.map { "shown after \($0) weeks" } + ["expected"]
    + weeks.map { "false share \($0)" } + ["Pearson ever false", "goal"]

  /// The row of the scenario.
  func row(_ run: JournalRun, seed: UInt64) async -> [String] {
    let simulator = JournalSimulator(scenario, seed: seed)
    let outcomes = await run.outcomes { outcome(of: simulator.journal($0)) }
    let everFalse = MonteCarloMean(outcomes.map(\.everFalse))?.text ?? "-"
    let naive = MonteCarloMean(outcomes.map(\.pearsonEverFalse))?.text ?? "-"
    let goals = Self.weeks.indices.map { index in
      let shown = outcomes.map { $0.shown[index] }
      return PowerGoal(
        falseShare: shown.meanFalseShare, powers: shown.powers,
        expected: expected.isEmpty ? [] : expected[index])
    }
    return [scenario.name, String(outcomes.count), everFalse]
      + goals.map { PowerGoal.text($0.powers) }
      + [expectedText(goals)]
      + goals.map { $0.falseShare?.text ?? "-" } + [naive, verdict(goals)]
  }

  private func expectedText(_ goals: [PowerGoal]) -> String {
    expected.isEmpty
      ? expectedEverFalse.map { MonteCarloMean.decimals($0) } ?? "-"
      : goals.map(\.expectedText).joined(separator: "; ")
  }

  private func verdict(_ goals: [PowerGoal]) -> String {
    let missed = zip(Self.weeks, goals).filter { $0.1.text.hasPrefix("missed") }
    let stronger = zip(Self.weeks, goals).filter { $0.1.text == "held, more power" }
    if !missed.isEmpty {
      return missed.map { "\($0.1.text) (\($0.0))" }.joined(separator: ", ")
    }
    return stronger.isEmpty
      ? "held" : "held, more power (\(stronger.map { String($0.0) }.joined(separator: ", ")))"
  }
}
