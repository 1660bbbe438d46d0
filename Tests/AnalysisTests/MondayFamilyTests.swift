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
}
