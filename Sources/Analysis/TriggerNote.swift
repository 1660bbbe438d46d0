/// What is to be said beside a trigger's numbers.
package enum TriggerNote: Hashable, Sendable {
  /// It goes with episodes only as far as another trigger does.
  case movesTogetherWith(String)
  /// Its value of the day after goes with episodes at least as well.
  case mayBeConsequence
  /// It is known on most days with an episode and on few without.
  case recordedMostlyOnTwitchDays
  /// It hardly changes, or on too few days.
  case tooLittleSpread
}
