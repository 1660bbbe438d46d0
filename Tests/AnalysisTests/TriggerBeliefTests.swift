import JournalCore
import Testing

@testable import Analysis

/// What the person believes beside what the days show.
struct TriggerBeliefTests {
  /// Ten days with 0 or 190 mg by turns; two episodes on each day with coffee, one on others.
  private func journal(suspected: Int) -> Journal {
    var diary = Diary()
    for day in 0..<10 {
      let isHigh = day.isMultiple(of: 2)
      diary.amount("caffeine", isHigh ? 190 : 0, on: day)
      for hour in 0..<(isHigh ? 2 : 1) {
        let isSuspected = diary.journal.episodes.count < suspected
        diary.episode(Diary.moment(day, 10 + 3 * hour)) {
          $0.suspected = isSuspected ? ["caffeine"] : []
        }
      }
      diary.close(day)
    }
    return diary.journal
  }

  private func beliefs(_ journal: Journal, asOf day: Int = 9) -> TriggerBelief? {
    TriggerAnalysis(journal, asOf: day).estimate(of: "caffeine")?.belief
  }

  @Test func `suspected episodes stand beside the rates of high and low days`() throws {
    let belief = try #require(beliefs(journal(suspected: 7)))
    #expect((belief.suspectedEpisodes, belief.episodes) == (7, 15))
    #expect(belief.high?.rate == 2)
    #expect(belief.low?.rate == 1)
  }

  @Test func `what was never suspected has no belief`() {
    #expect(beliefs(journal(suspected: 0)) == nil)
  }

  @Test func `an episode that is left out of counts is left out of beliefs`() throws {
    var journal = journal(suspected: 7)
    journal.episodes[0].excludeReason = "a test"
    let belief = try #require(beliefs(journal))
    #expect((belief.suspectedEpisodes, belief.episodes) == (6, 14))
  }

  @Test func `episodes after the day looked at, or entered after it, do not count`() throws {
    var journal = journal(suspected: 15)
    journal.episodes[1].enteredAt = Diary.moment(8, 12)
    let belief = try #require(beliefs(journal, asOf: 4))
    #expect((belief.suspectedEpisodes, belief.episodes) == (7, 7))
  }

  @Test func `the same amount every day leaves no high days`() throws {
    var journal = journal(suspected: 3)
    for index in journal.exposures.indices { journal.exposures[index].amount = 95 }
    let belief = try #require(beliefs(journal))
    #expect(belief.high == nil)
    #expect(belief.low?.rate == 1.5)
  }
}
