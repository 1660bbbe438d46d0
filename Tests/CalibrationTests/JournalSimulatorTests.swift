import Analysis
import JournalCore
import Testing

@testable import Calibration

/// The simulated journals are like those of the reference suite.
struct JournalSimulatorTests {
  static let journals = (0..<60).map { number in
    JournalSimulator(Scenario("like the suite"), seed: 1).journal(number).diary
  }

  @Test func `the same number gives the same journal, another number another`() {
    let simulator = JournalSimulator(Scenario("one"), seed: 1)
    #expect(simulator.journal(4).diary == simulator.journal(4).diary)
    #expect(simulator.journal(4).diary != simulator.journal(5).diary)
    #expect(
      simulator.journal(4).diary != JournalSimulator(Scenario("one"), seed: 2).journal(4).diary)
    #expect(
      simulator.journal(4).diary != JournalSimulator(Scenario("other"), seed: 1).journal(4).diary)
  }

  @Test func `seven of ten days are logged, with one episode a day`() {
    let days = Self.journals.flatMap(\.counts)
    let known = days.compactMap(\.self)
    #expect(abs(Double(known.count) / Double(days.count) - 0.7) < 0.03)
    #expect(abs(known.reduce(0, +) / Double(known.count) - 1) < 0.1)
  }

  @Test(
    arguments: [
      ("caffeine", 2.1, 1.15), ("sleep", 7.2, 0.96), ("stress", 4.4, 1.95), ("alcohol", 0.6, 1.1),
      ("screen", 4.5, 1.7), ("exercise", 0.31, 0.46), ("iid_flag", 0.3, 0.46),
      ("null_00", 0, 1),
    ])
  func `a trigger has the mean and the spread of the suite`(
    name: String, mean: Double, spread: Double
  ) {
    let values = Self.journals.flatMap { $0.pairs(of: name).map(\.value) }
    let average = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - average) * ($1 - average) }
    #expect(abs(average - mean) < 0.1 * max(spread, 1), "\(average)")
    let deviation = (squares / Double(values.count)).squareRoot()
    #expect(abs(deviation / spread - 1) < 0.1, "\(deviation)")
  }

  @Test func `busy days have more caffeine and less sleep`() {
    let correlations = Self.journals.compactMap { diary -> Double? in
      let unknown = [Double?](repeating: nil, count: diary.days.count)
      let sleep = TriggerDiary(
        days: diary.days, counts: diary.values["sleep"] ?? unknown, values: [:])
      return PearsonTest(sleep, diary.values["caffeine"] ?? unknown, lag: 0)?.correlation
    }
    let mean = correlations.reduce(0, +) / Double(correlations.count)
    #expect(correlations.count == Self.journals.count)
    #expect((-0.42...(-0.25)).contains(mean), "\(mean)")
  }

  @Test(arguments: SimulatedWorld.allCases)
  func `every world has about one episode a day`(world: SimulatedWorld) {
    let simulator = JournalSimulator(Scenario("mean", world: world), seed: 9)
    let counts = (0..<60).flatMap { simulator.journal($0).diary.counts.compactMap(\.self) }
    let mean = counts.reduce(0, +) / Double(counts.count)
    let expected = world == .unloggedZeros ? 1.18 : 1
    #expect(abs(mean - expected) < 0.12, "\(mean)")
  }

  @Test func `Pearson's p-value is that of a textbook`() throws {
    let days = JournalSimulator.firstDay...(JournalSimulator.firstDay + 4)
    let diary = TriggerDiary(days: days, counts: [2, 1, 4, 3, 5], values: [:])
    let test = try #require(PearsonTest(diary, [1, 2, 3, 4, 5], lag: 0))
    #expect(abs(test.correlation - 0.8) < 1e-12)
    #expect(abs(test.p - 0.10408803866182788) < 1e-10)
  }

  @Test func `a mean comes with its standard error`() throws {
    let mean = try #require(MonteCarloMean([true, false, false, false]))
    #expect(mean.mean == 0.25)
    #expect(abs(mean.standardError - 0.25) < 1e-12)
    #expect(mean.text == ".250 (.250)")
    #expect(MonteCarloMean.decimals(1) == "1.000")
    #expect(MonteCarloMean([Double]()) == nil)
  }
}
