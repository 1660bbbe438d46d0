import Testing

@testable import Calibration

/// The last column of the tables says what a difference is worth.
struct PowerGoalTests {
  /// A power found in some of so many journals, beside an expectation that is nearly exact.
  private static func text(_ found: Int, of journals: Int, expected: Double) -> String {
    let powers = [MonteCarloMean((0..<journals).map { $0 < found })].compactMap { $0 }
    return PowerGoal(
      falseShare: nil, powers: powers, expected: [expected], expectedJournals: 100_000
    ).text
  }

  @Test func `a power within five hundredths of what is expected is held`() {
    #expect(Self.text(500, of: 1000, expected: 0.54) == "held")
    #expect(Self.text(500, of: 1000, expected: 0.46) == "held")
  }

  @Test func `a difference that chance alone could make is told apart from a clear one`() {
    #expect(Self.text(500, of: 1000, expected: 0.57) == "held within error")
    #expect(Self.text(5000, of: 10_000, expected: 0.57) == "missed: power")
    #expect(Self.text(5000, of: 10_000, expected: 0.43) == "held, more power")
  }

  @Test func `a clearly stronger trigger beside one that chance makes weaker misses nothing`() {
    let powers = [5000, 420].compactMap { found in
      MonteCarloMean((0..<(found > 1000 ? 10_000 : 1000)).map { $0 < found })
    }
    let goal = PowerGoal(
      falseShare: nil, powers: powers, expected: [0.43, 0.49], expectedJournals: 100_000)
    #expect(goal.text == "held, more power")
  }

  @Test func `too many false findings miss the goal whatever the power`() {
    let often = MonteCarloMean((0..<1000).map { $0 < 150 })
    let goal = PowerGoal(falseShare: often, powers: [], expected: [], expectedJournals: 900)
    #expect(goal.text == "missed: false")
    let seldom = MonteCarloMean((0..<1000).map { $0 < 110 })
    #expect(
      PowerGoal(falseShare: seldom, powers: [], expected: [], expectedJournals: 900).text == "held")
  }
}
