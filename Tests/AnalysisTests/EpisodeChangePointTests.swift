import Analysis
import JournalCore
import TestSupport
import Testing

struct EpisodeChangePointTests {
  @Test func `weeks and split agree with a second program`() throws {
    let weeks = Weeks(
      episodes: [3, 0, 5, 9, 2, 7, 14, 6, 0, 12, 20], days: [7, 4, 6, 7, 7, 5, 7, 7, 4, 6, 7])
    let change = try #require(weeks.change.change)
    #expect(change.week.monday == Diary.monday - 7)
    #expect(abs(change.likelihoodRatio - 19.18428675614204) <= 1e-10)
    #expect(change.before.weeks == 9 && change.after.weeks == 2)
    #expect(change.before.episodes == 46 && change.after.episodes == 32)
    #expect(change.before.observedDays == 54 && change.after.observedDays == 13)
  }

  @Test func `a clear change is placed within a few weeks`() throws {
    var chance = SplitMix64(seed: 6)
    let counts = Array(repeating: 7, count: 14) + Array(repeating: 21, count: 10)
    let found = Weeks(steady: counts, chance: &chance).change
    let change = try #require(found.change)
    #expect(found.weeks.count == 24)
    #expect(change.week.monday == Diary.monday - 63)
    #expect(change.range.contains(change.week))
    #expect(change.isPlaced)
    #expect(change.rangeShare < 0.2)
    #expect(change.before.rate?.rate == 1 && change.after.rate?.rate == 3)
  }

  @Test func `steady weeks point at no time`() throws {
    var chance = SplitMix64(seed: 7)
    let counts = [7, 8, 6, 7, 8, 7, 6, 7, 7, 8, 6, 7, 7, 6, 8, 7]
    let change = try #require(Weeks(steady: counts, chance: &chance).change.change)
    #expect(!change.isPlaced)
  }

  @Test func `seven weeks are one too few, and none at all has no change`() {
    let short = Weeks(Array(repeating: [1, 0, 2, 0], count: 7) + [[1, 1, 1]]).change
    #expect(short.shortfall?.missing == 1)
    #expect(short.change == nil)
    let quiet = Weeks(Array(repeating: [0, 0, 0, 0], count: 9)).change
    #expect(quiet.shortfall == nil)
    #expect(quiet.change == nil)
  }

  @Test func `a week without four closed days makes no row but a gap`() throws {
    var rows: [[Int?]] = Array(repeating: [1, 0, 1, 0, 0, 1, 0], count: 8)
    rows += [[9, 9, 9]] + Array(repeating: [4, 3, 4, 3, 5, 3, 4], count: 4)
    let change = try #require(Weeks(rows).change.change)
    #expect(change.week.monday == Diary.monday - 21)
    #expect(change.before.weeks == 8)
  }
}
