import JournalCore

/// The amounts of a journal joined into one value for each day and trigger.
struct StatedExposures {
  private let triggers: [TriggerDefinition]
  private let rules: [String: DailyExposure]
  private let byDay: [LocalDay: [Exposure]]
  /// The first day on which each trigger was stated.
  let firstDays: [String: LocalDay]

  /// Joins the amounts; `earlier` holds first days that lie outside what is given.
  init(
    _ exposures: [Exposure], in days: DayRange, triggers: [TriggerDefinition],
    earlier: [String: LocalDay]
  ) {
    var byDay: [LocalDay: [Exposure]] = [:]
    var firstDays = earlier
    for exposure in exposures {
      let first = firstDays[exposure.trigger] ?? .init(number: .max)
      if exposure.day < first { firstDays[exposure.trigger] = exposure.day }
      guard days.contains(exposure.day) else { continue }
      byDay[exposure.day, default: []].append(exposure)
    }
    self.triggers = triggers
    rules = Dictionary(
      triggers.map { ($0.name, DailyExposure(rule: $0.dayRule)) }, uniquingKeysWith: { $1 })
    self.byDay = byDay
    self.firstDays = firstDays
  }

  /// The stated values of a day.
  func values(on day: LocalDay) -> [String: Double] {
    guard let stated = byDay[day] else { return [:] }
    var rest = stated.indices.sorted {
      (stated[$0].trigger, $0) < (stated[$1].trigger, $1)
    }[...]
    var values: [String: Double] = [:]
    values.reserveCapacity(rest.count)
    while let first = rest.first {
      let name = stated[first].trigger
      let amounts = rest.prefix { stated[$0].trigger == name }.map { stated[$0] }
      rest = rest.dropFirst(amounts.count)
      if let rule = rules[name] { values[name] = rule.value(of: amounts) }
    }
    return values
  }

  /// The triggers that a day says nothing of and that are zero all the same: closed `complete`, not
  /// declined, and no earlier than the trigger's first record (`journal.md` 4).
  func zeros(on day: LocalDay, record: DayRecord?) -> [String] {
    guard let record, record.closed == .complete else { return [] }
    return triggers.filter { trigger in
      guard trigger.missingRule == .zeroWhenClosed, !record.skipped.contains(trigger.name),
        let first = firstDays[trigger.name]
      else { return false }
      return first <= day
    }.map(\.name)
  }
}
