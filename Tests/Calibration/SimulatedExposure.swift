/// The twenty triggers of a simulated journal, named as in a person's own.
///
/// The first four are the product's own suspects. Shapes, weekday rhythm, memory and correlations
/// were estimated from the 48 journals of the reference suite.
package enum SimulatedExposure: String, CaseIterable, Sendable {
  case caffeine, sleep, stress, alcohol, screen, exercise
  case medicationChange = "med_change"
  case flag = "iid_flag"
  case smooth = "smooth_ar"
  case weeklyWave = "weekly_wave"
  case drifting
  case rareFlag = "rare_flag"
  case null0 = "null_00"
  case null1 = "null_01"
  case null2 = "null_02"
  case null3 = "null_03"
  case null4 = "null_04"
  case null5 = "null_05"
  case null6 = "null_06"
  case null7 = "null_07"

  /// The name of the trigger.
  package var name: String { rawValue }
}
