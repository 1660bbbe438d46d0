import Checkup
import JournalCore
import TestSupport
import Testing

/// “Remind me later”: 12 hours for a call, 7 days for a visit, never for an emergency.
struct SnoozeTests {
  @Test func `a call is put off for 12 hours at most`() {
    var story = Story()
    story.symptom("eye_pain_sight", 10)
    snooze(&story, "T11", from: Story.moment(10, hour: 12), to: Story.moment(13))
    let put = checkup(story, at: Story.moment(10, hour: 23, minute: 59))
    #expect(put.level == .none)
    #expect(put.finding("T11")?.isInForce == false)
    #expect(put.finding("T11")?.snoozedUntil == Story.moment(11, hour: 0))
    #expect(put.unexaminedSymptoms == [])
    let back = checkup(story, at: Story.moment(11, hour: 0))
    #expect(back.leadingRules == ["T11"])
    #expect(back.finding("T11")?.snoozedUntil == nil)
  }

  @Test func `a shorter time is kept, and before it was asked for it does not count`() {
    var story = Story()
    story.symptom("eye_pain_sight", 10) { $0.startedAt = Story.moment(10, hour: 6) }
    let (start, end) = (Story.moment(10, hour: 12), Story.moment(10, hour: 15))
    snooze(&story, "t11", from: start, to: end)
    #expect(checkup(story, at: Story.moment(10, hour: 11)).level == .today)
    #expect(checkup(story, at: start).level == .none)
    #expect(checkup(story, at: Story.moment(10, hour: 14)).level == .none)
    #expect(checkup(story, at: end).level == .today)
  }

  @Test func `a snooze of one rule leaves the others`() {
    var story = Story()
    story.symptom("eye_pain_sight", 10)
    story.symptom("swallow", 10)
    snooze(&story, "T11", from: Story.moment(10, hour: 13), to: Story.moment(11))
    let result = checkup(story, at: Story.moment(10, hour: 14))
    #expect(result.leadingRules == ["T4"])
    #expect(result.rules == ["T4", "T11", "X0", "X1"])
  }

  @Test(arguments: ["E1", "E4"])
  func `an emergency is never put off`(rule: String) {
    var story = Story()
    story.symptom(rule == "E1" ? "speech" : "seizure", 10)
    snooze(&story, rule, from: Story.moment(10, hour: 13), to: Story.moment(15))
    let result = checkup(story, at: Story.moment(10, hour: 13, minute: 1))
    #expect(result.level == .emergency)
    #expect(result.leadingRules == [rule])
    #expect(result.finding(rule)?.snoozedUntil == nil)
  }

  private func snooze(_ story: inout Story, _ rule: String, from start: Moment, to end: Moment) {
    story.journal.snoozes.append(
      Snooze(uid: story.uid(), rule: rule, at: start, until: end))
  }

  private func checkup(_ story: Story, at now: Moment) -> CheckupResult {
    Evaluation.checkup(
      journal: story.journal, asOf: DayBoundary.standard.day(of: now), now: now,
      boundary: .standard, emergencyNumber: "112")
  }
}
