import Analysis
import JournalCore
import TestSupport
import Testing

struct EpisodeMergingTests {
  /// Two bouts; the second begins so many seconds after the first.
  private func episodes(
    apart seconds: Int, first: Double? = nil, _ change: (inout Episode) -> Void = { _ in }
  ) throws -> DailyObservation {
    var diary = Diary()
    let start = Diary.moment(0, 12)
    diary.episode(start, seconds: first)
    diary.episode(
      Moment(seconds: start.seconds + seconds, offset: start.offset), seconds: 30, change)
    return try #require(diary.table(0...0).observations.first)
  }

  @Test(arguments: [(599, 1), (600, 2)])
  func `bouts less than ten minutes apart are one episode`(seconds: Int, expected: Int) throws {
    let day = try episodes(apart: seconds)
    #expect(day.episodes == expected)
    #expect(day.records == 2)
  }

  @Test(arguments: [(899, 1), (900, 2)])
  func `the gap is counted from the end where that is known`(seconds: Int, expected: Int) throws {
    #expect(try episodes(apart: seconds, first: 300).episodes == expected)
  }

  @Test func `a bout within a longer one belongs to it`() throws {
    #expect(try episodes(apart: 60, first: 3600).episodes == 1)
  }

  @Test func `after a short bout within a long one the end of the long one still counts`() throws {
    var diary = Diary()
    diary.episode(Diary.moment(0, 12), seconds: 3600)
    diary.episode(Diary.moment(0, 12, 1), seconds: 30)
    diary.episode(Diary.moment(0, 12, 45), seconds: 30)
    #expect(try #require(diary.table(0...0).observations.first).episodes == 1)
  }

  @Test(arguments: [-31, -32])
  func `what began before the table is not forgotten`(day: Int) throws {
    var diary = Diary()
    diary.episode(Diary.moment(day, 12, 5), seconds: Episode.longestDuration)
    diary.episode(Diary.moment(0, 12))
    let whole = diary.table(day...0).observations.reduce(0) { $0 + $1.episodes }
    #expect(whole == (day == -31 ? 1 : 2))
    let alone = try #require(diary.table(0...0).observations.first)
    #expect(alone.records == 1)
    #expect(alone.episodes == whole - 1)
  }

  @Test func `another side is another episode`() throws {
    #expect(try episodes(apart: 60) { $0.side = .right }.episodes == 2)
    #expect(try episodes(apart: 60) { $0.side = nil }.episodes == 2)
  }

  @Test func `another site is another episode`() throws {
    #expect(try episodes(apart: 60) { $0.site = Site(slug: "lip") }.episodes == 2)
  }

  @Test func `sides that were not recorded are the same side`() throws {
    var diary = Diary()
    diary.episode(Diary.moment(0, 12)) { $0.side = nil }
    diary.episode(Diary.moment(0, 12, 5)) { $0.side = nil }
    #expect(try #require(diary.table(0...0).observations.first).episodes == 1)
  }

  @Test func `records of which only the day is known are never merged`() throws {
    var diary = Diary()
    for _ in 0..<3 { diary.episode(Diary.moment(0, 12), seconds: nil) { $0.precision = .day } }
    #expect(try #require(diary.table(0...0).observations.first).episodes == 3)
    #expect(try episodes(apart: 60) { $0.precision = .day }.episodes == 2)
  }

  @Test func `about is a time like any other`() throws {
    #expect(try episodes(apart: 60) { $0.precision = .about }.episodes == 1)
  }

  @Test func `a chain of bouts is one episode however long it gets`() throws {
    var diary = Diary()
    for bout in 0..<12 { diary.episode(Diary.moment(0, 12, bout * 5), seconds: nil) }
    #expect(try #require(diary.table(0...0).observations.first).episodes == 1)
  }

  @Test func `an episode over the day's end counts where it began`() {
    var diary = Diary()
    diary.episode(Diary.moment(1, 3, 57))
    diary.episode(Diary.moment(1, 4, 2))
    let table = diary.table(0...1)
    #expect(table.observations.map(\.episodes) == [1, 0])
    #expect(table.observations.map(\.records) == [1, 1])
    #expect(table.observations.map(\.status) == [.twitched, .twitched])
  }

  @Test func `the order of the list changes nothing`() {
    var diary = Diary()
    var chance = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let start = Diary.moment(Int.random(in: 0..<3, using: &chance), 12)
      let later = start.seconds + Int.random(in: 0..<40_000, using: &chance)
      diary.episode(
        Moment(seconds: later, offset: 3600), seconds: Double.random(in: 0.1..<900, using: &chance))
    }
    let table = diary.table(0...3)
    for _ in 0..<5 {
      var journal = diary.journal
      journal.episodes.shuffle(using: &chance)
      #expect(ObservationTable(journal: journal, days: table.days, boundary: .standard) == table)
    }
  }
}
