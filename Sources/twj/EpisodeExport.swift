import Analysis
import JournalCore
import Reporting
import Storage

/// The episodes of a journal as one table, made from a few days at a time.
struct EpisodeExport {
  let journal: OpenJournal
  let range: RangeOptions
  let options: CSVExport.Options

  /// Some days and their records.
  private struct Part: Sendable {
    let days: DayRange
    let records: Journal
  }

  /// Days are read together until they have this many episodes.
  private static let batch = 1_024

  /// Writes the table piece by piece and returns how many episodes are in it: while one piece is put
  /// into words the next is read. The journal is not locked in between, so that a reader who takes
  /// his time keeps nobody from logging.
  ///
  /// - Throws: ``CommandError/changedWhileExporting`` when somebody changes it meanwhile.
  func write(_ write: @escaping ([UInt8]) throws -> Void) throws -> Int {
    let store = try journal.store()
    let version = try store.dataVersion()
    let perDay = try store.episodesPerDay()
    let stream = TextStream(try stream(store))
    var vocabulary = try store.vocabularyRecords()
    vocabulary.symptoms = try store.all(Symptom.self)
    var days = try batches(perDay, in: days(perDay.first?.day))[...]
    try journal.context.work.pipe(
      { try days.popFirst().map { try part($0, store, vocabulary, version: version) } },
      through: { stream.text(of: $0.records, days: $0.days) }, to: { try write($0) })
    let (rest, rows) = stream.end()
    try write(rest)
    return rows
  }

  private func stream(_ store: JournalStore) throws -> CSVEpisodeStream {
    CSVEpisodeStream(
      options: options, boundary: journal.boundary, editedUIDs: try store.editedEpisodes(),
      firstStated: try store.firstStatedDays())
  }

  private func part(
    _ days: DayRange, _ store: JournalStore, _ vocabulary: Journal, version: Int
  ) throws -> Part {
    var records = try store.dayRecords(in: days)
    guard try store.dataVersion() == version else { throw CommandError.changedWhileExporting }
    records.sites = vocabulary.sites
    records.triggers = vocabulary.triggers
    records.settings = vocabulary.settings
    records.symptoms = vocabulary.symptoms
    return Part(days: days, records: records)
  }

  /// The days asked for, else all up to today.
  private func days(_ first: LocalDay?) throws -> DayRange {
    let earliest = min(first ?? journal.today, journal.today)
    let asked = try range.range(today: journal.today, earliest: earliest)
    return asked ?? earliest...journal.today
  }

  /// The parts of some days in which all episodes of them lie, in order.
  private func batches(_ perDay: [(day: LocalDay, count: Int)], in days: DayRange) -> [DayRange] {
    var batches: [DayRange] = []
    var size = Self.batch
    for (day, count) in perDay where days.contains(day) {
      if size >= Self.batch {
        batches.append(day...day)
        size = 0
      }
      batches[batches.count - 1] = batches[batches.count - 1].lowerBound...day
      size += count
    }
    return batches
  }
}

/// A table that is put into words by one who is alone with it.
private final class TextStream: @unchecked Sendable {
  private var stream: CSVEpisodeStream

  init(_ stream: CSVEpisodeStream) { self.stream = stream }

  func text(of records: Journal, days: DayRange) -> [UInt8] {
    stream.add(records, days: days)
    return stream.takeBytes()
  }

  /// What is left, and the rows of the whole.
  func end() -> (text: [UInt8], rows: Int) {
    stream.finish()
    return (stream.takeBytes(), stream.rows)
  }
}
