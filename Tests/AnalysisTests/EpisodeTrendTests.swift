import Analysis
import Foundation
import JournalCore
import TestSupport
import Testing

struct EpisodeTrendTests {
  private static func steady(_ counts: [Int]) -> Weeks {
    var chance = SplitMix64(seed: 5)
    return Weeks(steady: counts, chance: &chance)
  }

  @Test func `weekly slope and dispersion agree with a second program`() throws {
    let weeks = Weeks(
      episodes: [3, 0, 5, 9, 2, 7, 14, 6, 0, 12, 20], days: [7, 4, 6, 7, 7, 5, 7, 7, 4, 6, 7])
    let slope = try #require(weeks.trend.weekly)
    #expect(slope.weeks == 11)
    #expect(abs(slope.dispersion - 2.4179106448768235) <= 1e-9)
    #expect(slope.degreesOfFreedom == 9)
    let ratio = try #require(slope.ratio)
    #expect(abs(log(ratio.value) - 0.16365917083481582) <= 1e-10)
    // 2.262157… is the 97.5 % point of Student's t with 9 degrees of freedom.
    let half = 2.262157162798205 * 0.0385189784665226 * 2.4179106448768235.squareRoot()
    #expect(abs(log(ratio.high / ratio.value) - half) <= 1e-9)
    #expect(abs(log(ratio.low / ratio.value) + half) <= 1e-9)
    #expect(abs(slope.rising + slope.falling - 1) <= 1e-12)
    #expect(slope.rising < 0.02)
  }

  @Test func `eight weeks with four closed days are enough, and seven are one too few`() {
    let rows: [[Int?]] = [[1, 0, 2, 0]] + Array(repeating: [1, 0, 2], count: 3)
    let seven = Weeks(Array(repeating: [1, 0, 2, 0], count: 6) + rows).trend
    #expect(seven.shortfall?.weeks == 7)
    #expect(seven.shortfall?.missing == 1)
    #expect(seven.weekly == nil && seven.daily == nil && seven.comparison == nil)
    #expect(seven.alarm == nil)
    let eight = Weeks(Array(repeating: [1, 0, 2, 0], count: 7) + rows).trend
    #expect(eight.shortfall == nil)
    #expect(eight.weeks.count == 8)
    #expect(eight.weekly != nil && eight.daily != nil && eight.comparison != nil)
  }

  @Test func `an empty journal lacks all eight weeks`() {
    let trend = EpisodeTrend(Diary().table(-80...6))
    #expect(trend.shortfall?.missing == 8)
    #expect(trend.days == nil)
  }

  @Test func `days closed from memory and days left open do not count`() {
    var weeks = Weeks(Array(repeating: [1, 0, 2, 0], count: 7) + [[nil, nil, 1, 0]])
    weeks.change { diary in
      diary.close(0, after: 3)
      diary.episode(Diary.moment(1, 9))
    }
    #expect(weeks.trend.shortfall?.missing == 1)
    weeks.change { $0.close(1, after: 2) }
    #expect(weeks.trend.shortfall?.missing == 1)
    weeks.change { $0.close(4) }
    #expect(weeks.trend.shortfall == nil)
  }

  @Test func `twelve weeks are looked at, up to the latest with four closed days`() {
    let trend = Weeks(Array(repeating: [1, 0, 2, 0, 1, 1, 1], count: 15) + [[9, 9, 9]]).trend
    #expect(trend.days == (Diary.monday - 84)...(Diary.monday - 1))
    #expect(trend.weeks.count == 12)
    #expect(trend.comparison?.recent.weeks == 4)
    #expect(trend.comparison?.recent.observedDays == 28)
    #expect(trend.comparison?.before.weeks == 8)
    #expect(trend.daily?.observedDays == 84)
  }

  @Test func `a lasting rise is called rising, and its mirror image falling`() throws {
    let counts = [3, 5, 4, 4, 5, 3, 4, 5, 10, 14, 17, 21]
    let rising = Self.steady(counts).trend
    #expect(rising.alarm == .rising)
    #expect(try #require(rising.daily).rising < 0.01)
    #expect(try #require(rising.daily?.ratio).low > 1)
    let comparison = try #require(rising.comparison)
    #expect(comparison.recent.episodes == 62 && comparison.before.episodes == 33)
    let ratio = try #require(comparison.ratio)
    #expect(abs(ratio.value - 62.0 / 28 / (33.0 / 56)) <= 1e-9)
    #expect(ratio.low > 1 && ratio.low < ratio.value && ratio.value < ratio.high)
    let falling = Self.steady(counts.reversed()).trend
    #expect(falling.alarm == .falling)
    #expect(try #require(falling.daily).falling < 0.01)
    #expect(try #require(falling.daily?.ratio).high < 1)
  }

  @Test func `a sure rise of less than half is no alarm`() throws {
    let trend = Self.steady([40, 43, 46, 49, 52, 55, 58, 61, 64, 67, 70, 73]).trend
    #expect(try #require(trend.daily).rising < 0.01)
    #expect(trend.alarm == nil)
  }

  @Test func `one bad day at the end is no alarm however bad`() throws {
    var rows: [[Int?]] = Array(repeating: [1, 0, 0, 1, 0, 0, 1], count: 12)
    rows[11][2] = 40
    let trend = Weeks(rows).trend
    let comparison = try #require(trend.comparison)
    #expect(
      try #require(comparison.recent.rate).rate > 3 * (try #require(comparison.before.rate)).rate)
    #expect(try #require(trend.daily).rising > 0.01)
    #expect(trend.alarm == nil)
  }

  @Test func `twelve weeks without an episode have a rate of 0 and no slope`() {
    let trend = Self.steady(Array(repeating: 0, count: 12)).trend
    #expect(trend.shortfall == nil)
    #expect(trend.weekly == nil && trend.daily == nil && trend.alarm == nil)
    #expect(trend.comparison?.recent.rate?.rate == 0)
    #expect(trend.comparison?.ratio == nil)
  }

  @Test func `from none to some is rising, without a ratio`() throws {
    let trend = Self.steady([0, 0, 0, 0, 0, 0, 0, 0, 7, 14, 14, 21]).trend
    #expect(trend.alarm == .rising)
    #expect(try #require(trend.comparison).ratio == nil)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `no number is NaN, and an alarm keeps its own rule`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let most = [1, 3, 12, 60].randomElement(using: &chance) ?? 1
    let rows = (0..<Int.random(in: 1...16, using: &chance)).map { _ in
      (0..<7).map { _ in
        Int.random(in: 0..<5, using: &chance) == 0 ? nil : Int.random(in: 0...most, using: &chance)
      }
    }
    let trend = Weeks(rows).trend
    let ratios = [trend.weekly?.ratio, trend.daily?.ratio, trend.comparison?.ratio].compactMap {
      $0
    }
    let numbers =
      ratios.flatMap { [$0.value, $0.low, $0.high] }
      + [
        trend.weekly?.dispersion, trend.weekly?.rising, trend.daily?.rising, trend.daily?.falling,
      ].compactMap { $0 }
    #expect(numbers.allSatisfy { $0.isFinite })
    #expect((trend.shortfall == nil) == (trend.weeks.count >= 8))
    if trend.alarm == .rising { #expect(try #require(trend.daily).rising < 0.01) }
  }
}
