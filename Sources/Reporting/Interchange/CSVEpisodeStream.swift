import Analysis
package import JournalCore

/// `episodes.csv` some days at a time, so that a long journal is never in memory as a whole.
///
/// The same bytes as those of ``CSVExport``.
package struct CSVEpisodeStream: Sendable {
  private let table: CSVTable<CSVEpisodes.Row>
  private let editedUIDs: Set<String>
  private let firstStated: [String: LocalDay]
  private let boundary: DayBoundary
  private var writer: CSVWriter
  /// Rows that one of a later day may come before: days overlap where people travel.
  private var waiting: [CSVEpisodes.Row] = []
  /// How many episodes were written.
  package private(set) var rows = 0

  /// `firstStated` is the first day of each trigger in the whole journal.
  package init(
    options: CSVExport.Options, boundary: DayBoundary, editedUIDs: Set<String>,
    firstStated: [String: LocalDay]
  ) {
    table = CSVEpisodes.table(notes: options.notes)
    self.editedUIDs = editedUIDs
    self.firstStated = firstStated
    self.boundary = boundary
    writer = CSVWriter(raw: options.raw, bom: options.bom)
    table.addHeader(to: &writer)
  }

  /// Takes in the records of some days, which come after all those taken in before; `journal` holds
  /// their records, all symptoms, and the person's own sites and triggers.
  package mutating func add(_ journal: Journal, days: DayRange) {
    var others = journal
    others.episodes = []
    let source = CSVSource(
      journal: others, days: days, boundary: boundary, firstStated: firstStated)
    let rows = CSVEpisodes.rows(journal.episodes, source, editedUIDs: editedUIDs)
    waiting = waiting.isEmpty ? rows : (waiting + rows).sorted(by: CSVEpisodes.comesFirst)
    // No offset is more than a day.
    let reach = days.upperBound.number * 86_400
    let count = waiting.lastIndex { $0.episode.startedAt.seconds < reach }.map { $0 + 1 } ?? 0
    write(waiting[..<count])
    waiting.removeFirst(count)
  }

  /// Takes in that there are no more days.
  package mutating func finish() {
    write(waiting[...])
    waiting = []
  }

  /// What was written since it was last asked for.
  package mutating func takeBytes() -> [UInt8] { writer.takeBytes() }

  private mutating func write(_ rows: ArraySlice<CSVEpisodes.Row>) {
    for row in rows { table.add(row, to: &writer) }
    self.rows += rows.count
  }
}
