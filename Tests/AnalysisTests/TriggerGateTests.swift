import JournalCore
import Statistics
import Testing

@testable import Analysis

/// What must be known before a trigger is tested, on both sides of each number.
struct TriggerGateTests {
  /// A trigger known on all of some days, with so many episodes spread over them.
  private func look(
    days: Int, episodes: Int, suspect: Bool, known: Int? = nil
  ) -> TriggerLook {
    var world = ChanceDiary(days: days, seed: 3)
    world.trigger("tea")
    world.counts = (0..<days).map { day in
      Double((day + 1) * episodes / days - day * episodes / days)
    }
    let diary = world.diary.changed(values: { $1 < known ?? days ? $2 : nil })
    return TriggerLook(diary, suspects: suspect ? [.named("tea")] : [])
  }

  @Test(
    arguments: [
      (28, 12, true, true), (27, 12, true, false), (28, 11, true, false),
      (42, 25, false, true), (41, 25, false, false), (42, 24, false, false),
    ])
  func `days and episodes needed`(days: Int, episodes: Int, suspect: Bool, isTested: Bool) throws {
    let look = look(days: days, episodes: episodes, suspect: suspect)
    let test = try #require(look.test(of: "tea"))
    #expect(test.isTested == isTested)
    #expect((look.q["tea"] != nil) == isTested)
    #expect((test.p != nil) == isTested)
    #expect(test.shortfall.isNone == isTested)
  }

  @Test func `days and episodes count only where the trigger is known`() throws {
    let test = try #require(look(days: 60, episodes: 60, suspect: true, known: 20).test(of: "tea"))
    #expect(!test.isTested)
    #expect(test.shortfall == TriggerShortfall(observedDays: 0, episodes: 0, daysWithValue: 8))
    let few = try #require(look(days: 60, episodes: 24, suspect: true, known: 28).test(of: "tea"))
    #expect(few.shortfall == TriggerShortfall(observedDays: 0, episodes: 1, daysWithValue: 0))
  }

  @Test func `the shortfall counts observed days and days with a value apart`() throws {
    var world = ChanceDiary(days: 50, seed: 4)
    world.trigger("tea")
    world.counts = (0..<50).map { $0 < 22 ? 1 : nil }
    let diary = world.diary.changed(values: { $1 < 12 ? $2 : nil })
    let test = try #require(TriggerLook(diary, suspects: [.named("tea")]).test(of: "tea"))
    #expect(test.shortfall == TriggerShortfall(observedDays: 6, episodes: 0, daysWithValue: 16))
  }

  /// `busy` days have the value 1, all others 0: with few of them those carry the comparison.
  private func look(busy: Int, suspect: Bool) -> TriggerLook {
    var world = ChanceDiary(days: 84, seed: 5)
    let places = (0..<busy).map { ($0 * 83 + 7) / busy }
    world.values["tea"] = (0..<84).map { places.contains($0) ? 1 : 0 }
    world.count(always: 1)
    return TriggerLook(world.diary, suspects: suspect ? [.named("tea")] : [])
  }

  @Test(arguments: 3...16) func `days that carry the comparison`(busy: Int) throws {
    for suspect in [true, false] {
      let test = try #require(look(busy: busy, suspect: suspect).test(of: "tea"))
      #expect(test.shortfall.isNone)
      for lag in test.lags {
        let needed = suspect ? 6.0 : 8.0
        #expect(
          test.testedLags.contains { $0.lag == lag.lag } == (lag.column.effectiveDays >= needed))
      }
    }
  }

  @Test func `the numbers of days that carry lie on both sides of both limits`() {
    let carried = (3...16).compactMap {
      look(busy: $0, suspect: true).test(of: "tea")?.lags.first?.column.effectiveDays
    }
    #expect(carried.contains { $0 < 6 } && carried.contains { 6 <= $0 && $0 < 8 })
    #expect(carried.contains { $0 >= 8 })
  }

  @Test func `a lag of an open trigger without enough days is left out of its p-value`() throws {
    var world = ChanceDiary(days: 42, seed: 6)
    world.trigger("tea")
    world.count(rate: 2)
    let test = try #require(TriggerLook(world.diary, suspects: []).test(of: "tea"))
    #expect(test.lags.map(\.lag) == [0, 1, 2])
    #expect(test.testedLags.map(\.lag) == [0])
    #expect(test.p.map { abs($0 - (test.lags[0].test?.twoSided ?? 2)) < 1e-12 } == true)
  }
}
