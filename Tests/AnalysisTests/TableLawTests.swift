import Analysis
import JournalCore
import TestSupport
import Testing

/// Laws that hold for every journal, tried on journals made by seeded chance.
struct TableLawTests {
  private func journal(_ seed: UInt64) -> Journal {
    var chance = SplitMix64(seed: seed)
    var diary = Diary()
    for _ in 0..<400 {
      let start = Diary.moment(Int.random(in: -3...12, using: &chance), 12)
      let shift = Int.random(in: -43_200..<43_200, using: &chance)
      let seconds = Bool.random(using: &chance) ? Double.random(in: 1..<900, using: &chance) : nil
      diary.episode(Moment(seconds: start.seconds + shift, offset: 3600), seconds: seconds) {
        $0.side = [.left, .right, .both, nil].randomElement(using: &chance) ?? nil
        $0.precision = [.exact, .exact, .about, .day].randomElement(using: &chance) ?? .exact
        $0.excludeReason = Int.random(in: 0..<9, using: &chance) == 0 ? "a test" : nil
      }
    }
    for day in -3...12 where Bool.random(using: &chance) {
      let closing = DayRecord.Closing.allCases.randomElement(using: &chance) ?? .complete
      diary.close(day, closing, after: Int.random(in: 0...4, using: &chance))
    }
    return diary.journal
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every episode that counts is in exactly one day`(seed: UInt64) {
    let journal = journal(seed)
    let days = (Diary.monday - 9)...(Diary.monday + 19)
    let table = ObservationTable(journal: journal, days: days, boundary: .standard)
    let counted = journal.episodes.filter(\.counts)
    let known = counted.compactMap(\.duration).reduce(0, +)
    #expect(table.observations.reduce(0) { $0 + $1.records } == counted.count)
    #expect(abs(table.observations.reduce(0) { $0 + $1.duration } - known) < 1e-6)
    #expect(
      table.observations.reduce(0) { $0 + $1.unknownDurations }
        == counted.count { $0.duration == nil })
  }

  /// A bout begins an episode unless an earlier one of its place ended less than 600 s before.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `merging agrees with its definition`(seed: UInt64) {
    let journal = journal(seed)
    let counted = journal.episodes.filter(\.counts)
    let beginnings = counted.filter { bout in
      bout.precision == .day
        || !counted.contains { other in
          let end = Double(other.startedAt.seconds) + (other.duration ?? 0)
          return other.precision != .day
            && (other.site, other.side?.rawValue) == (bout.site, bout.side?.rawValue)
            && (other.startedAt.seconds, other.uid) < (bout.startedAt.seconds, bout.uid)
            && Double(bout.startedAt.seconds) - end < 600
        }
    }
    let table = ObservationTable(
      journal: journal, days: (Diary.monday - 9)...(Diary.monday + 19), boundary: .standard)
    for day in table.observations {
      let expected = beginnings.count { DayBoundary.standard.day(of: $0.startedAt) == day.day }
      #expect(day.episodes == expected)
    }
    #expect(beginnings.count < counted.count)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a status follows from episodes and closing alone`(seed: UInt64) {
    let journal = journal(seed)
    let table = ObservationTable(
      journal: journal, days: (Diary.monday - 9)...(Diary.monday + 19), boundary: .standard)
    for day in table.observations {
      let expected: DayStatus = day.records > 0 ? .twitched : day.closing == nil ? .unknown : .clear
      #expect(day.status == expected)
      #expect((day.tally == nil) == (day.status == .unknown))
      #expect(!day.isObserved || day.closing != nil)
    }
  }
}
