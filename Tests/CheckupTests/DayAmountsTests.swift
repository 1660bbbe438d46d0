import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// What a trigger came to on a day, as `journal.md` 4 has it.
struct DayAmountsTests {
  @Test func `cups are added up after the latest total`() {
    var story = Story()
    story.amount("caffeine", 300, [1])
    for (amount, hour) in [(95.0, 22), (64, 23)] {
      add("caffeine", amount, hour: hour, to: &story)
    }
    add("caffeine", 500, hour: 20, to: &story)
    #expect(amounts("caffeine", story)[Story.day(1)] == 459)
  }

  @Test func `of stress the highest counts, of sleep the last`() {
    var story = Story()
    story.amount("stress", 3, [1])
    story.amount("sleep", 8, [1])
    for trigger in ["stress", "sleep"] {
      add(trigger, 6, hour: 22, to: &story)
      add(trigger, 5, hour: 23, to: &story)
    }
    #expect(amounts("stress", story)[Story.day(1)] == 6)
    #expect(amounts("sleep", story)[Story.day(1)] == 5)
  }

  @Test func `a complete day that says nothing is zero from the first record on`() {
    var story = Story()
    story.amount("caffeine", 100, [1])
    story.amount("sleep", 7, [1])
    story.close([0, 2, 4])
    story.close([3], .none)
    story.journal.days[2].skipped = ["caffeine"]
    let caffeine = amounts("caffeine", story)
    #expect((0...4).map { caffeine[Story.day($0)] } == [nil, 100, 0, nil, nil])
    let sleep = amounts("sleep", story)
    #expect((0...4).map { sleep[Story.day($0)] } == [nil, 7, nil, nil, nil])
    #expect(caffeine.known(in: Story.day(0)...Story.day(4)) == [100, 0])
  }

  @Test func `later days and other triggers are left out`() {
    var story = Story()
    story.amount("caffeine", 100, [1, 6])
    story.amount("alcohol", 20, [1])
    #expect(amounts("caffeine", story)[Story.day(6)] == nil)
    #expect(amounts("alcohol", story)[Story.day(1)] == 20)
    #expect(amounts("nicotine", story).isEmpty)
    #expect(amounts("my own", story).isEmpty)
  }

  @Test func `the middle of an even number lies between the two`() {
    #expect(DayAmounts.median(of: [4, 1, 3]) == 3)
    #expect(DayAmounts.median(of: [4, 1, 3, 2]) == 2.5)
    #expect(DayAmounts.median(of: []) == 0)
  }

  private func amounts(_ trigger: String, _ story: Story) -> DayAmounts {
    DayAmounts(of: trigger, in: story.journal, asOf: Story.day(5))
  }

  private func add(_ trigger: String, _ amount: Double, hour: Int, to story: inout Story) {
    let uid = story.uid()
    story.journal.exposures.append(
      Exposure(
        uid: uid, trigger: trigger, day: Story.day(1), at: nil, amountKind: .add,
        amount: amount, unit: TriggerVocabulary.named(trigger)?.unit ?? "", asEntered: nil,
        enteredAt: Story.moment(1, hour: hour)))
  }
}
