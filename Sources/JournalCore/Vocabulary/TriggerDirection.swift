/// Which way a trigger is expected to go before any data exist: whether days with more of it have
/// more or fewer episodes.
package enum TriggerDirection: String, Hashable, Sendable {
  case more, fewer

  /// The direction of a built-in trigger, fixed from the literature and never stored; nil for every
  /// other one, which is tested both ways.
  ///
  /// Source: `AAO`, `NHS-TW` and the others that ``TriggerWords`` names for these four.
  package static func declared(for trigger: String) -> TriggerDirection? {
    switch trigger {
    case "caffeine", "stress", "alcohol": .more
    case "sleep": .fewer
    default: nil
    }
  }
}
