/// How the rate of episodes wanders by itself: as the test supposes, or in ways it does not know.
package enum SimulatedWorld: String, CaseIterable, Sendable {
  /// A log-normal rate with a memory from day to day: the model.
  case latentRate = "latent rate"
  /// Negative binomial counts without memory.
  case memoryless
  /// Weeks without any episode between spells with many.
  case offSpells = "off-spells"
  /// One day from which on the rate is another.
  case levelShift = "level shift"
  /// A rate that wanders away and does not come back.
  case randomWalk = "random walk"
  /// Each episode makes others likelier on the next days.
  case selfExciting = "self-exciting"
  /// 3 of 10 days without an episode are not logged.
  case unloggedZeros = "unlogged zeros"
  /// Yesterday's episodes raise today's stress.
  case reverseCause = "reverse cause"

  /// Those that break the model.
  package static let broken = allCases.filter { $0 != .latentRate }
}
