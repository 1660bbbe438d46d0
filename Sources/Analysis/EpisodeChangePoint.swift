package import JournalCore
import Statistics

/// In which week the rate of episodes changed, if it did so once: a description, not a test.
///
/// Every split of the weeks with at least 4 observed days is weighed (``PoissonChangePoint``), with
/// observed days as exposure and rates in episodes a day (`statistics.md` 1.11).
package struct EpisodeChangePoint: Hashable, Sendable {
  /// The split that explains the weeks best.
  package struct Change: Hashable, Sendable {
    /// The first week of the new rate.
    package let week: ISOWeek
    /// How probable this week is among all, if there was one change.
    package let probability: Double
    /// The shortest run of weeks that holds the first week of the new rate with 80 %.
    package let range: ClosedRange<ISOWeek>
    /// How many of the possible weeks lie in that run, from above 0 to 1.
    package let rangeShare: Double
    /// Twice the log likelihood of the best split over that of no change.
    package let likelihoodRatio: Double
    package let before: PeriodRate
    package let after: PeriodRate

    /// Whether the weeks point at any time: the run holds at most half of the possible weeks.
    package var isPlaced: Bool { rangeShare <= 0.5 }
  }

  /// The weeks with at least 4 observed days, in order.
  package let weeks: [EpisodeWeek]
  package let shortfall: WeekShortfall?
  /// nil also without an episode.
  package let change: Change?

  /// The probability that the run of weeks holds.
  package static let rangeProbability = 0.8

  /// Looks at all weeks of a table.
  package init(_ table: ObservationTable) {
    self.init(EpisodeWeek.all(in: table))
  }

  /// Looks at weeks with a rate, in order.
  init(_ weeks: [EpisodeWeek]) {
    self.weeks = weeks
    shortfall = WeekShortfall(weeks: weeks.count)
    change = shortfall == nil ? Self.change(weeks) : nil
  }

  private static func change(_ weeks: [EpisodeWeek]) -> Change? {
    guard
      let point = PoissonChangePoint(
        counts: weeks.map { Double($0.episodes) }, exposures: weeks.map { Double($0.observedDays) })
    else { return nil }
    let mode = point.mode
    let range = point.range(holding: rangeProbability)
    return Change(
      week: weeks[mode + 1].week, probability: point.posterior[mode],
      range: weeks[range.lowerBound + 1].week...weeks[range.upperBound + 1].week,
      rangeShare: Double(range.count) / Double(point.posterior.count),
      likelihoodRatio: point.likelihoodRatio, before: PeriodRate(weeks[...mode]),
      after: PeriodRate(weeks[(mode + 1)...]))
  }
}
