import JournalCore

/// The amounts of a journal joined into one value for each day and trigger.
struct StatedExposures {
  private let days: DayRange
  private let triggers: [TriggerDefinition]
  /// The value of each trigger and day, nil where nothing was stated.
  private(set) var values: [[Double?]]
  /// The first day on which each trigger was stated.
  let firstDays: [String: LocalDay]
  /// The triggers that may be zero without being stated, with their first records.
  private let zeroable: [(place: Int, first: LocalDay)]

  /// Joins the amounts; `earlier` holds first days that lie outside what is given.
  init(
    _ stated: DiaryAmounts, in days: DayRange, triggers: [TriggerDefinition],
    earlier: [String: LocalDay]
  ) {
    let named = Dictionary(
      triggers.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { $1 })
    let places = stated.names.map { named[$0] }
    var first = [LocalDay?](repeating: nil, count: places.count)
    var values = [[Double?]](
      repeating: Array(repeating: nil, count: days.count), count: triggers.count)
    var several: [(trigger: Int, day: Int)] = []
    for amount in stated.amounts {
      let (name, day) = (Int(amount.trigger), amount.day)
      first[name] = min(first[name] ?? day, day)
      guard let place = places[name], days.contains(day) else { continue }
      let offset = day - days.lowerBound
      if values[place][offset] != nil { several.append((place, offset)) }
      values[place][offset] = amount.amount
    }
    var firstDays = earlier
    for (name, day) in zip(stated.names, first) {
      guard let day else { continue }
      firstDays[name] = min(firstDays[name] ?? day, day)
    }
    self.days = days
    self.triggers = triggers
    self.values = values
    self.firstDays = firstDays
    zeroable = Self.zeroable(triggers, firstDays)
    if !several.isEmpty { join(several, stated.amounts, places) }
  }

  /// Joins the amounts of those triggers and days that have several.
  private mutating func join(
    _ cells: [(trigger: Int, day: Int)], _ stated: [DiaryAmount], _ places: [Int?]
  ) {
    let numbers = Set(cells.map { $0.trigger * days.count + $0.day })
    var amounts: [Int: [DiaryAmount]] = [:]
    for amount in stated where days.contains(amount.day) {
      guard let place = places[Int(amount.trigger)] else { continue }
      let number = place * days.count + (amount.day - days.lowerBound)
      if numbers.contains(number) { amounts[number, default: []].append(amount) }
    }
    for (number, own) in amounts {
      let (trigger, day) = number.quotientAndRemainder(dividingBy: days.count)
      values[trigger][day] = DailyExposure(rule: triggers[trigger].dayRule).value(of: own)
    }
  }

  /// The triggers, by their places, that a day says nothing of and that are zero all the same:
  /// closed `complete`, not declined, and no earlier than the trigger's first record
  /// (`journal.md` 4).
  func zeros(on day: LocalDay, record: DayRecord?) -> [Int] {
    guard let record, record.closed == .complete else { return [] }
    return zeroable.compactMap { place, first in
      first <= day && values[place][day - days.lowerBound] == nil
        && !record.skipped.contains(triggers[place].name) ? place : nil
    }
  }

  /// The triggers that may be zero without being stated, by their places, with their first records.
  private static func zeroable(
    _ triggers: [TriggerDefinition], _ firstDays: [String: LocalDay]
  ) -> [(place: Int, first: LocalDay)] {
    triggers.enumerated().compactMap { place, trigger in
      guard trigger.missingRule == .zeroWhenClosed, let first = firstDays[trigger.name] else {
        return nil
      }
      return (place, first)
    }
  }
}
