import JournalCore

/// What a journal holds, found by identity and by day for comparing it with a diary.
struct DiaryStock {
  let episodes: [UID: Episode]
  let episodesOfDay: [LocalDay: [Episode]]
  let exposures: [UID: Exposure]
  let days: [LocalDay: DayRecord]
  /// Of each day, the triggers with amounts that no row made.
  private let ownAmounts: [LocalDay: Set<String>]
  /// The triggers that a closed day would make zero and no column asks about, with the first day
  /// each was stated.
  private let zeroes: [(trigger: String, first: LocalDay)]

  /// `measured` are the triggers that the diary has columns of.
  init(_ journal: Journal, measured: Set<String>, boundary: DayBoundary) {
    episodes = Dictionary(journal.episodes.map { ($0.uid, $0) }, uniquingKeysWith: { $1 })
    episodesOfDay = Dictionary(grouping: journal.episodes) { boundary.day(of: $0.startedAt) }
    exposures = Dictionary(journal.exposures.map { ($0.uid, $0) }, uniquingKeysWith: { $1 })
    days = Dictionary(journal.days.map { ($0.day, $0) }, uniquingKeysWith: { $1 })
    var own: [LocalDay: Set<String>] = [:]
    var first: [String: LocalDay] = [:]
    for exposure in journal.exposures {
      first[exposure.trigger] = min(first[exposure.trigger] ?? exposure.day, exposure.day)
      if exposure.uid != DiaryUID.exposure(of: exposure.trigger, on: exposure.day) {
        own[exposure.day, default: []].insert(exposure.trigger)
      }
    }
    ownAmounts = own
    zeroes = Vocabulary(journal: journal).triggers.compactMap { trigger in
      guard trigger.missingRule == .zeroWhenClosed, !measured.contains(trigger.name) else {
        return nil
      }
      return first[trigger.name].map { (trigger.name, $0) }
    }
  }

  /// Whether the journal has amounts of a trigger on a day that no row made.
  func hasOwn(_ trigger: String, on day: LocalDay) -> Bool {
    ownAmounts[day]?.contains(trigger) ?? false
  }

  /// The triggers that closing a day would make zero although nothing asked about them.
  func unasked(on day: LocalDay) -> [String] {
    zeroes.filter { $0.first <= day && !hasOwn($0.trigger, on: day) }.map(\.trigger)
  }
}
