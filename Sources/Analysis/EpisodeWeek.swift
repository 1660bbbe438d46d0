package import JournalCore

/// A week with enough observed days for a rate, as trend and change see it.
package struct EpisodeWeek: Hashable, Sendable {
  package let week: ISOWeek
  /// At least 4.
  package let observedDays: Int
  /// Episodes on those days, with bouts that belong together counted once.
  package let episodes: Int

  /// The weeks of a table with a rate, in order.
  package static func all(in table: ObservationTable) -> [EpisodeWeek] {
    let mondays = stride(from: table.days.lowerBound.monday, through: table.days.upperBound, by: 7)
    return mondays.compactMap { monday in
      let week = ISOWeek(containing: monday)
      let rate = WeekRate(observations: table[week.days])
      return rate.isRated
        ? EpisodeWeek(week: week, observedDays: rate.observedDays, episodes: rate.episodes) : nil
    }
  }
}
