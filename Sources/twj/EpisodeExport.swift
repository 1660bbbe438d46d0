import JournalCore
import Reporting
import Storage

/// The episodes of a journal as one table, made from a few days at a time.
struct EpisodeExport {
  let journal: OpenJournal
  let range: RangeOptions
  let options: CSVExport.Options

  /// Days are read together until they have this many episodes.
  private static let batch = 2_048

  /// Writes the table piece by piece and returns how many episodes are in it. The journal is not
  /// locked in between, so that a reader who takes his time keeps nobody from logging.
  ///
  /// - Throws: ``CommandError/changedWhileExporting`` when somebody changes it meanwhile.
  func write(_ write: @escaping ([UInt8]) throws -> Void) throws -> Int {
    let store = try journal.store()
    let version = try store.dataVersion()
    let perDay = try store.episodesPerDay()
    var stream = CSVEpisodeStream(
      options: options, boundary: journal.boundary, editedUIDs: try store.editedEpisodes(),
      firstStated: try store.firstStatedDays())
    var vocabulary = try store.vocabularyRecords()
    vocabulary.symptoms = try store.all(Symptom.self)
    for days in batches(perDay, in: try days(perDay.first?.day)) {
      var records = try store.dayRecords(in: days)
      guard try store.dataVersion() == version else { throw CommandError.changedWhileExporting }
      records.sites = vocabulary.sites
      records.triggers = vocabulary.triggers
      records.settings = vocabulary.settings
      records.symptoms = vocabulary.symptoms
      stream.add(records, days: days)
      try write(stream.takeBytes())
    }
    stream.finish()
    try write(stream.takeBytes())
    return stream.rows
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
