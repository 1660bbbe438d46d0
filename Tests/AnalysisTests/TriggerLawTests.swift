import JournalCore
import Statistics
import TestSupport
import Testing

@testable import Analysis

/// Laws of the trigger analysis that hold for every diary, tried on hostile ones made by chance.
struct TriggerLawTests {
  /// Values no one would plan: constant, huge, tiny, rare, absent, falling off, exactly the counts.
  private func hostile(_ seed: UInt64) -> ChanceDiary {
    var chance = SplitMix64(seed: seed)
    let days = [1, 2, 9, 17, 29, 43, 60, 84, 120].randomElement(using: &chance) ?? 1
    var world = ChanceDiary(days: days, seed: seed &+ 1000)
    let rate = Self.pick([0, 0.05, 0.3, 1, 3, 40], &chance)
    world.count(rate: rate)
    let counts = world.counts.map { $0 ?? 0 }
    let forms: [(Int) -> Double] = [
      { _ in 0 }, { _ in 1_000_000 }, { Double($0) * 1e-12 }, { $0 == 5 ? 1_000_000 : 0 },
      { $0 < days / 2 ? 0 : 1 }, { Double($0 % 7) }, { counts[$0] },
      { $0 > 0 ? counts[$0 - 1] : 0 },
      { counts[$0] == 0 ? 0 : 1 }, { -1_000_000 + Double($0 % 3) }, { Double($0) * 1e-300 },
    ]
    for name in ["caffeine", "sleep", "stress", "alcohol", "a", "b", "c"] {
      let form = forms.randomElement(using: &chance)
      let known = Self.pick([0.0, 0.3, 0.9, 1], &chance)
      world.values[name] = (0..<days).map { day in
        guard Double.random(in: 0..<1, using: &chance) < known else { return nil }
        return form?(day) ?? Double.random(in: 0..<10, using: &chance)
      }
    }
    let observed = Self.pick([0.2, 0.8, 1], &chance)
    world.counts = world.counts.map {
      Double.random(in: 0..<1, using: &chance) < observed ? $0 : nil
    }
    return world
  }

  private static func pick(_ numbers: [Double], _ chance: inout SplitMix64) -> Double {
    numbers.randomElement(using: &chance) ?? 1
  }

  private func suspects(_ seed: UInt64) -> [DeclaredSuspect] {
    seed.isMultiple(of: 3)
      ? [] : [.named("caffeine"), .named("alcohol", lag: 1), .named("a", lag: 2, on: 5)]
  }

  private func expectSound(_ estimate: TriggerEstimate) {
    let probabilities =
      [estimate.declaredP, estimate.q] + estimate.lags.map(\.p)
    for value in probabilities.compactMap({ $0 }) { #expect(0 <= value && value <= 1) }
    if let rho = estimate.spearman?.rho { #expect(-1.000001 <= rho && rho <= 1.000001) }
    for lag in estimate.lags {
      #expect(lag.effectiveDays.isFinite && lag.effectiveDays >= 0)
      #expect(lag.logRatio?.isFinite ?? true)
      if let interval = lag.interval, let center = lag.logRatio {
        #expect(interval.low.isFinite && interval.high.isFinite)
        #expect(interval.low <= center && center <= interval.high)
      }
    }
    if let ratio = estimate.highToLow {
      #expect(ratio.ratio.isFinite && ratio.interval.low >= 0 && ratio.interval.high.isFinite)
      #expect(ratio.interval.low <= ratio.ratio && ratio.ratio <= ratio.interval.high)
      #expect(ratio.step > 0 && ratio.step.isFinite && ratio.eValue >= 1 && ratio.eValue.isFinite)
    }
    if let least = estimate.smallestDetectable { #expect(least >= 1 && least.isFinite) }
    #expect((estimate.shortfall != nil) == (estimate.verdict == .notEnoughDays))
    #expect((estimate.q != nil) == (estimate.direction != nil))
    if estimate.verdict != .notEnoughDays { #expect(estimate.q != nil) }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `every number is finite and where it belongs`(seed: UInt64) {
    let diary = hostile(seed).diary
    let look = TriggerLook(diary, suspects: suspects(seed))
    let mondays = MondayLooks(
      upTo: diary.days.upperBound + 1,
      diary: { $0 < diary.days.lowerBound ? nil : diary.through($0) },
      suspects: { _ in suspects(seed) })
    let maker = TriggerEstimation(look: look, mondays: mondays, episodes: [])
    let told = look.tests.map { test in
      let trigger =
        TriggerVocabulary.named(test.trigger)
        ?? TriggerDefinition(name: test.trigger, unit: "u", amountKind: .amount, dayRule: .last)
      return (test: test, trigger: trigger)
    }
    let estimates = maker.estimates(told)
    #expect(estimates.map(\.trigger.name) == look.tests.map(\.trigger))
    for estimate in estimates { expectSound(estimate) }
  }

  /// Everything that is told of a trigger, to the last bit.
  private func told(_ analysis: TriggerAnalysis) -> [String] {
    analysis.estimates.map { estimate in
      var text = ""
      dump(estimate, to: &text)
      return text
    }
  }

  private func eventful(_ seed: UInt64) -> ChanceDiary {
    var world = ChanceDiary(days: 90, seed: seed)
    for name in ["caffeine", "sleep", "stress", "alcohol", "tea"] { world.trigger(name) }
    world.trigger("cake", like: "tea", noise: 0.05)
    world.count(rate: 2, ("caffeine", 0, 2), ("tea", 1, 2))
    return world
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `the order of records changes no bit`(seed: UInt64) {
    let world = eventful(seed)
    let plain = told(TriggerAnalysis(world.journal(), asOf: 89))
    #expect(plain.count == 6)
    #expect(told(TriggerAnalysis(world.journal(), asOf: 89)) == plain)
    #expect(told(TriggerAnalysis(world.journal(shuffledBy: seed), asOf: 89)) == plain)
  }

  @Test func `another name of an open trigger changes nothing but the order`() throws {
    var world = eventful(1)
    let before = TriggerLook(world.diary, suspects: [.named("caffeine")])
    world.values["aaa"] = world.values.removeValue(forKey: "tea")
    let after = TriggerLook(world.diary, suspects: [.named("caffeine")])
    for test in before.tests {
      let name = test.trigger == "tea" ? "aaa" : test.trigger
      let p = try #require(after.test(of: name)?.p)
      #expect(try abs(p - #require(test.p)) <= 1e-9 * p)
      #expect(after.found.contains(name) == before.found.contains(test.trigger))
      #expect(after.kept.contains(name) == before.kept.contains(test.trigger))
    }
    #expect(after.tests.map(\.trigger).sorted() != before.tests.map(\.trigger).sorted())
  }

  /// The ridge of the centring also holds the level, so another zero is felt in the seventh place.
  @Test(arguments: [(2.0, 0.0), (1, 100), (0.5, -3), (-1, 0)])
  func `another unit or another zero leaves every p as it was`(scale: Double, shift: Double) throws
  {
    let diary = eventful(2).diary
    let other = diary.changed(values: { $2.map { $0 * scale + shift } })
    let suspects: [DeclaredSuspect] = [.named("tea", lag: 1), .named("cake", lag: 1)]
    let before = TriggerLook(diary, suspects: suspects)
    let after = TriggerLook(other, suspects: suspects)
    for test in before.tests {
      let same = try #require(after.test(of: test.trigger))
      #expect(try abs(#require(same.p) - #require(test.p)) < (shift == 0 ? 1e-9 : 1e-6))
      #expect((same.direction == test.direction) == (scale > 0))
    }
    #expect(after.kept == before.kept && after.companions == before.companions)
    #expect(!before.kept.isEmpty)
  }

  @Test func `days added without any statement change no count of days`() throws {
    let world = eventful(3)
    let soon = TriggerAnalysis(world.journal(), asOf: 89)
    let later = TriggerAnalysis(world.journal(), asOf: 95)
    #expect(later.observedDays == soon.observedDays && later.episodes == soon.episodes)
  }
}
