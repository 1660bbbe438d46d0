/// How much must be known of a trigger before it is tested.
///
/// A suspect: 28 observed days with a value, 12 episodes on them, and 6 days that really carry the
/// comparison. Others: 42, 25 and 8. Below that small p-values come too often: sparse journals of
/// our own simulation showed three times as many as they should.
package struct TriggerGate: Hashable, Sendable {
  package let days: Int
  package let episodes: Int
  package let effectiveDays: Double

  package static let suspect = TriggerGate(days: 28, episodes: 12, effectiveDays: 6)
  package static let open = TriggerGate(days: 42, episodes: 25, effectiveDays: 8)

  package static func of(_ family: TriggerFamily) -> TriggerGate {
    family == .suspect ? .suspect : .open
  }
}
