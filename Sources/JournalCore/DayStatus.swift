/// What is known of a day: a day without a record is unknown, never without twitches.
package enum DayStatus: String, Hashable, Sendable {
  /// At least one episode.
  case twitched
  /// Closed without an episode.
  case clear
  case unknown
}
