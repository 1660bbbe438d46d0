import JournalCore
import Statistics

/// What the person suspected at episodes, beside the rates of days with much and with little.
package struct TriggerBelief: Hashable, Sendable {
  /// Episodes of which the trigger was suspected.
  package let suspectedEpisodes: Int
  /// All episodes.
  package let episodes: Int
  /// The rate on observed days with a value above the median; nil without such a day.
  package let high: DailyRate?
  /// The rate on the other observed days with a value.
  package let low: DailyRate?

  /// nil when the trigger was never suspected.
  init?(_ trigger: String, episodes: [Episode], diary: TriggerDiary) {
    let counted = episodes.indices.filter { episodes[$0].counts }
    let suspected = counted.count { episodes[$0].suspected.contains(trigger) }
    guard suspected > 0 else { return nil }
    suspectedEpisodes = suspected
    self.episodes = counted.count
    let pairs = diary.pairs(of: trigger)
    let median = Average.median(of: pairs.map(\.value)) ?? 0
    high = Self.rate(pairs.filter { $0.value > median })
    low = Self.rate(pairs.filter { $0.value <= median })
  }

  private static func rate(_ pairs: [(value: Double, count: Double)]) -> DailyRate? {
    DailyRate(episodes: Int(pairs.reduce(0) { $0 + $1.count }), observedDays: pairs.count)
  }
}
