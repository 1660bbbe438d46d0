/// Why a timer is not started or not stopped.
package enum TimerRefusal: Error, Hashable, Sendable {
  /// One runs at that site already.
  case alreadyRunning(RunningTimer)
  case noneRunning
  /// None runs at the site that was named.
  case notRunning(site: Site?, running: [RunningTimer])
  /// Several run, and the words fit more than one.
  case several([RunningTimer])
  /// It runs for so long that it was probably forgotten; seconds since its start.
  case doubtful(RunningTimer, elapsed: Int)
  /// By the clock it has not begun yet.
  case clockSetBack(RunningTimer, now: Moment)
  /// The end that was named is not after the start.
  case endsBeforeStart(RunningTimer, end: Moment)
  /// Longer than the seconds since the start.
  case notElapsed(RunningTimer, duration: Double, elapsed: Int)
  /// Only the day of its start is known, so that nothing can be measured.
  case dayOnly(RunningTimer)
  /// More than an episode may last.
  case tooLong(RunningTimer, elapsed: Int)
}
