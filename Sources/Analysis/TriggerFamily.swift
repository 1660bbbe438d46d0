/// Which question a trigger belongs to; each family keeps its own share of false findings.
package enum TriggerFamily: String, Hashable, Sendable {
  /// Named before the data, with its lag: tested where power is.
  case suspect
  /// All others, searched through over all lags.
  case open
}
