/// An amount of a trigger as typed on a line, in the trigger's own unit.
package struct StatedAmount: Hashable, Sendable {
  package let trigger: TriggerDefinition
  /// The drink it was counted in (`coffee`, `tea`); nil for an amount in a unit.
  package let drink: String?
  package let amount: Double
  /// `2 cups`, `190 mg`, `6.5 h`.
  package let asEntered: String

  package init(trigger: TriggerDefinition, drink: String?, amount: Double, asEntered: String) {
    self.trigger = trigger
    self.drink = drink
    self.amount = amount
    self.asEntered = asEntered
  }
}
