extension CalibrationPlan {
  static let findings = CalibrationSection(
    title: "One look with the four suspects",
    explanation: """
      Twenty triggers, the product's four suspects declared, one look at the end. Any false: a \
      trigger is found that does nothing, or the wrong way round; false share: of what is found, \
      its mean is the false discovery rate; power: how often each true trigger is found, in the \
      order of its name. Pearson: what shows every trigger with p <= .05 at lag 0, 1 or 2. Goal: \
      false share at most .10 and two standard errors, power within .05 of what is expected; within \
      error: beyond that by less than two standard errors of the difference.
      """,
    columns: FindingStudy.columns, scenarios: findingStudies.map(\.scenario),
    row: { await findingStudies[$0].row($1, seed: $2) })

  static let brokenFindings = CalibrationSection(
    title: "One look in worlds that break the model",
    explanation: "The same columns; no trigger does anything.",
    columns: FindingStudy.columns, scenarios: brokenScenarios,
    row: { place, run, seed in
      let expected = [0.055, 0.095, 0.072, 0.073, 0.117, 0.103, 0.072]
      return await FindingStudy(brokenScenarios[place], expected: [expected[place]])
        .row(run, seed: seed)
    })

  private static let findingStudies: [FindingStudy] =
    [
      study("none, 8 weeks", 8, [], [0.084]), study("none, 12 weeks", 12, [], [0.080]),
      study("none, 26 weeks", 26, [], [0.107]),
      study("caffeine and sleep, RR 2, 8 weeks", 8, pair(2), [0.41, 0.41]),
      study("caffeine and sleep, RR 2, 12 weeks", 12, pair(2), [0.57, 0.53]),
      study("caffeine and sleep, RR 2, 26 weeks", 26, pair(2), [0.93, 0.92]),
      study("caffeine and sleep, RR 2, 26 weeks, memory .5", 26, pair(2), [], memory: 0.5),
      study("caffeine and sleep, RR 1.5, 8 weeks", 8, pair(1.5), [0.19, 0.17]),
      study("caffeine and sleep, RR 1.5, 12 weeks", 12, pair(1.5), [0.24, 0.22]),
      study("caffeine and sleep, RR 1.5, 26 weeks", 26, pair(1.5), [0.49, 0.55]),
      study("alcohol only, lag 1, RR 2, 8 weeks", 8, alcohol, [0.11]),
      study("alcohol only, lag 1, RR 2, 12 weeks", 12, alcohol, [0.27]),
      study("alcohol only, lag 1, RR 2, 26 weeks", 26, alcohol, [0.75]),
      study(
        "caffeine, sleep and stress, RR 2, 12 weeks", 12,
        pair(2) + [SimulatedEffect(.stress, ratio: 2)], [0.70, 0.64, 0.70]),
      study("against the declaration, RR 2, 12 weeks", 12, pair(0.5), [0.23, 0.23]),
      study("against the declaration, RR 2, 26 weeks", 26, pair(0.5), [0.74, 0.74]),
      study("declared at lag 0, true at lag 1, RR 2, 12 weeks", 12, pair(2, lag: 1), [0.10, 0.08]),
      study("a flag and screen, not declared, RR 2, 12 weeks", 12, undeclared, [0.10, 0.04]),
      study("a flag and screen, not declared, RR 2, 26 weeks", 26, undeclared, [0.42, 0.26]),
    ]

  private static func study(
    _ name: String, _ weeks: Int, _ effects: [SimulatedEffect], _ expected: [Double],
    memory: Double? = nil
  ) -> FindingStudy {
    FindingStudy(
      Scenario(name, weeks: weeks, memory: memory ?? usualMemory(weeks), effects: effects),
      expected: expected)
  }

  /// The correlation of the log rate from day to day: 0.7 in half a year, as in the reference suite.
  static func usualMemory(_ weeks: Int) -> Double { weeks >= 26 ? 0.7 : 0.5 }

  /// Caffeine and sleep, the ratio of much against little caffeine and little against much sleep.
  static func pair(_ ratio: Double, lag: Int = 0) -> [SimulatedEffect] {
    [
      SimulatedEffect(.caffeine, lag: lag, ratio: ratio),
      SimulatedEffect(.sleep, lag: lag, ratio: 1 / ratio),
    ]
  }

  static let alcohol = [SimulatedEffect(.alcohol, lag: 1, ratio: 2)]
  static let undeclared = [
    SimulatedEffect(.flag, ratio: 2), SimulatedEffect(.screen, ratio: 2),
  ]
}
