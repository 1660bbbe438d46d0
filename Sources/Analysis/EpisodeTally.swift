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

  /// The tally of each day of a range, nil without an episode; excluded episodes count nowhere.
  static func byDay(
    _ episodes: [Episode], in days: DayRange, boundary: DayBoundary
  ) -> [EpisodeTally?] {
    var tallies = [EpisodeTally?](repeating: nil, count: days.count)
    var merging = BoutMerging()
    let considered = (days.lowerBound - BoutMerging.lookBack)...days.upperBound
    for index in inOrder(episodes, of: considered, boundary: boundary) {
      let isNew = merging.isNew(episodes[index])
      let day = boundary.day(of: episodes[index].startedAt)
      guard days.contains(day) else { continue }
      var tally = tallies[day - days.lowerBound] ?? .none
      tally.add(episodes[index], isNew: isNew)
      tallies[day - days.lowerBound] = tally
    }
    return tallies
  }

  /// Where the episodes of a range stand in the list, by their starts and then their uids: sums
  /// must not depend on the order of the list.
  static func inOrder(
    _ episodes: [Episode], of days: DayRange, boundary: DayBoundary
  ) -> [Int] {
    let found = episodes.indices.lazy
      .filter { episodes[$0].counts && days.contains(boundary.day(of: episodes[$0].startedAt)) }
      .map { (start: episodes[$0].startedAt.seconds, index: $0) }
    return found.sorted { left, right in
      left.start == right.start
        ? episodes[left.index].uid < episodes[right.index].uid : left.start < right.start
    }.map(\.index)
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
}
