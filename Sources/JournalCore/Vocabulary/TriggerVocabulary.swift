/// The built-in triggers with daily amounts.
package enum TriggerVocabulary {
  package static let all: [TriggerDefinition] = [
    define("caffeine", "mg", .amount, .sum, .zeroWhenClosed),
    define("alcohol", "g", .amount, .sum, .zeroWhenClosed),
    define("sleep", "h", .hours, .last), define("stress", "0-10", .scale, .max),
    define("screen", "h", .hours, .sum),
    define("nicotine", "cigarette", .amount, .sum, .zeroWhenClosed),
    define("water", "ml", .amount, .sum), define("exercise", "min", .amount, .sum),
    define("potassium_food", "serving", .amount, .sum),
    define("meal_skipped", "yes_no", .yesNo, .max),
    define("blocked_nose", "yes_no", .yesNo, .max), define("menses", "yes_no", .yesNo, .max),
  ]

  package static func named(_ name: String) -> TriggerDefinition? { all.first { $0.name == name } }

  /// The largest amount of one day that is believed, in the trigger's unit (`journal.md` 4).
  package static func limit(of trigger: TriggerDefinition) -> Double {
    switch (trigger.name, trigger.amountKind) {
    case ("caffeine", _): 5000
    case ("alcohol", _): 1000
    case (_, .hours): 24
    case (_, .scale): 10
    case (_, .yesNo): 1
    default: 1_000_000
    }
  }

  /// Above which amount of one day a slip of the hand is worth a question: a quarter of the limit,
  /// 13 cups of coffee or 25 drinks; nil where no amount is odd.
  package static func oddity(of trigger: TriggerDefinition) -> Double? {
    ["caffeine", "alcohol"].contains(trigger.name) ? limit(of: trigger) / 4 : nil
  }

  private static func define(
    _ name: String, _ unit: String, _ kind: TriggerDefinition.Kind,
    _ dayRule: TriggerDefinition.DayRule, _ missing: TriggerDefinition.MissingRule = .unknown
  ) -> TriggerDefinition {
    TriggerDefinition(
      name: name, unit: unit, amountKind: kind, dayRule: dayRule, missingRule: missing)
  }
}
