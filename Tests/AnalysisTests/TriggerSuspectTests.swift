import JournalCore
import Statistics
import Testing

@testable import Analysis

/// A suspect is tested at its own lag, on the days after it was declared, and in its direction.
struct TriggerSuspectTests {
  private func world(_ effect: Double, of name: String, lag: Int = 0) -> ChanceDiary {
    var world = ChanceDiary(days: 120, seed: 21)
    for name in ["caffeine", "sleep", "tea"] { world.trigger(name) }
    world.count(rate: 2, (name, lag, effect))
    return world
  }

  private func test(
    _ diary: TriggerDiary, _ suspect: DeclaredSuspect
  ) throws -> TriggerTest {
    try #require(TriggerLook(diary, suspects: [suspect]).test(of: suspect.trigger))
  }

  @Test(arguments: 0...2) func `it is tested at its declared lag only`(lag: Int) throws {
    let diary = world(2, of: "tea", lag: 1).diary
    let declared = try test(diary, .named("tea", lag: lag))
    #expect(declared.lags.map(\.lag) == [lag])
    let open = try #require(TriggerLook(diary, suspects: []).test(of: "tea"))
    let same = open.lags.first { $0.lag == lag }
    #expect(
      try abs(#require(declared.lags.first?.test).twoSided - #require(same?.test).twoSided) < 1e-12)
    #expect(try (#require(declared.p) < 0.001) == (lag == 1))
  }

  @Test func `a direction tilts nine tenths of the level to its side`() throws {
    let caffeine = try test(world(1, of: "caffeine").diary, .named("caffeine"))
    let more = try #require(caffeine.lag?.test?.more)
    #expect(caffeine.direction == .more)
    #expect(try abs(#require(caffeine.p) - min(1, more / 0.9, (1 - more) / 0.1)) < 1e-15)
    let sleep = try test(world(-1, of: "sleep").diary, .named("sleep"))
    let fewer = try #require(sleep.lag?.test?.fewer)
    #expect(sleep.direction == .fewer)
    #expect(try abs(#require(sleep.p) - min(1, fewer / 0.9, (1 - fewer) / 0.1)) < 1e-15)
    #expect(try #require(sleep.p) < #require(sleep.lag?.test?.twoSided))
  }

  @Test(arguments: 0...2) func `the direction belongs to the trigger whatever the lag`(lag: Int) {
    let diary = world(0, of: "tea").diary
    for name in ["caffeine", "sleep"] {
      let late = try? test(diary, .named(name, lag: lag, on: 30))
      let p = late?.lag?.test.map { name == "sleep" ? $0.fewer : $0.more } ?? 0.5
      #expect(late?.p.map { abs($0 - min(1, p / 0.9, (1 - p) / 0.1)) < 1e-15 } == true)
    }
  }

  @Test func `a trigger without a direction is tested both ways`() throws {
    let tea = try test(world(1, of: "tea").diary, .named("tea"))
    #expect(tea.p == tea.lag?.test?.twoSided)
  }

  @Test func `the opposite of what was declared can be found`() throws {
    let diary = world(-3, of: "caffeine").diary
    let look = TriggerLook(diary, suspects: [.named("caffeine")])
    let caffeine = try #require(look.test(of: "caffeine"))
    #expect(look.found.contains("caffeine"))
    #expect(caffeine.direction == .fewer)
    #expect(try #require(caffeine.p) > #require(caffeine.lag?.test?.twoSided))
  }

  @Test(arguments: 0...2) func `one declared later is tested on later days alone`(lag: Int) throws {
    let diary = world(1, of: "tea", lag: lag).diary
    let late = try test(diary, .named("tea", lag: lag, on: 40))
    #expect(late.lags.first?.column.knownDays == 120 - 41)
    #expect(late.lags.first?.column.episodes == diary.counts[41...].reduce(0) { $0 + ($1 ?? 0) })
    let hidden = diary.changed(values: { name, day, value in
      name == "tea" && day <= 40 - lag ? nil : value
    })
    let plain = try test(hidden, .named("tea", lag: lag))
    #expect(try abs(#require(late.p) - #require(plain.p)) < 1e-12)
  }

  @Test func `what its values were before it was declared does not matter`() throws {
    let diary = world(1, of: "tea").diary
    let other = diary.changed(values: { name, day, value in
      name == "tea" && day <= 40 ? value.map { 9 - $0 } : value
    })
    let suspect = DeclaredSuspect.named("tea", on: 40)
    #expect(try test(diary, suspect).p == test(other, suspect).p)
  }

  @Test func `one declared before there were data is tested from the first day`() throws {
    let diary = world(1, of: "tea").diary
    for day in [-30, 0] {
      #expect(try test(diary, .named("tea", on: day)).lags.first?.column.knownDays == 120)
    }
    let own = DeclaredSuspect(trigger: "caffeine", lagDays: 0, from: ChanceDiary.first)
    #expect(try test(diary, own).lags.first?.column.knownDays == 120)
  }

  @Test func `one declared late is gated by the days after it`() throws {
    let diary = world(1, of: "tea").diary
    let early = try test(diary, .named("tea", on: 91))
    #expect(early.lags.first?.column.knownDays == 28)
    #expect(early.isTested)
    let late = try test(diary, .named("tea", on: 92))
    #expect(!late.isTested)
    #expect(late.shortfall.daysWithValue == 1)
  }

  @Test func `one declared late lacks the days after it also before there is an episode`() throws {
    let quiet = world(0, of: "tea").diary.changed(counts: { _, _ in 0 })
    let late = try test(quiet, .named("tea", on: 99))
    #expect(late.shortfall.daysWithValue == 8)
    #expect(late.shortfall.episodes == 12)
  }

  @Test func `a suspect without any value is there and lacks everything`() throws {
    let none = try test(world(0, of: "tea").diary, .named("cheese"))
    #expect(!none.isTested)
    #expect(none.shortfall == TriggerShortfall(observedDays: 0, episodes: 12, daysWithValue: 28))
  }
}
