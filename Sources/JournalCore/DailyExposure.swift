/// Joins the stated amounts of one trigger on one day into that day's value.
package struct DailyExposure: Hashable, Sendable {
  package let rule: TriggerDefinition.DayRule

  package init(rule: TriggerDefinition.DayRule) { self.rule = rule }

  /// The day's value in the trigger's unit; nil when nothing was stated.
  ///
  /// The latest total and the adds after it count, joined by the day rule; what came first is
  /// ordered by `at`, else `entered_at`, then by the order of entry.
  package func value(of stated: [some OrderedAmount]) -> Double? {
    guard stated.count != 1 else { return stated[0].amount }
    let ordered = stated.enumerated().sorted { left, right in
      (left.element.order, left.element.number ?? .max, left.offset)
        < (right.element.order, right.element.number ?? .max, right.offset)
    }.map(\.element)
    guard !ordered.isEmpty else { return nil }
    let start = ordered.lastIndex { $0.isTotal } ?? 0
    let amounts = ordered[start...].map(\.amount)
    switch rule {
    case .sum: return amounts.reduce(0, +)
    case .last: return amounts.last
    case .max: return amounts.max()
    case .mean: return amounts.reduce(0, +) / Double(amounts.count)
    }
  }
}
