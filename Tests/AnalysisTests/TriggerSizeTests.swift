import JournalCore
import Testing

@testable import Analysis

/// Journals much larger or busier than most.
struct TriggerSizeTests {
  @Test func `five hundred episodes a day are counted and tested`() throws {
    var world = ChanceDiary(days: 60, seed: 61)
    for name in ["caffeine", "sleep", "stress"] { world.trigger(name) }
    world.counts = (0..<60).map { day in
      let low = (world.values["sleep"]?[day] ?? 0) < 0.5
      return (low ? 500 : 250) + Double(day % 5)
    }
    let look = TriggerLook(world.diary, suspects: [.named("sleep")])
    let sleep = try #require(look.test(of: "sleep"))
    #expect(sleep.direction == .fewer)
    #expect(look.kept.contains("sleep"))
    #expect(try #require(sleep.p) < 1e-6)
  }

  @Test func `ten years of days are analysed`() throws {
    let days = 3653
    var world = ChanceDiary(days: days, seed: 62)
    world.trigger("caffeine")
    world.count(rate: 1, ("caffeine", 0, 0.7))
    let look = TriggerLook(world.diary, suspects: [.named("caffeine")])
    #expect(look.kept == ["caffeine"])
    #expect(look.diary.observedDays == days)
  }

  @Test func `ten years with an episode in all are too few episodes`() throws {
    var world = ChanceDiary(days: 3653, seed: 63)
    world.trigger("caffeine")
    world.counts = (0..<3653).map { $0 == 1700 ? 1 : 0 }
    let look = TriggerLook(world.diary, suspects: [.named("caffeine")])
    #expect(look.test(of: "caffeine")?.shortfall.episodes == 11)
    #expect(look.found.isEmpty)
  }
}
