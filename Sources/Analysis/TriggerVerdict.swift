/// What a trigger's numbers are worth.
package enum TriggerVerdict: String, Hashable, Sendable {
  /// A randomised experiment of the person's own found it.
  case backedByExperiment = "backed_by_experiment"
  /// Found at three weekly looks in a row.
  case possiblePattern = "possible_pattern"
  /// Found today, not yet at three weekly looks in a row.
  case notHeldYet = "not_held_yet"
  /// Nothing found.
  case noPattern = "no_pattern"
  /// Not tested: too little is known.
  case notEnoughDays = "not_enough_days"
}
