import JournalCore

/// The episodes that started on one day, as logged and as counted for rates.
package struct EpisodeTally: Hashable, Sendable {
  /// The records.
  package private(set) var records = 0
  /// The same with bouts that belong together counted once (``BoutMerging``).
  package private(set) var episodes = 0
  /// The sum of the known durations, in seconds.
  package private(set) var knownDuration = 0.0
  /// The records without a duration.
  package private(set) var unknownDurations = 0
  package private(set) var left = 0
  package private(set) var right = 0
  package private(set) var both = 0

  /// No episode.
  package static let none = EpisodeTally()

  /// Seconds of twitching as far as known: 0 without episodes, nil when no duration is known.
  package var totalDuration: Double? {
    records > 0 && unknownDurations == records ? nil : knownDuration
  }

  /// The tallies of all days that have an episode; excluded episodes count nowhere.
  static func byDay(_ episodes: [Episode], boundary: DayBoundary) -> [LocalDay: EpisodeTally] {
    var tallies: [LocalDay: EpisodeTally] = [:]
    var merging = BoutMerging()
    for episode in episodes.filter(\.counts).sorted(by: isEarlier) {
      let isNew = merging.isNew(episode)
      tallies[boundary.day(of: episode.startedAt), default: .none].add(episode, isNew: isNew)
    }
    return tallies
  }

  private mutating func add(_ episode: Episode, isNew: Bool) {
    records += 1
    if isNew { episodes += 1 }
    if let duration = episode.duration {
      knownDuration += duration
    } else {
      unknownDurations += 1
    }
    switch episode.side {
    case .left?: left += 1
    case .right?: right += 1
    case .both?: both += 1
    case .middle?, nil: break
    }
  }

  /// The order of the sums must not depend on the order of the list.
  private static func isEarlier(_ left: Episode, _ right: Episode) -> Bool {
    (left.startedAt.seconds, left.uid) < (right.startedAt.seconds, right.uid)
  }
}
