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
  init?(_ trigger: String, suspicions: TriggerSuspicions, diary: TriggerDiary) {
    guard let suspected = suspicions.byTrigger[trigger] else { return nil }
    suspectedEpisodes = suspected
    episodes = suspicions.episodes
    let pairs = diary.pairs(of: trigger)
    let median = Average.median(of: pairs.map(\.value)) ?? 0
    high = Self.rate(pairs.filter { $0.value > median })
    low = Self.rate(pairs.filter { $0.value <= median })
  }

  private static func rate(_ pairs: [(value: Double, count: Double)]) -> DailyRate? {
    DailyRate(episodes: Int(pairs.reduce(0) { $0 + $1.count }), observedDays: pairs.count)
  }
}

/// Of how many episodes each trigger was suspected.
struct TriggerSuspicions: Sendable {
  /// The episodes that count.
  private(set) var episodes = 0
  private(set) var byTrigger: [String: Int] = [:]

  init(_ episodes: [Episode]) {
    for episode in episodes where episode.counts {
      self.episodes += 1
      for trigger in Set(episode.suspected) { byTrigger[trigger, default: 0] += 1 }
    }
  }
}
