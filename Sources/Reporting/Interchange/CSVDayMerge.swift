import Analysis
import JournalCore

/// Puts what `days.csv` states beside what is stored: only what differs is stated anew.
struct CSVDayMerge {
  /// Day records as they are to be; nothing for days whose closing stays as it is.
  private(set) var days: [DayRecord] = []
  /// Whole-day totals where the day's value would be another.
  private(set) var exposures: [Exposure] = []
  private let resolver: TimeResolver

  /// `journal` is what is stored with the episodes, sites and triggers of the file.
  init(_ rows: [CSVDayReading.Day], journal: Journal, resolver: TimeResolver) {
    self.resolver = resolver
    guard let first = rows.map(\.day).min(), let last = rows.map(\.day).max() else { return }
    let stored = Dictionary(journal.days.map { ($0.day, $0) }, uniquingKeysWith: { $1 })
    days = rows.compactMap { record($0, stored[$0.day]) }
    var closed = journal
    closed.days.removeAll { old in days.contains { $0.day == old.day } }
    closed.days += days
    let table = ObservationTable(
      journal: CSVSource.withAllTriggers(closed), days: first...last, boundary: resolver.boundary)
    let touched = Set(journal.exposures.map { Stated(trigger: $0.trigger, day: $0.day) })
    for row in rows {
      for (trigger, amount) in row.amounts
      where table[row.day]?.value(of: trigger.name) != amount {
        let isNew = !touched.contains(Stated(trigger: trigger.name, day: row.day))
        exposures.append(exposure(trigger, amount, row.day, isNew: isNew))
      }
    }
  }

  private struct Stated: Hashable {
    let trigger: String
    let day: LocalDay
  }

  /// The day as the row has it; nil where nothing is to be stored.
  ///
  /// A closing is never taken back, and the first one counts. A day with episodes is closed as
  /// complete; what its empty cells would then make zero stays unknown.
  private func record(_ row: CSVDayReading.Day, _ stored: DayRecord?) -> DayRecord? {
    var record = stored ?? DayRecord(day: row.day)
    if row.isClosed, record.closed == nil {
      record.closed = row.isTwitched ? .complete : DayRecord.Closing.none
      record.closedAt = row.isRecalled ? resolver.now : resolver.noon(of: row.day)
      if row.isTwitched {
        record.skipped += row.blanks.filter { !record.skipped.contains($0) }
      }
    }
    if case .text(let note)? = row.note { record.note = note }
    let isNothing = record.closed == nil && record.note == nil
    return record == stored || isNothing ? nil : record
  }

  /// A total of the whole day: as of its noon where nothing was stated before, else as of now, so
  /// that it counts.
  private func exposure(
    _ trigger: TriggerDefinition, _ amount: Double, _ day: LocalDay, isNew: Bool
  ) -> Exposure {
    Exposure(
      uid: DiaryUID.exposure(of: trigger.name, on: day), trigger: trigger.name, day: day, at: nil,
      amountKind: .total, amount: amount, unit: trigger.unit, asEntered: nil,
      enteredAt: isNew ? resolver.noon(of: day) : resolver.now)
  }

}
