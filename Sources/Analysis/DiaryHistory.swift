package import JournalCore

/// A journal's diary as it stood at the end of any day: with the days up to then, and only what had
/// been entered by then.
package struct DiaryHistory: Sendable {
  /// The last day that is looked at.
  package let asOf: LocalDay
  /// The diary of that day; nil when nothing had been recorded.
  package let latest: TriggerDiary?
  private let records: DiaryRecords
  private let late: [LateEntry]
  private let boundary: DayBoundary
  private let table: ObservationTable?
  private let start: LocalDay?

  /// From the journal's first day, or a later one, to `asOf`.
  package init(
    _ records: DiaryRecords, boundary: DayBoundary, from start: LocalDay? = nil, asOf: LocalDay
  ) {
    let entries = EntryDays(boundary)
    let late = entries.late(in: records)
    let isWhole = !late.contains { $0.isMissing(asOf: asOf) }
    let seen = isWhole ? records : entries.records(records, asOf: asOf)
    let table = Self.table(seen, boundary, from: start, asOf: asOf)
    self.asOf = asOf
    self.records = seen
    self.late = late
    self.boundary = boundary
    self.start = start
    self.table = table
    latest = table.map { TriggerDiary($0) }
  }

  /// Whether an episode lies in the days of the latest diary and had been entered by its end.
  func holds(_ episode: Episode) -> Bool {
    let entries = EntryDays(boundary)
    return latest?.days.contains(entries.day(of: episode)) == true
      && entries.isEntered(episode, by: asOf)
  }

  /// How episodes went over time and between the sides; nil when nothing had been recorded.
  package var course: EpisodeCourse? {
    table.map { EpisodeCourse($0, episodes: records.episodes, boundary: boundary) }
  }

  /// The diary as it stood at the end of a day; nil when nothing had been recorded.
  ///
  /// Where nothing was entered late it is the beginning of the latest one; else the days from just
  /// before the first that was entered late are made anew, or all when that was the first of its
  /// kind.
  package func diary(asOf day: LocalDay) -> TriggerDiary? {
    guard let table, let latest, day >= table.days.lowerBound else { return nil }
    guard day < asOf else { return latest }
    let entries = EntryDays(boundary)
    let missing = late.filter { $0.isMissing(asOf: day) }.map(\.day)
    guard let late = missing.min() else { return latest.through(day) }
    let first = late - Self.travelDays
    guard first > table.days.lowerBound, !table.firstStated.values.contains(where: { $0 >= late })
    else {
      return Self.table(entries.records(records, asOf: day), boundary, from: start, asOf: day)
        .map { TriggerDiary($0) }
    }
    let recent = ObservationTable(
      entries.records(records, asOf: day, from: first - BoutMerging.lookBack), days: first...day,
      boundary: boundary, firstStated: table.firstStated)
    return latest.through(day).replacing(with: TriggerDiary(recent))
  }

  /// Between places far apart a bout can begin before one that counts to an earlier day.
  private static let travelDays = 2

  private static func table(
    _ records: DiaryRecords, _ boundary: DayBoundary, from start: LocalDay?, asOf: LocalDay
  ) -> ObservationTable? {
    guard let first = JournalSpan.firstDay(of: records, boundary: boundary) else { return nil }
    let begin = max(first, start ?? first)
    guard begin <= asOf else { return nil }
    return ObservationTable(records, days: begin...asOf, boundary: boundary)
  }
}

extension TriggerDiary {
  /// The same with the days from the first of another diary on as that one has them.
  fileprivate func replacing(with end: TriggerDiary) -> TriggerDiary {
    let kept = end.days.lowerBound - days.lowerBound
    let unknown = [Double?](repeating: nil, count: end.days.count)
    var values: [String: [Double?]] = [:]
    for name in Set(triggers).union(end.triggers) {
      let before =
        column(of: name).map { Array($0.prefix(kept)) } ?? Array(repeating: nil, count: kept)
      let column = before + (end.column(of: name)?.prefix(end.days.count) ?? unknown[...])
      if column.contains(where: { $0 != nil }) { values[name] = column }
    }
    return TriggerDiary(
      days: days, counts: Array(counts.prefix(kept)) + end.counts, values: values)
  }
}
