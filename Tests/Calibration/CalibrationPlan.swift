/// All that is measured, in the order of the tables.
package enum CalibrationPlan {
  package static let sections = [
    levels, brokenLevels, findings, brokenFindings, mondays, coverage,
  ]

  private static let levels = CalibrationSection(
    title: "Level of one test",
    explanation: """
      No trigger does anything. The share of p-values up to .05 and .005 over twenty triggers at \
      lags 0 to 2, and the trigger with the highest share; declared: the tilted p-value of the \
      four suspects at their own lags. Goal: .035 to .06.
      """,
    columns: LevelStudy.columns, scenarios: levelScenarios,
    row: { await LevelStudy(levelScenarios[$0]).row($1, seed: $2) })

  private static let brokenLevels = CalibrationSection(
    title: "Level of one test in worlds that break the model",
    explanation: "The same columns; 12 weeks, 1 episode a day. Goal: at most .07.",
    columns: LevelStudy.columns, scenarios: brokenScenarios,
    row: { await LevelStudy(brokenScenarios[$0]).row($1, seed: $2) })

  static let levelScenarios = [
    Scenario("null, 8 weeks", weeks: 8),
    Scenario("null, 12 weeks", weeks: 12),
    Scenario("null, 12 weeks, 0.3 a day, memory .7", weeks: 12, rate: 0.3, memory: 0.7),
    Scenario("null, 12 weeks, 3 a day, memory .7", weeks: 12, rate: 3, memory: 0.7),
    Scenario("null, 26 weeks, memory .5", weeks: 26),
    Scenario("null, 26 weeks", weeks: 26, memory: usualMemory(26)),
    Scenario("null, 26 weeks, 3 a day, memory .7", weeks: 26, rate: 3, memory: 0.7),
  ]

  static let brokenScenarios = SimulatedWorld.broken.map {
    Scenario("\($0.rawValue), 12 weeks", world: $0)
  }
}
