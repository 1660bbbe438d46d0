/// The tunable numbers of the rules, in one place; a change of any raises ``RuleSet/version``.
///
/// The 15 days of P1 come from guidance (NHS: more than two weeks). The others are design choices
/// to be reviewed with a clinician.
enum Threshold {
  // A run of twitching days ends at a gap with so many logged-clear days, or so many days in all.
  static let gapClearDays = 4
  static let gapDays = 8

  // P1: length of the run, twitch days in it, days since the last.
  static let longRunDays = 15
  static let longRunTwitchDays = 7
  static let longRunRecency = 3

  // S1: days back, episodes at the eye and at the mouth or neck.
  static let sameSideDays = 30
  static let sameSideEpisodes = 2

  // M1: days back, areas, episodes and days in each.
  static let severalDays = 14
  static let severalAreas = 2
  static let severalEpisodes = 2
  static let severalTwitchDays = 2

  // E1, E2: days back to the start; older ones are another rule's.
  static let emergencyDays = 7

  // X0: days looked at, episodes and logged days below which nothing is said of a pattern.
  static let sparseDays = 14
  static let sparseEpisodes = 3
  static let sparseLoggedDays = 3

  // Out of ACTIVE: days without a twitch, logged-clear days among them; days with nothing logged.
  static let settledDays = 7
  static let settledClearDays = 5
  static let staleDays = 14

  // How long a visit holds a finding in SEEN, and at most with a follow-up date.
  static let seenDays = 28
  static let longestFollowUp = 90

  // What ends SEEN early.
  static let newPlaceEpisodes = 2
  static let growthFactor = 2
  static let growthEpisodes = 5
  static let strengthRise = 3.0
  static let strengthDays = 3
  /// Days up to the visit that make the pattern the professional was told of.
  static let patternDays = 30

  // Days of a week that must be twitch or logged clear before weeks are compared.
  static let coveredDays = 5
  /// Part of a run without record from which its message says so.
  static let unrecordedPart = 3

  /// Seconds within which episodes at one site and side count as one.
  static let duplicateSeconds = 120
  /// Seconds without a pause from which an episode counts on each day it covers.
  static let longEpisodeSeconds = 86_400

  /// Days for which a symptom that no rule has looked at is named.
  static let unexaminedDays = 90
}
