import JournalCore
import Statistics
import Testing

@testable import Analysis

/// Which tests are one family, and at which level each family finds.
struct TriggerFamilyTests {
  private func world(days: Int = 84) -> ChanceDiary {
    var world = ChanceDiary(days: days, seed: 11)
    for name in ["caffeine", "sleep", "tea", "noise"] { world.trigger(name) }
    world.count(rate: 2, ("tea", 0, 2))
    return world
  }

  @Test func `suspects and others share a tenth as seven and three`() {
    let look = TriggerLook(world().diary, suspects: [.named("caffeine")])
    #expect(look.share == FindingShare(hasSuspects: true, hasOpenTests: true))
    #expect((look.share.suspects, look.share.open) == (0.07, 0.03))
  }

  @Test func `without suspects the search has all of it`() {
    let look = TriggerLook(world().diary, suspects: [])
    #expect((look.share.suspects, look.share.open) == (0, 0.10))
    #expect(look.tests.allSatisfy { $0.family == .open })
  }

  @Test func `suspects have all of it while no other passes its gate`() {
    let names = ["caffeine", "sleep", "tea", "noise"]
    let all = TriggerLook(world().diary, suspects: names.map { .named($0) })
    #expect((all.share.suspects, all.share.open) == (0.10, 0))
    let short = world(days: 41).diary
    let early = TriggerLook(short, suspects: [.named("caffeine")])
    #expect(early.test(of: "caffeine")?.isTested == true)
    #expect(early.test(of: "tea")?.isTested == false)
    #expect((early.share.suspects, early.share.open) == (0.10, 0))
  }

  @Test func `a suspect below its gate is not in the family`() throws {
    let diary = world().diary
    let pair: [DeclaredSuspect] = [.named("tea"), .named("noise")]
    let both = TriggerLook(diary, suspects: pair)
    let sparse = diary.changed(values: { name, day, value in
      name == "caffeine" && day >= 20 ? nil : value
    })
    let three = TriggerLook(sparse, suspects: [.named("caffeine")] + pair)
    #expect(three.q["caffeine"] == nil)
    #expect(three.test(of: "caffeine")?.isTested == false)
    #expect(three.q["tea"] == both.q["tea"])
    #expect(three.q["noise"] == both.q["noise"])
    let full = TriggerLook(diary, suspects: [.named("caffeine")] + pair)
    #expect(try #require(full.q["tea"]) > #require(both.q["tea"]))
  }

  @Test func `a suspect is not in the open family too`() {
    let look = TriggerLook(world().diary, suspects: [.named("tea")])
    #expect(look.tests.map(\.trigger) == ["tea", "caffeine", "noise", "sleep"])
    #expect(look.tests.map(\.family) == [.suspect, .open, .open, .open])
  }

  @Test func `q is the step-up of Benjamini and Hochberg within the family`() throws {
    let look = TriggerLook(world().diary, suspects: [.named("caffeine"), .named("sleep")])
    for family in [TriggerFamily.suspect, .open] {
      let members = look.tests.filter { $0.family == family && $0.isTested }
      let ps = try members.map { try #require($0.p) }
      for member in members {
        let own = try #require(member.p)
        // The smallest over all thresholds that would find it.
        let expected = ps.filter { $0 >= own }.map { threshold in
          threshold * Double(ps.count) / Double(ps.count { $0 <= threshold })
        }.min()
        #expect(abs(try #require(look.q[member.trigger]) - #require(expected)) < 1e-15)
      }
    }
  }

  @Test func `what is found has a q of at most its family's level`() {
    let look = TriggerLook(world().diary, suspects: [.named("caffeine"), .named("sleep")])
    for test in look.tests {
      let level = test.family == .suspect ? look.share.suspects : look.share.open
      #expect(
        look.found.contains(test.trigger) == (look.q[test.trigger].map { $0 <= level } ?? false))
    }
    #expect(look.found.contains("tea"))
  }

  @Test func `a trigger known mostly on days with an episode is refused`() throws {
    func look(quiet: Double, twitched: Double) throws -> TriggerTest {
      var world = ChanceDiary(days: 200, seed: 12)
      world.trigger("tea")
      world.counts = (0..<200).map { $0.isMultiple(of: 2) ? 0 : 2 }
      let diary = world.diary.changed(values: { _, day, value in
        let isKnown =
          day.isMultiple(of: 2) ? Double(day / 2) < quiet * 100 : Double(day / 2) < twitched * 100
        return isKnown ? value : nil
      })
      return try #require(TriggerLook(diary, suspects: [.named("tea")]).test(of: "tea"))
    }
    let refused = try look(quiet: 0.59, twitched: 0.81)
    #expect(refused.isRecordedMostlyOnTwitchDays && !refused.isTested)
    #expect(refused.p == nil)
    #expect(try !look(quiet: 0.60, twitched: 0.81).isRecordedMostlyOnTwitchDays)
    #expect(try !look(quiet: 0.59, twitched: 0.80).isRecordedMostlyOnTwitchDays)
    #expect(try look(quiet: 0.60, twitched: 0.81).isTested)
  }
}
