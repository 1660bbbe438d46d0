import JournalCore

/// The amounts of a journal joined into one value for each day and trigger.
struct StatedExposures {
  /// One amount, by the places of its trigger and of itself.
  private struct Entry {
    let trigger: Int
    let exposure: Int
  }

  private let triggers: [TriggerDefinition]
  private let exposures: [Exposure]
  private let byDay: [LocalDay: [Entry]]
  /// The first day on which each trigger was stated.
  let firstDays: [String: LocalDay]

  /// Joins the amounts; `earlier` holds first days that lie outside what is given.
  init(
    _ exposures: [Exposure], in days: DayRange, triggers: [TriggerDefinition],
    earlier: [String: LocalDay]
  ) {
    let places = Dictionary(
      triggers.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { $1 })
    var first = [LocalDay?](repeating: nil, count: triggers.count)
    var byDay: [LocalDay: [Entry]] = [:]
    var firstDays = earlier
    for (index, exposure) in exposures.enumerated() {
      let day = exposure.day
      guard let place = places[exposure.trigger] else {
        firstDays[exposure.trigger] = min(firstDays[exposure.trigger] ?? day, day)
        continue
      }
      first[place] = min(first[place] ?? day, day)
      guard days.contains(day) else { continue }
      byDay[day, default: []].append(Entry(trigger: place, exposure: index))
    }
    for (trigger, day) in zip(triggers, first) {
      guard let day else { continue }
      firstDays[trigger.name] = min(firstDays[trigger.name] ?? day, day)
    }
    self.triggers = triggers
    self.exposures = exposures
    self.byDay = byDay
    self.firstDays = firstDays
  }

  /// The stated values of a day.
  func values(on day: LocalDay) -> [String: Double] {
    guard let stated = byDay[day] else { return [:] }
    var rest = stated.sorted { ($0.trigger, $0.exposure) < ($1.trigger, $1.exposure) }[...]
    var values: [String: Double] = [:]
    values.reserveCapacity(rest.count)
    while let first = rest.first {
      let own = rest.prefix { $0.trigger == first.trigger }
      rest = rest.dropFirst(own.count)
      values[triggers[first.trigger].name] =
        own.count == 1
        ? exposures[first.exposure].amount
        : DailyExposure(rule: triggers[first.trigger].dayRule)
          .value(of: own.map { exposures[$0.exposure] })
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
