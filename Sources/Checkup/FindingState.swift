/// Where a visit-level rule stands in one area on one day.
package enum FindingState: String, Hashable, Sendable {
  /// Nothing to say.
  case quiet = "QUIET"
  /// To be shown.
  case active = "ACTIVE"
  /// A professional knows of it; listed, and not counted for the level.
  case seen = "SEEN"
  /// Nothing was logged for two weeks; keeps its level as the last that is known.
  case stale = "STALE"
}
