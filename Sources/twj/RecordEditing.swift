import JournalCore
import Reporting
import Storage

/// Stores a changed record and says what changed: what `edit` and `note` share.
struct RecordEditing {
  let journal: OpenJournal
  let output: OutputOptions
  let label: String
  /// The verb that is used: the kind of what `--json` prints.
  var verb = "edit"

  /// - Throws: ``CommandError/changedMeanwhile(_:)`` where the record is not as it was read, and
  ///   ``CommandError/checkIn(_:)`` for a day that cannot be closed so.
  func store(_ record: any JournalRecord, as edited: any JournalRecord) throws {
    guard !record.statesSame(as: edited) else { return try reportSame(record) }
    var repaired: [Change] = []
    _ = try journal.write(label) { store in
      try RecordLookup.unchanged(record, in: store)
      repaired = try Self.closing(of: edited, store, journal)
      return [.replace(record, with: edited)] + repaired
    }
    try report(record, edited, repaired)
  }

  private func reportSame(_ record: any JournalRecord) throws {
    guard !output.json, !output.quiet else { return try report(record, record, []) }
    let number = record.id.map { "#\($0)" } ?? "it"
    try journal.context.console.print("\(number) is as it was: nothing to change.")
  }

  private func report(
    _ record: any JournalRecord, _ edited: any JournalRecord, _ repaired: [Change]
  ) throws {
    guard !output.quiet else { return }
    let context = journal.context
    if output.json {
      let view = JournalJSON.recordView(
        edited, day: RecordDay.day(of: edited, boundary: journal.boundary))
      return try context.console.print(JSONEnvelope(kind: verb, data: view))
    }
    let style = context.style(output)
    let text = ChangeText(boundary: journal.boundary, clock: style.clock)
    let what = text.differences(record, edited).joined(separator: ", ")
    let change = "#\(record.id ?? 0)  \(what)"
    let line = Receipt.undoable(
      change, would: "change \(change)", isDryRun: journal.isDryRun, style: style)
    let emptied = try journal.emptiedDays(leftBy: [record].compactMap { $0 as? Episode })
    try context.console.print(
      [line] + ClosingRepair.days(of: repaired).map(DayReceipt.closingLine)
        + emptied.map(DayReceipt.emptiedLine), style: style)
  }

  /// An episode moved to a day closed `none` makes that day `complete`; a day with episodes cannot be
  /// closed `none`.
  private static func closing(
    of edited: any JournalRecord, _ store: JournalStore, _ journal: OpenJournal
  ) throws -> [Change] {
    if let record = edited as? DayRecord, record.closed == DayRecord.Closing.none {
      let day = record.day
      let episodes = try store.dayRecords(in: day...day).episodes.filter(\.counts)
      guard episodes.isEmpty else {
        throw CommandError.checkIn(.hasEpisodes(day: day, ids: episodes.compactMap(\.id)))
      }
    }
    guard let episode = edited as? Episode, episode.counts else { return [] }
    let day = journal.boundary.day(of: episode.startedAt)
    return ClosingRepair.changes(
      days: try store.dayRecords(in: day...day).days, episodes: [episode],
      boundary: journal.boundary)
  }
}
