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

  // P3: weeks looked at, weeks of them with twitching, twitch days in such a week, days back to the
  // earliest at least and to the latest at most.
  static let returningWeeks = 6
  static let returningTwitchWeeks = 4
  static let returningTwitchDays = 2
  static let returningReach = 34
  static let returningRecency = 7
  // P4: length of the run, twitch days in it, days since the last, days for which a visit answers.
  static let monthsRunDays = 90
  static let monthsRunTwitchDays = 24
  static let monthsRunRecency = 7
  static let monthsSeenDays = 90
  // S1: days back, episodes at the eye and at the mouth or neck.
  static let sameSideDays = 30
  static let sameSideEpisodes = 2

  // S2: days back, episodes that forced the eye shut, episodes of the other two kinds.
  static let eyeClosureDays = 30
  static let forcedShutEpisodes = 2
  static let hardToOpenEpisodes = 1
  // M1: days back, areas, episodes and days in each.
  static let severalDays = 14
  static let severalAreas = 2
  static let severalEpisodes = 2
  static let severalTwitchDays = 2

  // W1: days back to a twitch in the weak area; days of 14 with a twitching tongue.
  static let weakAreaDays = 30
  static let tongueDays = 3
  // G1: episodes of the week before, times and more of them, twitch days of the last week.
  static let increaseBase = 3
  static let increaseFactor = 2
  static let increaseEpisodes = 5
  static let increaseTwitchDays = 4
  // F1: days of self-care, days with a measure, days of usual caffeine looked at and known, length of
  // the run, twitch days, share of the week before that is left.
  static let selfCareDays = 7
  static let measureDays = 4
  static let usualReach = 34
  static let usualKnownDays = 3
  static let measuresWithoutUsual = 2
  static let selfCareRunDays = 10
  static let selfCareTwitchDays = 4
  static let selfCareShare = 0.8
  // Q1: bother, impact, days of 14.
  static let troublesomeBother = 7.0
  static let troublesomeImpact = 2
  static let troublesomeDays = 3
  // D1: days before the change without a twitch and after it with the first; twitch days since.
  static let medicineDays = 28
  static let medicineTwitchDays = 2
  // R1: twitch days of 7; length of a run and twitch days in it, days since the last.
  static let pregnantTwitchDays = 3
  static let pregnantRunDays = 5
  static let pregnantRecency = 7
  // N1, B1: days of 14. K1, H1: days of 14.
  static let tremblingDays = 3
  static let palsySideDays = 3
  static let repeatedDays = 2
  // V1: days back to such a movement, days of a year.
  static let urgeDays = 30
  static let longUrgeDays = 365
  // A1: days back. Y1, T2: days back to a twitch.
  static let hearingDays = 30
  static let eyeTwitchDays = 14
  // L1: seconds without a pause, alone and on more than one day; days back.
  static let longUnbrokenSeconds = 86_400
  static let repeatedUnbrokenSeconds = 10_800
  static let repeatedUnbrokenDays = 2
  static let unbrokenReach = 30
  // U1, C5, T8: grams of a UK unit, units of a week, weeks; grams of a heavy day, such days of 7.
  static let unitGrams = 8.0
  static let weeklyUnits = 14
  static let weeklyGrams = Double(weeklyUnits) * unitGrams
  static let drinkingWeeks = 4
  static let heavyGrams = 48.0
  static let heavyDays = 5

  // E1–E3: days back to the start; older ones are T1's. E4–E8: days back.
  static let emergencyDays = 7
  static let acuteDays = 1
  static let neverCheckedDays = 90
  /// Severity of a strong headache, 0–10.
  static let strongHeadache = 7.0
  // E6, T5: days since a medicine was started or raised. E6, T8: days since a substance.
  static let medicineStartDays = 14
  static let substanceDays = 7
  /// Milligrams of caffeine of a day that can be a strong reaction (E6).
  static let extremeCaffeine = 1_200.0
  // E8, T10: days since the knock, days before it without a twitch in the face.
  static let injuryDays = 7
  static let beforeInjuryDays = 30
  // T2, T3: days back; T3: days since an operation, twitch days of 14.
  static let faceNerveDays = 7
  static let tinglingDays = 7
  static let operationDays = 180
  static let operationTwitchDays = 2
  // T4, W1, W2: days of a slow change.
  static let slowChangeDays = 28
  static let slowLimbDays = 7
  // T5–T8, T11: days back of what came lately; T5: how many of them.
  static let newSymptomDays = 2
  static let newSymptoms = 2
  static let crampDays = 7
  static let upsetDays = 3
  static let hearingLossDays = 7
  // T7: week of pregnancy, days after a birth.
  static let latePregnancyWeek = 20
  static let afterBirthDays = 42
  /// Age in years below which a parent is spoken to.
  static let adultAge = 16

  // C2: milligrams of caffeine a day, when pregnant or breastfeeding, per kilogram below 18 years.
  static let caffeineLimit = 400.0
  static let lowCaffeineLimit = 200.0
  static let caffeinePerKilogram = 3.0
  static let caffeineAdultAge = 18
  // C3: hours of sleep, nights of 7. C4: stress, days of 7.
  static let shortSleep = 7.0
  static let shortNights = 3
  static let highStress = 7.0
  static let stressfulDays = 3
  // X1: days of the last 14 that are twitch or logged clear.
  static let loggedDays = 7

  // X0: days looked at, episodes and logged days below which nothing is said of a pattern.
  static let sparseDays = 14
  static let sparseEpisodes = 3
  static let sparseLoggedDays = 3

  // Snooze: days for a visit, seconds for a call on the same day.
  static let longestSnoozeDays = 7
  static let todaySnoozeSeconds = 43_200

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

  /// Days for which a symptom that no finding speaks of is named.
  static let unexaminedDays = 90
}
