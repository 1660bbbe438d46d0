extension CalibrationPlan {
  static let findings = CalibrationSection(
    title: "One look with the four suspects",
    explanation: """
      Twenty triggers, the product's four suspects declared, one look at the end. Any false: a \
      trigger is found that does nothing, or the wrong way round; false share: of what is found, \
      its mean is the false discovery rate; power: how often each true trigger is found, in the \
      order of its name. Pearson: what shows every trigger with p <= .05 at lag 0, 1 or 2. Goal: \
      false share at most .10 and two standard errors, power within .05 of what is expected.
      """,
    columns: FindingStudy.columns, scenarios: findingStudies.map(\.scenario),
    row: { await findingStudies[$0].row($1, seed: $2) })

  static let brokenFindings = CalibrationSection(
    title: "One look in worlds that break the model",
    explanation: "The same columns; no trigger does anything.",
    columns: FindingStudy.columns, scenarios: brokenScenarios,
    row: { await FindingStudy(brokenScenarios[$0]).row($1, seed: $2) })

  private static let findingStudies =
    [8, 12, 26].map { FindingStudy(Scenario("none, \($0) weeks", weeks: $0)) }
    + both(2, [(8, [0.41, 0.41]), (12, [0.57, 0.53]), (26, [0.93, 0.92])])
    + both(1.5, [(8, [0.19, 0.17]), (12, [0.24, 0.22]), (26, [0.49, 0.55])])
    + [(8, 0.11), (12, 0.27), (26, 0.75)].map { weeks, power in
      FindingStudy(
        Scenario("alcohol only, lag 1, RR 2, \(weeks) weeks", weeks: weeks, effects: alcohol),
        expected: [power])
    }
    + [
      FindingStudy(
        Scenario(
          "caffeine, sleep and stress, RR 2, 12 weeks",
          effects: pair(2) + [SimulatedEffect(.stress, ratio: 2)]),
        expected: [0.70, 0.64, 0.70]),
      FindingStudy(
        Scenario("against the declaration, 12 weeks", effects: pair(0.5)),
        expected: [0.23, 0.23]),
      FindingStudy(
        Scenario("against the declaration, 26 weeks", weeks: 26, effects: pair(0.5)),
        expected: [0.74, 0.74]),
      FindingStudy(
        Scenario("declared at lag 0, true at lag 1, 12 weeks", effects: pair(2, lag: 1)),
        expected: [0.10, 0.08]),
      FindingStudy(
        Scenario("screen and a flag, not declared, 12 weeks", effects: undeclared),
        expected: [0.10, 0.04]),
      FindingStudy(
        Scenario("screen and a flag, not declared, 26 weeks", weeks: 26, effects: undeclared),
        expected: [0.42, 0.26]),
    ]

  /// Caffeine and sleep, the ratio of much against little caffeine and little against much sleep.
  static func pair(_ ratio: Double, lag: Int = 0) -> [SimulatedEffect] {
    [
      SimulatedEffect(.caffeine, lag: lag, ratio: ratio),
      SimulatedEffect(.sleep, lag: lag, ratio: 1 / ratio),
    ]
  }

  static let alcohol = [SimulatedEffect(.alcohol, lag: 1, ratio: 2)]
  private static let undeclared = [
    SimulatedEffect(.screen, ratio: 2), SimulatedEffect(.flag, ratio: 2),
  ]

  private static func both(
    _ ratio: Double, _ rows: [(weeks: Int, powers: [Double])]
  ) -> [FindingStudy] {
    rows.map { weeks, powers in
      let text = ratio == 2 ? "2" : "1.5"
      return FindingStudy(
        Scenario(
          "caffeine and sleep, RR \(text), \(weeks) weeks", weeks: weeks, effects: pair(ratio)),
        expected: powers)
    }
  }
}
