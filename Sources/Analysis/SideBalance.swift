package import JournalCore
import Statistics

/// Whether episodes come more on the left or on the right.
///
/// All days count, also those that were not closed; bouts that belong together count once, and
/// episodes on both sides, in the middle, or of unknown side are counted and left out. A bad week
/// often stays on one side, so weeks are what is compared (``ClusteredShare``): the Wilson interval
/// has its number divided by their design effect, and the test against one half is Student's t over
/// weeks (`statistics.md` 1.12). With sides that last for days it finds a side in 6 to 10 of 100
/// simulated journals without one, where counting episodes finds one in 20 to 40; a side that lasts
/// longer than a week fools it too.
package struct SideBalance: Hashable, Sendable {
  /// What is missing before sides are compared; 0 where there is enough.
  package struct Shortfall: Hashable, Sendable {
    /// Episodes on the left or the right.
    package let episodes: Int
    /// Days with such an episode.
    package let days: Int
    /// Weeks with such an episode.
    package let weeks: Int

    package init(episodes: Int, days: Int, weeks: Int) {
      self.episodes = episodes
      self.days = days
      self.weeks = weeks
    }
  }

  /// Days with more episodes on one side than on the other: a second look that no single day can
  /// decide.
  package struct DaySigns: Hashable, Sendable {
    package let left: Int
    package let right: Int
    /// The two-sided p-value of the sign test: twice the smaller tail.
    package let p: Double
  }

  /// The share of the left among left and right, from 0 to 1.
  package struct Share: Hashable, Sendable {
    package let left: Double
    /// The 95 % interval.
    package let low: Double
    package let high: Double
    /// 1 or more: how many episodes of a week say as much as one that stands alone.
    package let designEffect: Double
    /// Student's t over weeks against one half, positive when the left has more.
    package let t: Double
    /// Weeks less 1.
    package let degreesOfFreedom: Double
    /// The two-sided p-value.
    package let p: Double

    init(_ share: ClusteredShare) {
      left = share.proportion.share
      low = share.interval.low
      high = share.interval.high
      designEffect = share.designEffect
      t = share.excess.statistic
      degreesOfFreedom = share.excess.degreesOfFreedom
      p = share.excess.twoSided
    }
  }

  /// The days that were looked at.
  package let range: DayRange
  package let left: Int
  package let right: Int
  package let both: Int
  package let middle: Int
  package let unknown: Int
  /// Days and weeks with an episode on the left or the right.
  package let days: Int
  package let weeks: Int
  /// nil when there is enough.
  package let shortfall: Shortfall?
  /// The share of the left with its interval and test; nil with a shortfall.
  package let share: Share?
  /// nil with a shortfall, or when no day leans to a side.
  package let daySigns: DaySigns?

  package static let neededEpisodes = 20
  package static let neededDays = 8
  package static let neededWeeks = 4
  /// From which two-sided p-value of the week test on a side is named.
  package static let level = 0.05

  /// Episodes on the left or the right.
  package var episodes: Int { left + right }

  /// The side with clearly more episodes; nil when the weeks do not tell.
  package var leaning: Side? {
    guard let share, share.p < Self.level else { return nil }
    return share.t > 0 ? .left : .right
  }

  /// Looks at the episodes that started on some days.
  package init(episodes: [Episode], days range: DayRange, boundary: DayBoundary) {
    let counts = SideCounts(episodes, in: range, boundary: boundary)
    let days = counts.days.map { ($0.left, $0.right) }.filter { $0.0 + $0.1 > 0 }
    let weeks = counts.weeks.filter { $0.one + $0.other > 0 }
    self.range = range
    left = days.reduce(0) { $0 + $1.0 }
    right = days.reduce(0) { $0 + $1.1 }
    both = counts.both
    middle = counts.middle
    unknown = counts.unknown
    self.days = days.count
    self.weeks = weeks.count
    let missing = Shortfall(
      episodes: max(0, Self.neededEpisodes - left - right),
      days: max(0, Self.neededDays - days.count), weeks: max(0, Self.neededWeeks - weeks.count))
    let isEnough = missing == Shortfall(episodes: 0, days: 0, weeks: 0)
    shortfall = isEnough ? nil : missing
    share = isEnough ? ClusteredShare(weeks).map(Share.init) : nil
    daySigns = isEnough ? Self.signs(days) : nil
  }

  private static func signs(_ days: [(left: Int, right: Int)]) -> DaySigns? {
    let left = days.count { $0.left > $0.right }
    let right = days.count { $0.left < $0.right }
    return SignTest.p(left, right).map { DaySigns(left: left, right: right, p: $0) }
  }
}
