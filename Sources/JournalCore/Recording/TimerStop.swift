/// A running timer that is stopped, as changes of the journal.
package struct TimerStop {
  /// How the end was told.
  package enum End: Hashable, Sendable {
    /// It stops now, and the clock says how long it was.
    case now
    /// It stops now, however long that was.
    case certainlyNow
    /// It stopped at an instant.
    case at(Moment)
    /// How long it lasted in seconds.
    case after(Double)
    /// Nobody knows how long it lasted.
    case unknown
  }

  package let before: Episode
  package let episode: Episode
  package let changes: [Change]
  package let dayFacts: [DayFact]

  /// Works out the changes; `stored` holds what is stored for the day the timer began on. What the
  /// facts say besides its length is stated too.
  ///
  /// - Throws: ``TimerRefusal`` for a length that cannot be, or is to be doubted.
  package init(
    _ timer: RunningTimer, end: End, facts: EntryFacts, stored: Journal,
    context: RecordingContext
  ) throws(TimerRefusal) {
    let start = timer.episode.startedAt
    var ended = timer.episode
    facts.apply(to: &ended)
    ended.isOngoing = nil
    ended.duration = try Self.seconds(timer, end, context)
    let day = context.boundary.day(of: start)
    let exposures = facts.exposures.map {
      ($0, context.exposure($0, day: day, at: start, kind: .total))
    }
    before = timer.episode
    episode = ended
    dayFacts = exposures.map { DayFact(stated: $0.0, adding: $0.1, to: stored.exposures) }
    changes = [.replace(timer.episode, with: ended)] + exposures.map { .add($0.1) }
  }

  /// Whole seconds from the start to the end; nil where they are not known.
  private static func seconds(
    _ timer: RunningTimer, _ end: End, _ context: RecordingContext
  ) throws(TimerRefusal) -> Double? {
    let elapsed = timer.elapsed(at: context.now)
    switch end {
    case .unknown: return nil
    case .after(let seconds):
      guard elapsed < 0 || timer.episode.precision == .day || seconds <= Double(max(elapsed, 1))
      else { throw .notElapsed(timer, duration: seconds, elapsed: elapsed) }
      return seconds
    case .now, .certainlyNow:
      guard timer.episode.precision != .day else { throw .dayOnly(timer) }
      guard elapsed >= 0 else { throw .clockSetBack(timer, now: context.now) }
      guard end == .certainlyNow || !timer.isDoubtful(at: context.now, boundary: context.boundary)
      else { throw .doubtful(timer, elapsed: elapsed) }
      return try checked(elapsed, timer)
    case .at(let moment):
      guard timer.episode.precision != .day else { throw .dayOnly(timer) }
      guard moment.seconds > timer.episode.startedAt.seconds else {
        throw .endsBeforeStart(timer, end: moment)
      }
      return try checked(moment.seconds - timer.episode.startedAt.seconds, timer)
    }
  }

  /// At least one second: what was stopped at once did happen.
  private static func checked(
    _ seconds: Int, _ timer: RunningTimer
  ) throws(TimerRefusal) -> Double {
    guard Double(seconds) <= Episode.longestDuration else {
      throw .tooLong(timer, elapsed: seconds)
    }
    return Double(max(seconds, 1))
  }
}
