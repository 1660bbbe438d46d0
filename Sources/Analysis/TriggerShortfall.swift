/// What is missing before a trigger can be tested; 0 where there is enough.
package struct TriggerShortfall: Hashable, Sendable {
  /// Observed days of any kind.
  package var observedDays: Int
  /// Episodes on days with a value of the trigger.
  package var episodes: Int
  /// Observed days with a value of the trigger.
  package var daysWithValue: Int

  package init(observedDays: Int, episodes: Int, daysWithValue: Int) {
    self.observedDays = observedDays
    self.episodes = episodes
    self.daysWithValue = daysWithValue
  }

  init(gate: TriggerGate, observedDays: Int, daysWithValue: Int, episodes: Int) {
    self.observedDays = max(0, gate.days - observedDays)
    self.episodes = max(0, gate.episodes - episodes)
    self.daysWithValue = max(0, gate.days - daysWithValue)
  }

  package var isNone: Bool { observedDays == 0 && episodes == 0 && daysWithValue == 0 }
}
