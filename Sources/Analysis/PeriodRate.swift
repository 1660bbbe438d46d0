/// How often episodes came over several weeks that have a rate each.
package struct PeriodRate: Hashable, Sendable {
  package let weeks: Int
  package let observedDays: Int
  /// Episodes on those days.
  package let episodes: Int
  /// Episodes a day with the exact 95 % Poisson interval; nil without a week.
  package let rate: DailyRate?

  init(_ weeks: some Collection<EpisodeWeek>) {
    self.weeks = weeks.count
    observedDays = weeks.reduce(0) { $0 + $1.observedDays }
    episodes = weeks.reduce(0) { $0 + $1.episodes }
    rate = DailyRate(episodes: episodes, observedDays: observedDays)
  }
}
