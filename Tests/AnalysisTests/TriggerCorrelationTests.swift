import Analysis
import JournalCore
import Statistics
import Testing

struct TriggerCorrelationTests {
  /// So many observed days up to Sunday, each with an episode count and an amount of caffeine.
  private func diary(days: Int, episodes: (Int) -> Int, caffeine: (Int) -> Double) -> Diary {
    var diary = Diary()
    for back in 0..<days {
      let day = 6 - back
      diary.close(day)
      diary.amount("caffeine", caffeine(back), on: day)
      for number in 0..<episodes(back) { diary.episode(Diary.moment(day, 8 + number)) }
    }
    return diary
  }

  private func result(_ diary: Diary) throws -> TriggerCorrelation.Result {
    try #require(diary.week(today: 6).correlations.first { $0.trigger.name == "caffeine" }).result
  }

  @Test func `twenty-seven days are not enough`() throws {
    let diary = diary(days: 27, episodes: { $0 % 3 }, caffeine: Double.init)
    #expect(try result(diary) == .notEnoughDays(have: 27, needed: 28))
  }

  @Test func `eleven episodes are too few`() throws {
    let diary = diary(days: 28, episodes: { $0 < 11 ? 1 : 0 }, caffeine: Double.init)
    #expect(try result(diary) == .tooFewEpisodes(have: 11, needed: 12))
  }

  @Test func `with 28 days and 12 episodes there is a correlation`() throws {
    let diary = diary(days: 28, episodes: { $0 < 12 ? 1 : 0 }, caffeine: { Double(28 - $0) })
    let expected = try #require(
      RankCorrelation.spearman(
        (0..<28).map { Double(28 - $0) }, (0..<28).map { $0 < 12 ? 1.0 : 0.0 }))
    #expect(expected.rho > 0.8)
    guard case .correlation(let rho, let days) = try result(diary) else {
      Issue.record("there is no correlation")
      return
    }
    #expect(days == 28)
    #expect(abs(rho - expected.rho) < 1e-12)
  }

  @Test func `without spread there is nothing to correlate`() throws {
    let amounts = diary(days: 40, episodes: { $0 % 2 }, caffeine: { _ in 190 })
    #expect(try result(amounts) == .constant(days: 40))
    let counts = diary(days: 40, episodes: { _ in 1 }, caffeine: Double.init)
    #expect(try result(counts) == .constant(days: 40))
  }

  @Test func `only observed days with a value count`() throws {
    var diary = diary(days: 30, episodes: { $0 % 2 }, caffeine: Double.init)
    diary.close(-40, after: 9)
    diary.amount("caffeine", 500, on: -40)
    diary.amount("caffeine", 500, on: -41)
    diary.episode(Diary.moment(-41, 12))
    diary.close(-42, .none)
    diary.close(-80)
    diary.amount("caffeine", 500, on: -80)
    let found = try #require(diary.week(today: 6).correlations.first)
    #expect(found.days == 30)
    #expect(found.episodes == 15)
  }

  @Test func `bouts that belong together count once`() throws {
    var diary = diary(days: 28, episodes: { $0 < 12 ? 1 : 0 }, caffeine: Double.init)
    diary.episode(Diary.moment(6, 8, 5))
    #expect(try #require(diary.week(today: 6).correlations.first).episodes == 12)
  }

  @Test func `an assumed zero is a value`() throws {
    var diary = Diary()
    diary.amount("alcohol", 10, on: -77)
    for day in -77...6 { diary.close(day) }
    let found = try #require(diary.week(today: 6).correlations.first)
    #expect(found.trigger.name == "alcohol")
    #expect(found.days == 84)
  }

  @Test func `triggers asked about every day are listed once anything was said of them`() {
    var diary = Diary()
    diary.amount("alcohol", 10, on: -300)
    diary.amount("stress", 3, on: 0)
    diary.amount("caffeine", 3, on: 0)
    diary.amount("screen", 3, on: -100)
    #expect(names(diary) == ["caffeine", "stress", "alcohol"])
    diary.amount("screen", 3, on: 6 - 83)
    #expect(names(diary) == ["caffeine", "stress", "alcohol", "screen"])
  }

  @Test func `an inactive trigger is not listed`() {
    var diary = Diary()
    diary.amount("caffeine", 3, on: 0)
    diary.define(
      TriggerDefinition(
        name: "caffeine", unit: "mg", amountKind: .amount, dayRule: .sum, isActive: false))
    #expect(names(diary) == [])
  }

  private func names(_ diary: Diary) -> [String] {
    diary.week(today: 6).correlations.map(\.trigger.name)
  }
}
