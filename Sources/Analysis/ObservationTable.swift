package import JournalCore

/// A journal as one observation for each day of a range: a day without a record is there, unknown.
package struct ObservationTable: Hashable, Sendable {
  package let days: DayRange
  /// One for each day, in order.
  package let observations: [DailyObservation]
  /// All triggers, built in and the person's own.
  package let triggers: [TriggerDefinition]
  /// The first day on which each trigger was ever stated; what is not in it never was.
  package let firstStated: [String: LocalDay]
  /// The value of each trigger and day; nil is unknown.
  let values: [[Double?]]

  /// The journal holds at least the records of `days`; those of other days make no row. For one
  /// loaded in part, `firstStated` tells the first day of each trigger in the whole one.
  package init(
    journal: Journal, days: DayRange, boundary: DayBoundary,
    firstStated: [String: LocalDay] = [:]
  ) {
    self.init(
      DiaryRecords(journal), days: days, boundary: boundary, firstStated: firstStated)
  }

  /// The same of what an analysis needs of a journal.
  init(
    _ records: DiaryRecords, days: DayRange, boundary: DayBoundary,
    firstStated: [String: LocalDay] = [:]
  ) {
    let triggers = Vocabulary(triggers: records.triggers).triggers
    let tallies = EpisodeTally.byDay(records.episodes, in: days, boundary: boundary)
    let stated = StatedExposures(
      records.amounts, in: days, triggers: triggers, earlier: firstStated)
    var closings = [DayRecord?](repeating: nil, count: days.count)
    for record in records.days where days.contains(record.day) {
      closings[record.day - days.lowerBound] = record
    }
    let columns = TriggerColumns(stated, triggers, days, closings)
    self.days = days
    self.triggers = triggers
    self.firstStated = stated.firstDays
    values = columns.values
    observations = closings.enumerated().map { offset, record in
      let day = days.lowerBound + offset
      return DailyObservation(
        day: day, record: record, boundary: boundary, tally: tallies[offset], columns: columns,
        offset: offset)
    }
  }

  /// The observation of a day; nil outside the table.
  package subscript(day: LocalDay) -> DailyObservation? {
    days.contains(day) ? observations[day - days.lowerBound] : nil
  }

  /// The observations of those days of a range that the table has.
  package subscript(range: DayRange) -> ArraySlice<DailyObservation> {
    guard range.overlaps(days) else { return [] }
    let shared = range.clamped(to: days)
    let first = shared.lowerBound - days.lowerBound
    return observations[first...(first + (shared.upperBound - shared.lowerBound))]
  }
}
