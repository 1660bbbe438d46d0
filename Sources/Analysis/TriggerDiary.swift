package import JournalCore

/// What the trigger analysis sees of a journal: a count for each observed day and the values of
/// each trigger on those days; all else is unknown, never zero.
package struct TriggerDiary: Sendable {
  package let days: DayRange
  /// Episodes of each calendar day, with bouts that belong together counted once; nil where the day
  /// is not observed.
  package let counts: [Double?]
  /// The triggers with a value, by name.
  package let triggers: [String]
  /// The values of each trigger, one a calendar day; a diary of fewer days shares those of a longer
  /// one, so they may go on past the last day.
  private let columns: [String: [Double?]]

  package init(days: DayRange, counts: [Double?], values: [String: [Double?]]) {
    let isComplete = ([counts] + values.values).allSatisfy { $0.count == days.count }
    precondition(isComplete, "A diary has an entry for each calendar day.")
    self.init(days: days, counts: counts, columns: values)
  }

  private init(days: DayRange, counts: [Double?], columns: [String: [Double?]]) {
    self.days = days
    self.counts = counts
    self.columns = columns
    let count = days.count
    triggers =
      columns.filter { $0.value.prefix(count).contains { $0 != nil } }.map(\.key).sorted()
  }

  /// The observed days of a table; of triggers only the active ones.
  package init(_ table: ObservationTable) {
    let observed = table.observations.map(\.isObserved)
    var values: [String: [Double?]] = [:]
    for (trigger, known) in zip(table.triggers, table.values) where trigger.isActive {
      let column = zip(observed, known).map { $0 ? $1 : nil }
      if column.contains(where: { $0 != nil }) { values[trigger.name] = column }
    }
    self.init(
      days: table.days,
      counts: table.observations.map { $0.isObserved ? Double($0.episodes) : nil }, values: values)
  }

  /// The same up to a day, which is in it.
  package func through(_ day: LocalDay) -> TriggerDiary {
    precondition(days.contains(day), "A diary goes up to one of its days.")
    let count = day - days.lowerBound + 1
    return TriggerDiary(
      days: days.lowerBound...day, counts: Array(counts.prefix(count)), columns: columns)
  }

  /// The values of each trigger, one a calendar day; nil where the day is not observed or the value
  /// unknown. A trigger without any value is left out.
  package var values: [String: [Double?]] {
    var values: [String: [Double?]] = [:]
    for trigger in triggers {
      values[trigger] = columns[trigger].map { Array($0.prefix(days.count)) }
    }
    return values
  }

  /// The values of a trigger, one a calendar day, perhaps with days past the last; nil without any.
  func column(of trigger: String) -> [Double?]? {
    columns[trigger].flatMap { triggers.contains(trigger) ? $0 : nil }
  }

  /// Days with a count.
  package var observedDays: Int { counts.count { $0 != nil } }
  /// Episodes on those days.
  package var episodes: Int { Int(counts.reduce(0) { $0 + ($1 ?? 0) }) }

  /// The known values of a trigger on observed days, each with the day's count; from a place in the
  /// calendar on.
  package func pairs(
    of trigger: String, from first: Int = 0
  ) -> [(value: Double, count: Double)] {
    guard let column = columns[trigger] else { return [] }
    return zip(column, counts).dropFirst(first).compactMap { value, count in
      guard let value, let count else { return nil }
      return (value, count)
    }
  }
}

extension TriggerDiary: Hashable {
  package static func == (left: TriggerDiary, right: TriggerDiary) -> Bool {
    left.days == right.days && left.counts == right.counts && left.values == right.values
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(days)
    hasher.combine(counts)
  }
}
