import JournalCore
import Statistics
import Testing

@testable import Analysis

/// Verdicts, notes and numbers of the whole analysis.
struct TriggerVerdictTests {
  private func world(days: Int = 120, effect: Double = 2) -> ChanceDiary {
    var world = ChanceDiary(days: days, seed: 51)
    for name in ["caffeine", "sleep", "stress", "alcohol", "tea"] { world.trigger(name) }
    world.count(rate: 2, ("caffeine", 0, effect))
    return world
  }

  private func estimate(_ analysis: TriggerAnalysis, _ name: String) throws -> TriggerEstimate {
    try #require(analysis.estimate(of: name))
  }

  @Test func `found on three Mondays is a possible pattern`() throws {
    let analysis = TriggerAnalysis(world().journal(), asOf: 119)
    let caffeine = try estimate(analysis, "caffeine")
    #expect(caffeine.verdict == .possiblePattern)
    #expect(caffeine.family == .suspect && caffeine.heldLooks == 3)
    #expect(caffeine.direction == .more)
    #expect(caffeine.shortfall == nil)
    let ratio = try #require(caffeine.highToLow)
    #expect(ratio.interval.low > 1 && ratio.interval.low < ratio.ratio)
    #expect(ratio.ratio < ratio.interval.high)
    #expect(ratio.eValue > 1)
  }

  @Test func `the others are tested, without a pattern, with what would have been found`() throws {
    let analysis = TriggerAnalysis(world().journal(), asOf: 119)
    #expect(
      analysis.estimates.map(\.trigger.name) == ["caffeine", "sleep", "stress", "alcohol", "tea"])
    #expect((analysis.share.suspects, analysis.share.open) == (0.07, 0.03))
    for name in ["sleep", "stress", "alcohol", "tea"] {
      let one = try estimate(analysis, name)
      #expect(one.verdict == .noPattern)
      #expect(one.notes.isEmpty && one.shortfall == nil)
      #expect(try #require(one.smallestDetectable) > 1)
    }
    #expect(try estimate(analysis, "tea").declaredP == nil)
    #expect(try estimate(analysis, "alcohol").lags.map(\.lag) == [1])
    #expect(try estimate(analysis, "tea").lags.map(\.lag) == [0, 1, 2])
  }

  @Test func `found today but not on three Mondays has not held yet`() throws {
    let journal = world(effect: 3).journal()
    var verdicts: [TriggerVerdict] = []
    for day in stride(from: 20, through: 83, by: 7) {
      let caffeine = try estimate(TriggerAnalysis(journal, asOf: day), "caffeine")
      verdicts.append(caffeine.verdict)
      if caffeine.verdict == .notHeldYet { #expect(caffeine.heldLooks < 3) }
      if caffeine.verdict == .possiblePattern { #expect(caffeine.heldLooks == 3) }
    }
    let order = verdicts.reduce(into: [TriggerVerdict]()) { if $0.last != $1 { $0.append($1) } }
    #expect(order.first == .notEnoughDays && order.last == .possiblePattern)
    #expect(order.contains(.notHeldYet))
  }

  @Test func `too few days lack a number of them and have no numbers`() throws {
    let analysis = TriggerAnalysis(world(days: 22).journal(), asOf: 21)
    for one in analysis.estimates {
      #expect(one.verdict == .notEnoughDays)
      #expect(one.direction == nil && one.q == nil && one.highToLow == nil)
      #expect(one.lags.allSatisfy { $0.p == nil && $0.logRatio == nil && $0.interval == nil })
      let shortfall = try #require(one.shortfall)
      #expect(shortfall.observedDays == (one.family == .suspect ? 6 : 20))
    }
  }

  @Test func `a companion is no pattern and names what it moves with`() throws {
    var world = world(effect: 0)
    world.trigger("cake", like: "caffeine", noise: 0.02)
    world.count(rate: 2, ("caffeine", 0, 2))
    let analysis = TriggerAnalysis(world.journal(), asOf: 119)
    let cake = try estimate(analysis, "cake")
    #expect(try estimate(analysis, "caffeine").verdict == .possiblePattern)
    #expect(cake.verdict == .noPattern)
    #expect(cake.notes == [.movesTogetherWith("caffeine")])
    #expect(try #require(cake.q) <= 0.03)
  }

  @Test func `a value that follows the episodes may be their consequence`() throws {
    var world = world(effect: 0)
    let counts = world.counts.map { $0 ?? 0 }
    world.values["stress"] = counts.indices.map { day in
      min(10, (day > 0 ? counts[day - 1] : 2) + 0.4 * counts[day])
    }
    let stress = try estimate(TriggerAnalysis(world.journal(), asOf: 119), "stress")
    #expect(stress.verdict == .possiblePattern)
    #expect(stress.notes == [.mayBeConsequence])
    let caffeine = try estimate(TriggerAnalysis(self.world().journal(), asOf: 119), "caffeine")
    #expect(!caffeine.notes.contains(.mayBeConsequence))
  }

  @Test func `known mostly on days with an episode is refused and said`() throws {
    var world = world()
    world.values["tea"] = zip(world.counts, world.values["tea"] ?? []).map { $0 == 0 ? nil : $1 }
    let tea = try estimate(TriggerAnalysis(world.journal(), asOf: 119), "tea")
    #expect(tea.verdict == .notEnoughDays)
    #expect(tea.notes == [.recordedMostlyOnTwitchDays])
    #expect(tea.lags.allSatisfy { $0.p == nil })
    #expect(tea.shortfall == TriggerShortfall(observedDays: 0, episodes: 0, daysWithValue: 0))
  }

  @Test func `a constant value has too little spread`() throws {
    var world = world()
    world.values["tea"] = Array(repeating: 3, count: 120)
    world.values["sleep"] = Array(repeating: 7, count: 120)
    let analysis = TriggerAnalysis(world.journal(), asOf: 119)
    for name in ["tea", "sleep"] {
      let one = try estimate(analysis, name)
      #expect(one.verdict == .notEnoughDays)
      #expect(one.notes == [.tooLittleSpread])
      #expect(one.lags.allSatisfy { $0.effectiveDays == 0 })
      #expect(one.spearman == nil && one.smallestDetectable == nil)
    }
  }

  @Test func `beside other findings the ratio allows for them`() throws {
    var world = world()
    world.count(rate: 2, ("caffeine", 0, 2), ("sleep", 0, -2))
    let analysis = TriggerAnalysis(world.journal(), asOf: 119)
    let caffeine = try estimate(analysis, "caffeine")
    #expect(caffeine.highToLow?.adjustedFor == ["sleep"])
    #expect(try estimate(analysis, "sleep").highToLow?.adjustedFor == ["caffeine"])
    #expect(try estimate(analysis, "tea").highToLow?.adjustedFor == [])
  }

  @Test func `a finding of Monday that cannot be tested today has not enough days`() throws {
    // From Tuesday on caffeine is another suspect, tested on later days alone.
    let suspects = [
      Suspect(
        trigger: "caffeine", lagDays: 0, declaredOn: ChanceDiary.first,
        endedOn: ChanceDiary.first + 113),
      Suspect(trigger: "caffeine", lagDays: 1, declaredOn: ChanceDiary.first + 113),
    ]
    let analysis = TriggerAnalysis(world().journal(), asOf: 116, suspects: suspects)
    let caffeine = try estimate(analysis, "caffeine")
    #expect(caffeine.heldLooks == 0)
    #expect(caffeine.verdict == .notEnoughDays)
    #expect(caffeine.shortfall?.daysWithValue == 25)
    #expect(caffeine.direction == nil && caffeine.highToLow == nil)
  }

  @Test func `without declarations the search has the whole tenth and three lags each`() throws {
    let analysis = TriggerAnalysis(world().journal(), asOf: 119, isOpen: true)
    #expect((analysis.share.suspects, analysis.share.open) == (0, 0.10))
    #expect(
      analysis.estimates.map(\.trigger.name) == ["alcohol", "caffeine", "sleep", "stress", "tea"])
    #expect(analysis.estimates.allSatisfy { $0.family == .open && $0.lags.count == 3 })
    #expect(try estimate(analysis, "caffeine").reportedLag == 0)
  }

  @Test func `an empty journal has nothing to say`() {
    let analysis = TriggerAnalysis(Journal(), asOf: 119)
    #expect(analysis.estimates.isEmpty && analysis.days == nil)
    #expect(analysis.observedDays == 0 && analysis.episodes == 0)
  }

  @Test func `a journal of one day lacks everything else`() {
    let analysis = TriggerAnalysis(world(days: 1).journal(), asOf: 0)
    #expect(analysis.estimates.count == 5)
    #expect(analysis.estimates.allSatisfy { $0.verdict == .notEnoughDays })
    #expect(
      analysis.estimates.allSatisfy {
        $0.shortfall?.daysWithValue == ($0.family == .suspect ? 27 : 41)
      })
  }

  @Test func `days that are all unknown are no days`() {
    var world = world()
    world.counts = Array(repeating: nil, count: 120)
    let analysis = TriggerAnalysis(world.journal(), asOf: 119)
    #expect(analysis.observedDays == 0)
    #expect(analysis.estimates.map(\.trigger.name) == ["caffeine", "sleep", "stress", "alcohol"])
    #expect(analysis.estimates.allSatisfy { $0.verdict == .notEnoughDays })
    #expect(analysis.estimates.allSatisfy { $0.shortfall?.observedDays == 28 })
  }
}
