import JournalCore
import Statistics
import Testing

@testable import Analysis

/// Findings that stand on their own, and those that only move together with one.
struct TriggerDistinctnessTests {
  private func world(seed: UInt64 = 31) -> ChanceDiary {
    var world = ChanceDiary(days: 180, seed: seed)
    world.trigger("coffee")
    world.trigger("cake", like: "coffee", noise: 0.02)
    world.trigger("noise")
    return world
  }

  @Test func `of two that are nearly the same one stays`() throws {
    var world = world()
    world.count(rate: 2, ("coffee", 0, 2))
    let look = TriggerLook(world.diary, suspects: [.named("coffee"), .named("cake")])
    #expect(look.found == ["coffee", "cake"])
    let kept = try #require(look.kept.first)
    let other = kept == "coffee" ? "cake" : "coffee"
    #expect(look.kept.count == 1)
    #expect(look.companions == [other: kept])
    let ordering = look.tests.filter { $0.suspect != nil }.sorted { $0.orderingP < $1.orderingP }
    #expect(ordering.first?.trigger == kept)
  }

  @Test func `two that are the same to the last digit are one finding`() {
    var world = world()
    world.values["cake"] = world.values["coffee"]
    world.count(rate: 2, ("coffee", 0, 2))
    let look = TriggerLook(world.diary, suspects: [.named("coffee"), .named("cake")])
    #expect(look.kept == ["coffee"])
    #expect(look.companions == ["cake": "coffee"])
  }

  @Test func `a mirror image is a companion too`() {
    var world = world()
    world.values["cake"] = world.values["coffee"]?.map { value in value.map { 5 - $0 } }
    world.count(rate: 2, ("coffee", 0, 2))
    let look = TriggerLook(world.diary, suspects: [.named("coffee"), .named("cake")])
    #expect(look.found.count == 2)
    #expect(look.companions == ["cake": "coffee"])
    #expect(look.test(of: "cake")?.direction == .fewer)
  }

  @Test func `two true ones that differ both stay`() {
    var world = world()
    world.trigger("wine")
    world.count(rate: 2, ("coffee", 0, 2), ("wine", 0, 2))
    let look = TriggerLook(world.diary, suspects: [.named("coffee"), .named("wine")])
    #expect(Set(look.kept) == ["coffee", "wine"])
  }

  @Test func `an open finding can accompany a suspect`() {
    var world = world()
    world.count(rate: 2, ("coffee", 0, 2))
    let look = TriggerLook(world.diary, suspects: [.named("coffee")])
    #expect(look.found == ["coffee", "cake"])
    #expect(Set(look.kept).union(look.companions.keys) == look.found)
    #expect(look.kept.count == 1)
  }

  @Test func `a companion is named with the one it resembles most`() {
    var world = world()
    world.trigger("wine")
    world.trigger("grapes", like: "wine", noise: 0.02)
    world.count(rate: 3, ("coffee", 0, 2), ("wine", 0, 2))
    let names = ["coffee", "cake", "wine", "grapes"]
    let look = TriggerLook(world.diary, suspects: names.map { .named($0) })
    let pairs = [Set(["coffee", "cake"]), ["wine", "grapes"]]
    #expect(look.kept.count == 2)
    for (companion, kept) in look.companions { #expect(pairs.contains([companion, kept])) }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `what is found is kept or accompanies something kept`(seed: UInt64) {
    var world = world(seed: seed)
    world.trigger("wine")
    world.count(rate: 2, ("coffee", 0, 1.2), ("wine", 1, -1.2))
    let look = TriggerLook(world.diary, suspects: [.named("wine", lag: 1)])
    #expect(Set(look.kept).isDisjoint(with: look.companions.keys))
    #expect(Set(look.kept).union(look.companions.keys) == look.found)
    #expect(look.companions.values.allSatisfy(look.kept.contains))
    #expect(look.kept.isEmpty == look.found.isEmpty)
  }
}
