/// How often episodes came in a week: counted on observed days only.
package struct WeekRate: Hashable, Sendable {
  /// Days that were closed, and not from memory.
  package let observedDays: Int
  /// Episodes on those days, with bouts that belong together counted once.
  package let episodes: Int

  /// The rate over the observed ones among some days.
  package init(observations: some Sequence<DailyObservation>) {
    let observed = observations.filter(\.isObserved)
    observedDays = observed.count
    episodes = observed.reduce(0) { $0 + $1.episodes }
  }

  /// nil for fewer than 4 observed days.
  package var rate: DailyRate? {
    isRated ? DailyRate(episodes: episodes, observedDays: observedDays) : nil
  }

  /// Whether the observed days suffice for a rate.
  package var isRated: Bool { observedDays >= DataSufficiency.weeklyRateDays }
}
