import JournalCore

/// How episodes went over time and between the sides, whatever the triggers: trend, change, balance.
package struct EpisodeCourse: Hashable, Sendable {
  package let trend: EpisodeTrend
  package let change: EpisodeChangePoint
  package let side: SideBalance

  init(_ table: ObservationTable, episodes: [Episode], boundary: DayBoundary) {
    let weeks = EpisodeWeek.all(in: table)
    trend = EpisodeTrend(table, rated: weeks)
    change = EpisodeChangePoint(weeks)
    side = SideBalance(episodes: episodes, days: table.days, boundary: boundary)
  }
}
