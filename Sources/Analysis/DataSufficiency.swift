/// How much must be known before a number is shown (`statistics.md` 1.7).
package enum DataSufficiency {
  /// Observed days of a week for its rate.
  package static let weeklyRateDays = 4
  /// Observed days with a value of the trigger, for the correlation with it.
  package static let correlationDays = 28
  /// Episodes on those days.
  package static let correlationEpisodes = 12
}
