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
        expected: expected.isEmpty ? [] : expected[index],
        expectedJournals: Self.expectedJournals)
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

  /// What the weeks come to; all but a plain "held" name their weeks.
  private func verdict(_ goals: [PowerGoal]) -> String {
    let named = zip(Self.weeks, goals).map { (week: $0, text: $1.text) }.filter {
      $0.text != "held"
    }
    let missed = named.filter { $0.text.hasPrefix("missed") }
    let told = (missed.isEmpty ? named : missed).map { "\($0.text) (\($0.week))" }
    return told.isEmpty ? "held" : told.joined(separator: ", ")
  }
}
