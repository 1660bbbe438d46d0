extension TriggerVocabulary {
  /// The amounts that are believed, in the trigger's unit: from zero to its limit, and as far below
  /// zero for amounts of the user's own triggers, such as degrees.
  package static func range(of trigger: TriggerDefinition) -> ClosedRange<Double> {
    let limit = limit(of: trigger)
    let mayBeNegative = named(trigger.name) == nil && trigger.amountKind == .amount
    return (mayBeNegative ? -limit : 0)...limit
  }
}
