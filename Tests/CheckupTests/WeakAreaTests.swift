import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// W1: weakness where it twitches.
struct WeakAreaTests {
  private static let local = ["local_weak", "wasting", "stiff"]

  @Test(arguments: local, [(30, true), (31, false)])
  func `the area twitched within 30 days`(kind: String, day: (Int, Bool)) {
    var story = Self.calf(kind, on: 10)
    #expect(story.isTrue(.weakWhereItTwitches, .lowerLimb, on: day.0) == day.1)
    story.journal.symptoms[0].isLongstanding = true
    #expect(!story.isTrue(.weakWhereItTwitches, .lowerLimb, on: day.0))
    story.journal.symptoms[0].isLongstanding = false
    story.journal.symptoms[0].reviewedOn = Story.day(12)
    #expect(!story.isTrue(.weakWhereItTwitches, .lowerLimb, on: day.0))
  }

  @Test func `another area is not the one that twitches`() {
    var story = Self.calf("wasting", on: 10)
    story.journal.symptoms[0].site = Site(slug: "hand")
    #expect(!story.checkup(on: 12).rules.contains("W1"))
    story.journal.symptoms[0].site = Site(slug: "foot")
    #expect(story.state("W1", .lowerLimb, on: 12) == .active)
  }

  @Test func `where its place was not told any twitch counts`() {
    var story = Self.calf("local_weak", on: 10)
    story.journal.symptoms[0].site = nil
    #expect(story.isTrue(.weakWhereItTwitches, nil, on: 30))
    #expect(!story.isTrue(.weakWhereItTwitches, nil, on: 31))
  }

  private static let ages: [(Int, Bool?, Bool)] = [
    (28, nil, false), (29, nil, true), (7, true, false), (8, true, true), (8, false, false),
    (28, false, false), (29, false, true),
  ]

  @Test(arguments: ["limb_weak", "arm_weak"], ages)
  func `a slowly weaker limb is W1 after 28 days, after 7 when it improves`(
    kind: String, age: (Int, Bool?, Bool)
  ) {
    var story = Story()
    story.symptom(kind, 0, .left, .gradual) { $0.isImproving = age.1 }
    #expect(story.isTrue(.weakWhereItTwitches, on: age.0) == age.2)
  }

  @Test(arguments: [("limb_weak", true), ("arm_weak", false)])
  func `of unknown start a limb counts from its entry, an arm stays with E1`(
    kind: String, isTrue: Bool
  ) {
    var story = Story()
    story.symptom(kind, nil, .left, .gradual, entered: 0)
    #expect(!story.isTrue(.weakWhereItTwitches, on: 28))
    #expect(story.isTrue(.weakWhereItTwitches, on: 29) == isTrue)
    #expect((story.checkup(on: 29).level == .emergency) != isTrue)
  }

  @Test(arguments: [Symptom.Onset.sudden, .unknown])
  func `a limb that lost strength otherwise is not W1`(onset: Symptom.Onset) {
    var story = Story()
    story.symptom("limb_weak", 0, .left, onset)
    #expect(!story.isTrue(.weakWhereItTwitches, on: 40))
  }

  @Test func `the tongue on 3 of 14 days is enough`() {
    var story = Story()
    story.twitch([0, 13], "tongue")
    #expect(!story.isTrue(.weakWhereItTwitches, .tongue, on: 13))
    story.twitch([5], "tongue")
    #expect(story.isTrue(.weakWhereItTwitches, .tongue, on: 13))
    #expect(!story.isTrue(.weakWhereItTwitches, .tongue, on: 14))
    #expect(
      story.message("W1", on: 13)
        == "You noted that the tongue keeps twitching. "
        + "Please book, sooner rather than later, and show this page.")
  }

  @Test func `a clear week does not end it, the end of its condition does`() {
    var story = Self.calf("local_weak", on: 1)
    story.close(1...40)
    #expect(story.state("W1", .lowerLimb, on: 10) == .active)
    #expect(story.state("W1", .lowerLimb, on: 30) == .active)
    #expect(story.state("W1", .lowerLimb, on: 31) == .quiet)
  }

  @Test func `it says so in its words`() {
    #expect(
      Self.calf("wasting", on: 1).message("W1", on: 1)
        == "You noted weakness or thinning where it twitches. "
        + "Please book, sooner rather than later, and show this page.")
  }

  /// A calf that twitched on day 0, and a symptom there later.
  private static func calf(_ kind: String, on day: Int) -> Story {
    var story = Story()
    story.twitch([0], "calf", .left)
    story.symptom(kind, day, .left, .gradual) { $0.site = Site(slug: "calf") }
    return story
  }
}
