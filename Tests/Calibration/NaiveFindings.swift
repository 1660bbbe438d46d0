import Analysis
import JournalCore

/// What an app shows: each trigger with Pearson's p up to .05 at any of lags 0 to 2, the way its
/// strongest lag goes.
struct NaiveFindings {
  let findings: [(trigger: String, direction: TriggerDirection?)]

  init(_ diary: TriggerDiary) {
    findings = SimulatedExposure.allCases.compactMap { exposure in
      guard let values = diary.values[exposure.name] else { return nil }
      let tests = (0...2).compactMap { PearsonTest(diary, values, lag: $0) }
      guard let best = tests.min(by: { $0.p < $1.p }), best.p <= 0.05 else { return nil }
      return (exposure.name, best.correlation > 0 ? .more : .fewer)
    }
  }
}
