import JournalCore

/// What a trigger is called at the head of a column or row.
enum TriggerTitle {
  /// `caffeine mg`, `slept h`, `stress`.
  static func withUnit(_ trigger: TriggerDefinition) -> String {
    let unit = ["0-10", "yes_no"].contains(trigger.unit) ? "" : " \(trigger.unit)"
    return TerminalText.safe(name(trigger) + unit)
  }

  /// `caffeine`, `slept`.
  static func name(_ trigger: TriggerDefinition) -> String {
    TerminalText.safe(trigger.name == "sleep" ? "slept" : trigger.name)
  }

  /// `0–570 mg`, `4.5–9h`, `2–8 of 10`, `no–yes`, `-2 to 3 unit`; one value alone where both are equal.
  static func range(_ low: Double, _ high: Double, of trigger: TriggerDefinition) -> String {
    let last = FactText.amount(high, unit: trigger.unit) + (trigger.unit == "0-10" ? " of 10" : "")
    guard low < high else { return TerminalText.safe("\(last) throughout") }
    let first =
      trigger.unit == "yes_no"
      ? FactText.amount(low, unit: trigger.unit) : FactText.amount(low)
    return TerminalText.safe(low < 0 ? "\(first) to \(last)" : "\(first)–\(last)")
  }
}
