import JournalCore
import TestSupport
import Testing

@testable import Checkup

struct RunTests {
  @Test func `a gap with 3 clear days belongs to the run, one with 4 ends it`() {
    #expect(run(twitch: [0, 1, 6], closed: [2, 3, 4])?.days == 7)
    #expect(run(twitch: [0, 1, 6], closed: [2, 3, 4, 5])?.days == 1)
  }

  @Test func `clear days of a gap need not follow each other`() {
    #expect(run(twitch: [0, 8], closed: [1, 3, 5])?.days == 9)
    #expect(run(twitch: [0, 8], closed: [1, 3, 5, 7])?.days == 1)
  }

  @Test func `a gap of 7 days without record belongs to the run, one of 8 ends it`() {
    #expect(run(twitch: [0, 8], closed: [])?.days == 9)
    #expect(run(twitch: [0, 9], closed: [])?.days == 1)
  }

  @Test func `closed days that twitched are not clear`() {
    #expect(
      run(twitch: [0, 1, 2, 3, 4, 5], closed: 0...5)
        == Run(
          range: Story.day(0)...Story.day(5), twitchDays: 6, clearDays: 0))
  }

  @Test func `a run counts its days with, without and unrecorded`() {
    let run = run(twitch: [0, 3, 4], closed: [1, 4], on: 20)
    #expect(run?.days == 5)
    #expect(run?.twitchDays == 3)
    #expect(run?.clearDays == 1)
    #expect(run?.unrecordedDays == 1)
  }

  @Test func `the run is that of the latest twitch day, however long ago`() {
    #expect(run(twitch: [0, 1, 30, 31], closed: [], on: 29)?.range == Story.day(0)...Story.day(1))
    #expect(
      run(twitch: [0, 1, 30, 31], closed: [], on: 99)?.range == Story.day(30)...Story.day(31))
    #expect(run(twitch: [5], closed: [], on: 4) == nil)
  }

  @Test func `a twitch in another area makes a closed day clear and an open one unrecorded`() {
    var story = Story()
    story.twitch([0, 3])
    story.twitch([1, 2], "calf")
    story.close([1])
    let run = facts(story, on: 3).run(.mouth)
    #expect(run?.clearDays == 1)
    #expect(run?.unrecordedDays == 1)
    #expect(facts(story, on: 3).clearDays(nil, in: Story.day(0)...Story.day(3)) == 0)
  }

  @Test func `coverage is twitch or logged clear`() {
    var story = Story()
    story.twitch([0, 3])
    story.twitch([2], "calf")
    story.close([1, 3])
    let facts = facts(story, on: 5)
    #expect(facts.coverage(.mouth, in: facts.last(6)) == 3)
    #expect(facts.coverage(.mouth, in: facts.last(2)) == 0)
    #expect(facts.coverage(nil, in: facts.last(6)) == 4)
  }

  private func facts(_ story: Story, on day: Int) -> Facts {
    Facts(
      history: History.of(
        story.journal, asOf: Story.day(day), now: nil, boundary: .standard), day: Story.day(day))
  }

  private func run(
    twitch: some Sequence<Int>, closed: some Sequence<Int>, on day: Int = 9
  ) -> Run? {
    var story = Story()
    story.twitch(twitch)
    story.close(closed)
    return facts(story, on: day).run(.mouth)
  }
}
