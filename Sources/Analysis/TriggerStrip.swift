package import JournalCore

/// How much of a trigger there was each day of a range, in five levels from its least to its most.
package struct TriggerStrip: Hashable, Sendable {
  package let trigger: TriggerDefinition
  /// The smallest and the largest known value of the range, in the trigger's unit.
  package let low: Double
  package let high: Double
  /// One for each day: 0 to 4, fifths of the way from `low` to `high`; nil where unknown. When all
  /// values are equal they are all 0.
  package let levels: [Int?]

  /// How many levels there are.
  package static let levelCount = 5

  /// nil when no day has a value.
  init?(_ trigger: TriggerDefinition, _ days: some Sequence<DailyObservation>) {
    let values = days.map { $0.value(of: trigger.name) }
    guard let low = values.compactMap(\.self).min(), let high = values.compactMap(\.self).max()
    else { return nil }
    self.trigger = trigger
    self.low = low
    self.high = high
    levels = values.map { value in
      value.map { high > low ? Self.level(($0 - low) / (high - low)) : 0 }
    }
  }

  private static func level(_ share: Double) -> Int {
    min(levelCount - 1, Int(share * Double(levelCount)))
  }
}
