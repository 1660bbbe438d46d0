/// What became of a permanent small number.
package enum RecordNumberState: Hashable, Sendable {
  /// No record ever had it.
  case neverUsed
  /// Its record was removed; the same record would come back with it.
  case removed
  /// A record has it.
  case present
}
