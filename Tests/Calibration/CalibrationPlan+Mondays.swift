extension CalibrationPlan {
  static let mondays = CalibrationSection(
    title: "Shown after three Mondays",
    explanation: """
      Half a year, looked at every Monday from week \(MondayStudy.firstLook) on; shown is what held \
      at three in a row. Ever false: something false was shown on any of these Mondays, by Pearson at \
      any of them. Expected: the power after 8, 12 and 26 weeks, or ever false. Goal: each false \
      share at most .10 and two standard errors, each power within .05.
      """,
    columns: MondayStudy.columns, scenarios: mondayStudies.map(\.scenario),
    row: { await mondayStudies[$0].row($1, seed: $2) })

  private static let mondayStudies = [
    MondayStudy(
      Scenario("none", weeks: 26, memory: usualMemory(26)), expectedEverFalse: 0.17),
    MondayStudy(
      Scenario("none, random walk", world: .randomWalk, weeks: 26), expectedEverFalse: 0.18),
    MondayStudy(
      Scenario(
        "caffeine and sleep, RR 2", weeks: 26, memory: usualMemory(26), effects: pair(2)),
      expected: [[0.16, 0.20], [0.44, 0.45], [0.93, 0.90]]),
    MondayStudy(
      Scenario(
        "alcohol only, lag 1, RR 2", weeks: 26, memory: usualMemory(26), effects: alcohol),
      expected: [[0.02], [0.14], [0.66]]),
    MondayStudy(
      Scenario(
        "a flag and screen, not declared, RR 2", weeks: 26, memory: usualMemory(26),
        effects: undeclared)),
  ]

  static let coverage = CalibrationSection(
    title: "Interval and power of one declared test",
    explanation: """
      Caffeine at lag 0 and sleep at lag 1, RR 2. Coverage: how often the 95 % interval, each \
      allowing for the other, holds the truth; power: p <= .05 of one two-sided test. Goal: \
      coverage .93 to .97, power within .05 of what is expected.
      """,
    columns: CoverageStudy.columns, scenarios: coverageStudies.map(\.scenario),
    row: { await coverageStudies[$0].row($1, seed: $2) })

  private static let coverageStudies = [
    coverageStudy(8, 1, [0.39, 0.24]), coverageStudy(8, 3, []),
    coverageStudy(12, 1, [0.52, 0.43]), coverageStudy(12, 3, [0.70, 0.55]),
    coverageStudy(26, 1, [0.88, 0.71]), coverageStudy(26, 3, []),
  ]

  private static func coverageStudy(
    _ weeks: Int, _ rate: Double, _ expected: [Double]
  ) -> CoverageStudy {
    CoverageStudy(
      Scenario(
        "\(weeks) weeks, \(Int(rate)) a day\(rate > 1 ? ", memory .7" : "")", weeks: weeks,
        rate: rate, memory: rate > 1 ? 0.7 : usualMemory(weeks),
        effects: [
          SimulatedEffect(.caffeine, ratio: 2), SimulatedEffect(.sleep, lag: 1, ratio: 0.5),
        ]),
      expected: expected)
  }
}
