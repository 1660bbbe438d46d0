import Checkup
import JournalCore
import TestSupport
import Testing

/// E3 and T9: strong headaches.
struct StrongHeadacheTests {
  @Test(arguments: [(Double?.some(7), true), (6.9, false), (nil, false)])
  func `a sudden headache of 7 of 10 is E3`(severity: Double?, isE3: Bool) {
    #expect(holds("E3", .sudden, severity) == isE3)
    #expect(!holds("E3", .gradual, severity))
    #expect(!holds("E3", .unknown, severity))
  }

  @Test func `E3 holds for 7 days, gone or not, and never for an old or known one`() {
    var story = Story()
    story.symptom("headache", 10, nil, .sudden) { $0.severity = 9 }
    for day in [10, 17] { #expect(story.checkup(on: day).leadingRules == ["E3"], "day \(day)") }
    for day in [9, 18] { #expect(!story.checkup(on: day).rules.contains("E3"), "day \(day)") }
    #expect(
      story.checkup(on: 10, emergencyNumber: "999").finding("E3")?.message
        == "A sudden, very strong headache needs to be checked straight away. Ring 999.")
    story.journal.symptoms[0].isOngoing = true
    #expect(!story.checkup(on: 18).rules.contains("E3"))
    #expect(!holds("E3", .sudden, 9) { $0.isLongstanding = true })
    #expect(!holds("E3", .sudden, 9) { $0.reviewedOn = Story.day(10) })
  }

  @Test(arguments: [(Double?.some(7), true), (6.9, false), (nil, false)])
  func `a headache of 7 of 10 with the onset not told is T9`(severity: Double?, isT9: Bool) {
    #expect(holds("T9", .unknown, severity) == isT9)
    #expect(holds("T9", .unknown, severity) { $0.isUsual = true } == isT9)
    #expect(!holds("T9", .sudden, severity))
  }

  @Test(arguments: [(Double?.some(7), true), (6.9, false), (nil, false)])
  func `a slow headache of 7 of 10 is T9 with a one-sided twitch in the face`(
    severity: Double?, isT9: Bool
  ) {
    #expect(!holds("T9", .gradual, severity))
    #expect(holds("T9", .gradual, severity, twitch: 10) == isT9)
    #expect(!holds("T9", .gradual, severity, twitch: 10) { $0.isUsual = true })
  }

  @Test(arguments: [(10, true), (9, true), (8, false), (11, false)])
  func `the twitch is of the same day or the day before`(day: Int, isT9: Bool) {
    #expect(holds("T9", .gradual, 8, twitch: day, on: 11) == isT9)
  }

  @Test func `with a headache that goes on, a later twitch counts too`() {
    #expect(holds("T9", .gradual, 8, twitch: 15, on: 15) { $0.isOngoing = true })
    #expect(!holds("T9", .gradual, 8, twitch: 15, on: 14) { $0.isOngoing = true })
  }

  @Test(arguments: [
    ("lip", Side?.some(.left), true), ("eyelid", .right, true), ("face", .left, true),
    ("lip", .both, false), ("lip", .middle, false), ("lip", nil, false), ("neck", .left, false),
    ("hand", .right, false),
  ])
  func `the twitch is on one side of the face`(site: String, side: Side?, isT9: Bool) {
    var story = Story()
    story.symptom("headache", 10, nil, .gradual) { $0.severity = 8 }
    story.twitch([10], site, side)
    #expect(story.checkup(on: 10).rules.contains("T9") == isT9)
  }

  @Test(arguments: [(1, true), (2, false)])
  func `T9 holds for a day`(days: Int, isT9: Bool) {
    #expect(holds("T9", .unknown, 8, on: 10 + days) == isT9)
    #expect(holds("T9", .gradual, 8, twitch: 10, on: 10 + days) == isT9)
  }

  @Test func `what was looked at is silent and what is longstanding is not`() {
    #expect(!holds("T9", .unknown, 8) { $0.reviewedOn = Story.day(10) })
    #expect(holds("T9", .unknown, 8) { $0.isLongstanding = true })
  }

  @Test func `the message and what T9 rests on`() {
    var story = Story()
    story.symptom("headache", 10, nil, .gradual) { $0.severity = 8 }
    story.twitch([10], "lip", .left)
    let finding = story.checkup(on: 10).finding("T9")
    #expect(
      finding?.message == "A strong headache with one-sided twitching is worth a call today.")
    #expect(finding?.evidence.text == "headache; twitching in the face, left")
    #expect(finding?.evidence.count(.episodes) == 1)
  }

  /// Whether a headache of day 10 raises a rule.
  private func holds(
    _ rule: String, _ onset: Symptom.Onset, _ severity: Double?, twitch: Int? = nil,
    on day: Int = 10, change: (inout Symptom) -> Void = { _ in }
  ) -> Bool {
    var story = Story()
    story.symptom("headache", 10, nil, onset) {
      $0.severity = severity
      change(&$0)
    }
    if let twitch { story.twitch([twitch], "cheek", .left) }
    return story.checkup(on: day).rules.contains(rule)
  }
}
