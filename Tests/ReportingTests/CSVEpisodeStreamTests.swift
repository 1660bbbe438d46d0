import Analysis
import JournalCore
import Reporting
import Testing

/// `episodes.csv` made some days at a time.
struct CSVEpisodeStreamTests {
  @Test(arguments: 0..<60)
  func `it is the same table whatever the parts it is made of`(seed: Int) throws {
    var sample = JournalJSONSample(seed: seed)
    var journal = sample.journal()
    for index in journal.episodes.indices {
      journal.episodes[index].startedAt = Moment(
        seconds: JournalJSONSample.now.seconds - index * sample.pick([600, 20_000, 90_000]),
        offset: sample.pick([-39_600, 0, 3_600, 50_400]))
    }
    let boundary = JournalSettings(journal.settings).dayBoundary
    let days = JournalJSONSample.today - sample.pick([0, 20, 120])...JournalJSONSample.today
    let options = CSVExport.Options(notes: true)
    let whole = CSVExport(
      journal: journal, days: days, boundary: boundary, options: options, editedUIDs: [],
      findings: [], triggers: [], programVersion: "0", ruleSetVersion: "0",
      exportedAt: JournalJSONSample.now)
    var stream = CSVEpisodeStream(
      options: options, boundary: boundary, editedUIDs: [], firstStated: firstDays(journal))
    let lengths = (0..<days.count).map { _ in sample.pick([0, 1, 9, 40]) }
    let bytes = made(by: &stream, of: journal, days, boundary, lengths)
    #expect(bytes == whole.episodesOnly)
    #expect(stream.rows == whole.tables[0].rows)
  }

  /// The table made of parts of so many days each.
  private func made(
    by stream: inout CSVEpisodeStream, of journal: Journal, _ days: DayRange,
    _ boundary: DayBoundary, _ lengths: [Int]
  ) -> [UInt8] {
    var lengths = lengths
    var bytes: [UInt8] = []
    var start = days.lowerBound
    while start <= days.upperBound {
      let end = min(start + lengths.removeFirst(), days.upperBound)
      stream.add(part(of: journal, start...end, boundary), days: start...end)
      bytes += stream.takeBytes()
      start = end + 1
    }
    stream.finish()
    return bytes + stream.takeBytes()
  }

  private func firstDays(_ journal: Journal) -> [String: LocalDay] {
    Dictionary(journal.exposures.map { ($0.trigger, $0.day) }, uniquingKeysWith: min)
  }

  private func part(of journal: Journal, _ days: DayRange, _ boundary: DayBoundary) -> Journal {
    var part = journal
    part.episodes = journal.episodes.filter { days.contains(boundary.day(of: $0.startedAt)) }
    part.exposures = journal.exposures.filter { days.contains($0.day) }
    part.days = journal.days.filter { days.contains($0.day) }
    return part
  }
}
