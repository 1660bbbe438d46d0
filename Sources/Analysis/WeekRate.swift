/// How often episodes came in a week: counted on observed days only.
package struct WeekRate: Hashable, Sendable {
  /// Days that were closed, and not from memory.
  package let observedDays: Int
  /// Episodes on those days, with bouts that belong together counted once.
  package let episodes: Int
  /// nil for fewer than 4 observed days.
  package let rate: DailyRate?

  /// The rate over the observed ones among some days.
  package init(observations: some Sequence<DailyObservation>) {
    let observed = observations.filter(\.isObserved)
    observedDays = observed.count
    episodes = observed.reduce(0) { $0 + $1.episodes }
    rate =
      observedDays < DataSufficiency.weeklyRateDays
      ? nil : DailyRate(episodes: episodes, observedDays: observedDays)
  }
}
