import JournalCore

/// A trigger as a column of the day and week tables.
struct CSVTrigger {
  let trigger: TriggerDefinition
  /// `caffeine_mg`, `stress_0_10`, `meal_skipped`; no two triggers have the same.
  let header: String

  /// The columns of triggers in their order.
  static func all(_ triggers: [TriggerDefinition]) -> [CSVTrigger] {
    var used: Set<String> = []
    return triggers.map { trigger in
      let name = header(trigger)
      var unique = name
      var number = 2
      while !used.insert(unique).inserted {
        unique = "\(name)_\(number)"
        number += 1
      }
      return CSVTrigger(trigger: trigger, header: unique)
    }
  }

  var isYesNo: Bool { trigger.unit == "yes_no" }

  /// The unit to tell; yes and no have none.
  var unit: String? { isYesNo ? nil : TerminalText.safe(trigger.unit) }

  /// What the value of a day is.
  var meaning: String {
    let name = TerminalText.safe(trigger.name)
    let value =
      switch (isYesNo, trigger.dayRule) {
      case (true, _): "\(name): whether it was so that day"
      case (_, .sum): "\(name): sum of the day"
      case (_, .last): "\(name): value stated last for the day"
      case (_, .max): "\(name): highest of the day"
      case (_, .mean): "\(name): mean of the day"
      }
    let night = trigger.name == "sleep" ? "; the night that ended that day" : ""
    let zero =
      trigger.missingRule == .zeroWhenClosed
      ? "; 0 also on days closed as complete without any, from its first record on" : ""
    return value + night + zero
  }

  /// The cell of a day: empty where the value is unknown.
  func value(_ amount: Double?) -> FieldValue {
    isYesNo ? FieldValue(amount.map { $0 != 0 }) : FieldValue(amount)
  }

  /// Name and unit in snake_case; a name that a fixed column has gets the end `_value`.
  private static func header(_ trigger: TriggerDefinition) -> String {
    let unit = trigger.unit == "yes_no" ? "" : "_\(trigger.unit)"
    let name = snakeCase(trigger.name + unit)
    if name.isEmpty { return "trigger" }
    return CSVDays.fixedNames.contains(name) ? "\(name)_value" : name
  }

  /// Letters and digits in lower case; one `_` for everything between them.
  private static func snakeCase(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
  }
}
