import Analysis
import JournalCore
import Testing

struct ObservationTableTests {
  private func day(_ diary: Diary, _ day: Int = 0) throws -> DailyObservation {
    try #require(diary.table(day...day).observations.first)
  }

  @Test func `every day of the range is there`() {
    let table = Diary().table(-400...400)
    #expect(table.observations.map(\.day) == Array(table.days))
    #expect(table.observations.allSatisfy { $0 == DailyObservation(day: $0.day) })
  }

  @Test func `a day without a record is unknown, not zero`() throws {
    let unknown = try day(Diary())
    #expect(unknown.status == .unknown)
    #expect(unknown.tally == nil)
    #expect(unknown.exposures.isEmpty)
    #expect(!unknown.isRecorded)
    #expect(!unknown.isObserved)
  }

  @Test(arguments: DayRecord.Closing.allCases)
  func `a closed day without an episode is clear`(closing: DayRecord.Closing) throws {
    var diary = Diary()
    diary.close(0, closing)
    let clear = try day(diary)
    #expect(clear.status == .clear)
    #expect(clear.tally == EpisodeTally.none)
    #expect(clear.tally?.totalDuration == 0)
    #expect(clear.isObserved)
    #expect(clear.isRecorded)
  }

  @Test func `a day with an episode that was not closed is recorded but not observed`() throws {
    var diary = Diary()
    diary.episode(Diary.moment(0, 12))
    let partial = try day(diary)
    #expect(partial.status == .twitched)
    #expect(partial.isRecorded)
    #expect(!partial.isObserved)
  }

  @Test func `an amount alone records the day and says nothing of episodes`() throws {
    var diary = Diary()
    diary.amount("caffeine", 95, on: 0)
    let partial = try day(diary)
    #expect(partial.isRecorded)
    #expect(partial.status == .unknown)
    #expect(partial.exposures == ["caffeine": 95])
  }

  @Test func `a day record that closes nothing records the day`() throws {
    var diary = Diary()
    diary.open(0, note: "busy")
    #expect(try day(diary).isRecorded)
    #expect(try day(diary).status == .unknown)
  }

  @Test(arguments: [(2, true), (3, false)])
  func `a day closed more than two days later is not observed`(days: Int, expected: Bool) throws {
    var diary = Diary()
    diary.close(0, after: days)
    #expect(try day(diary).isObserved == expected)
    #expect(try day(diary).isRecalled != expected)
    #expect(try day(diary).status == .clear)
  }

  @Test func `an excluded episode counts nowhere`() throws {
    var diary = Diary()
    diary.episode(Diary.moment(0, 12)) { $0.excludeReason = "a test" }
    #expect(try day(diary) == DailyObservation(day: Diary.monday))
  }

  @Test func `an episode counts to the day its start belongs to`() {
    var diary = Diary()
    diary.episode(Diary.moment(1, 3, 59))
    diary.episode(Diary.moment(1, 4, 0)) { $0.side = .right }
    #expect(diary.table(0...1).observations.map(\.records) == [1, 1])
    let midnight = DayBoundary(start: ClockTime(minuteOfDay: 0))
    #expect(diary.table(0...1, boundary: midnight).observations.map(\.records) == [0, 2])
  }

  @Test func `durations add up, and those unknown are counted beside`() throws {
    var diary = Diary()
    diary.episode(Diary.moment(0, 9), seconds: 90)
    diary.episode(Diary.moment(0, 12), seconds: nil)
    diary.episode(Diary.moment(0, 15), seconds: 61.5)
    let known = try day(diary)
    #expect(known.tally?.totalDuration == 151.5)
    #expect(known.duration == 151.5)
    #expect(known.unknownDurations == 1)
  }

  @Test func `a total of unknown durations is unknown`() throws {
    var diary = Diary()
    diary.episode(Diary.moment(0, 9), seconds: nil)
    #expect(try #require(try day(diary).tally).totalDuration == nil)
  }

  @Test func `sides are counted by record`() throws {
    var diary = Diary()
    let sides: [Side?] = [.left, .left, .left, .right, .right, .both, .middle, nil]
    for side in sides { diary.episode(Diary.moment(0, 9)) { $0.side = side } }
    let counted = try day(diary)
    #expect([counted.left, counted.right, counted.both, counted.records] == [3, 2, 1, 8])
  }

  @Test func `a range reaching beyond the table is cut to it`() {
    let table = Diary().table(0...9)
    let monday = Diary.monday
    #expect(table[(monday - 5)...(monday + 2)].map(\.day) == Array(monday...(monday + 2)))
    #expect(table[(monday + 8)...(monday + 20)].map(\.day) == [monday + 8, monday + 9])
    #expect(table[(monday + 10)...(monday + 20)].isEmpty)
    #expect(table[monday - 1] == nil)
    #expect(table[monday + 9]?.day == monday + 9)
  }
}
