import Analysis
import JournalCore
import Statistics
import Testing

/// The whole trigger analysis against a second program: p-values and weights to 1e-8, ends of
/// intervals to 1e-5, verdicts and counts exactly.
struct TriggerReferenceTests {
  @Test(arguments: try TriggerReference.all())
  func `every number and verdict agrees with a second program`(reference: TriggerReference) throws {
    let analysis = try reference.analysis()
    #expect(analysis.observedDays == reference.observed_days)
    #expect(analysis.episodes == reference.episodes)
    #expect([analysis.share.suspects, analysis.share.open] == reference.levels)
    #expect(
      Set(analysis.estimates.map(\.trigger.name)) == Set(reference.triggers.map(\.trigger)))
    for expected in reference.triggers {
      let estimate = try #require(analysis.estimate(of: expected.trigger))
      compareVerdict(estimate, expected)
      compareTests(estimate, expected)
      try compareRatio(estimate, expected)
    }
  }

  private func compareVerdict(_ estimate: TriggerEstimate, _ expected: TriggerReference.Trigger) {
    let name = Comment(rawValue: expected.trigger)
    #expect(estimate.family.rawValue == expected.family, name)
    #expect(estimate.verdict.rawValue == expected.verdict, name)
    #expect(estimate.direction?.rawValue == expected.direction, name)
    #expect(estimate.heldLooks == expected.held_looks, name)
    #expect(estimate.notes.map(Self.word) == expected.notes, name)
    #expect(estimate.reportedLag == expected.reported_lag, name)
    let missing = estimate.shortfall.map { [$0.observedDays, $0.episodes, $0.daysWithValue] }
    #expect(missing == expected.shortfall, name)
  }

  private func compareTests(_ estimate: TriggerEstimate, _ expected: TriggerReference.Trigger) {
    let name = Comment(rawValue: expected.trigger)
    #expect(isNear(estimate.q, expected.q, 1e-8), name)
    #expect(isNear(estimate.declaredP, expected.p_declared, 1e-8), name)
    #expect(isNear(estimate.spearman?.rho, expected.rho, 1e-10), name)
    #expect(estimate.lags.map { Double($0.lag) } == expected.lags.map { $0[0] }, name)
    for (lag, values) in zip(estimate.lags, expected.lags) {
      #expect(isNear(lag.p, values[1], 1e-8), name)
      #expect(isNear(lag.effectiveDays, values[2], 1e-8 * (1 + lag.effectiveDays)), name)
    }
  }

  private func compareRatio(
    _ estimate: TriggerEstimate, _ expected: TriggerReference.Trigger
  ) throws {
    let name = Comment(rawValue: expected.trigger)
    #expect(isNear(estimate.smallestDetectable, expected.smallest_detectable, 1e-5), name)
    guard let ends = expected.log_ratio else {
      #expect(estimate.highToLow == nil, name)
      return
    }
    let lag = try #require(estimate.lags.first { $0.lag == expected.reported_lag })
    #expect(isNear(lag.logRatio, ends[0], 1e-5), name)
    #expect(isNear(lag.interval?.low, ends[1], 1e-5), name)
    #expect(isNear(lag.interval?.high, ends[2], 1e-5), name)
    #expect(isNear(estimate.highToLow?.step, expected.step, 1e-8), name)
  }

  private func isNear(_ value: Double?, _ expected: Double?, _ tolerance: Double) -> Bool {
    guard let value, let expected else { return value == nil && expected == nil }
    return abs(value - expected) <= tolerance
  }

  private static func word(_ note: TriggerNote) -> String {
    switch note {
    case .movesTogetherWith(let other): "moves_together_with \(other)"
    case .mayBeConsequence: "may_be_consequence"
    case .recordedMostlyOnTwitchDays: "recorded_mostly_on_twitch_days"
    case .tooLittleSpread: "too_little_spread"
    }
  }
}
