/// An episode that goes on: what `start` begins, and what `stop` and `cancel` end.
package struct RunningTimer: Hashable, Sendable {
  package let episode: Episode

  /// An episode that counts, is ongoing and has no duration yet; nil for any other.
  package init?(_ episode: Episode) {
    guard episode.isOngoing == true, episode.duration == nil, episode.counts else { return nil }
    self.episode = episode
  }

  /// The longest time in seconds after which a timer is stopped without a question.
  package static let sensibleLimit = 2 * 3600

  /// Seconds since the start; negative where the clock was set back.
  package func elapsed(at now: Moment) -> Int { now.seconds - episode.startedAt.seconds }

  /// Whether it has probably been forgotten: it runs for more than ``sensibleLimit``, or began on
  /// another day.
  package func isDoubtful(at now: Moment, boundary: DayBoundary) -> Bool {
    elapsed(at: now) > Self.sensibleLimit
      || boundary.day(of: now) != boundary.day(of: episode.startedAt)
  }

  /// The one that a site and a side mean among those that run; either may be left out.
  ///
  /// - Throws: ``TimerRefusal`` where none fits, or several.
  package static func chosen(
    among timers: [RunningTimer], site: Site?, side: Side?
  ) throws(TimerRefusal) -> RunningTimer {
    guard !timers.isEmpty else { throw .noneRunning }
    var fitting = timers.filter { site == nil || $0.episode.site == site }
    guard !fitting.isEmpty, let first = fitting.first else {
      throw .notRunning(site: site, running: timers)
    }
    guard fitting.count > 1 else { return first }
    fitting = fitting.filter { side == nil || $0.episode.side == side }
    guard fitting.count == 1, let only = fitting.first else { throw .several(timers) }
    return only
  }
}
