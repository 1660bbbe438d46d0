import JournalCore
import TestSupport
import Testing

@testable import Analysis

/// The looks of earlier Mondays leave out what cannot matter, and what they show is the same.
struct MondayFamilyTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `what three Mondays show is what three full looks show`(seed: UInt64) {
    var chance = ChanceDiary(days: 120, seed: seed)
    for name in ["caffeine", "sleep", "stress", "alcohol", "screen", "water"] {
      chance.trigger(name)
    }
    chance.count(
      rate: 1, (name: "caffeine", lag: 0, effect: 1.6), (name: "screen", lag: 0, effect: 2.2))
    let diary = chance.diary
    let suspects = SuspectList(stored: [], firstDay: ChanceDiary.first).all
    let day = ChanceDiary.first + 119
    let mondays = MondayLooks(
      upTo: day, diary: { diary.through($0) }, suspects: { _ in suspects })
    let full = (0..<3).map { week in
      TriggerLook(diary.through(day.monday - 7 * week - 1), suspects: suspects)
    }
    for name in diary.values.keys.sorted() {
      let direction = full[0].test(of: name)?.direction
      let isShown =
        full.allSatisfy { $0.found.contains(name) && $0.test(of: name)?.direction == direction }
        && full[0].kept.contains(name)
      #expect(mondays.isShown(name) == isShown, "\(seed): \(name)")
    }
    for (look, whole) in zip(mondays.looks, full) { #expect(look.share == whole.share) }
  }

  /// Does what is to be done beside first.
  private struct OthersFirst: WorkSharing {
    func run(_ own: () -> Void, besides others: [@Sendable () -> Void]) {
      for job in others { job() }
      own()
    }

    func pipe<Input: Sendable, Output: Sendable>(
      _ next: () throws -> Input?, through work: @escaping @Sendable (Input) -> Output,
      to take: (Output) throws -> Void
    ) rethrows {
      try SerialWork().pipe(next, through: work, to: take)
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `an analysis holds what the looks one after the other hold`(seed: UInt64) {
    var chance = ChanceDiary(days: 90, seed: seed)
    for name in ["caffeine", "sleep", "stress", "alcohol", "screen"] { chance.trigger(name) }
    chance.count(rate: 1, (name: "caffeine", lag: 0, effect: Double(seed) / 4))
    let journal = chance.journal()
    var counted: Set<Int> = []
    for day in 80..<90 {
      let analyses = ([SerialWork(), OthersFirst()] as [any WorkSharing]).map { work in
        TriggerAnalysis(journal, asOf: day, work: work)
      }
      let suspects = SuspectList(stored: [], firstDay: ChanceDiary.first)
      let history = DiaryHistory(journal, boundary: .standard, asOf: ChanceDiary.first + day)
      let mondays = MondayLooks(
        upTo: ChanceDiary.first + day, diary: { history.diary(asOf: $0) },
        suspects: suspects.open(on:))
      for analysis in analyses {
        #expect(!analysis.estimates.isEmpty)
        for estimate in analysis.estimates {
          #expect(estimate.heldLooks == mondays.held(estimate.trigger.name))
          counted.insert(estimate.heldLooks)
        }
      }
    }
    #expect(counted.contains(0))
    if seed > 8 { #expect(counted.contains(3)) }
  }
}
