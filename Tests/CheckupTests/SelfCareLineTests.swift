import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// C2–C7: what is told beside an ordinary twitch.
struct SelfCareLineTests {
  private static let lines: [(Profile?, Double)] = [
    (nil, 400), (Profile(pregnantSince: Story.day(-30)), 200),
    (Profile(conditions: [.breastfeeding]), 200), (Profile(birthYear: 2009, weight: 50), 150),
    (Profile(birthYear: 2009, weight: 140), 400), (Profile(birthYear: 2009), 400),
    (Profile(birthYear: 2008, weight: 50), 400),
  ]

  @Test(arguments: lines)
  func `the line for caffeine is that of the person`(profile: Profile?, limit: Double) {
    var story = Story()
    story.journal.profile = profile
    story.twitch([0])
    story.amount("caffeine", limit - 1, [0])
    #expect(!story.isTrue(.caffeine, on: 0))
    story.journal.exposures[0].amount = limit
    #expect(story.isTrue(.caffeine, on: 0))
    #expect(!story.isTrue(.caffeine, on: 1))
    #expect(
      story.message("C2", on: 0)
        == "\(Int(limit)) mg of caffeine is on the high side (\(Int(limit)) mg a day is the "
        + "usual line). Cutting down step by step is easier than at once.")
  }

  @Test(arguments: [(6.9, true), (7.0, false)])
  func `three nights under seven hours`(hours: Double, isTrue: Bool) {
    var story = Self.twitched()
    story.amount("sleep", hours, [0, 3])
    #expect(!story.isTrue(.sleep, on: 6))
    story.amount("sleep", hours, [6])
    #expect(story.isTrue(.sleep, on: 6) == isTrue)
    #expect(!story.isTrue(.sleep, on: 7))
  }

  @Test(arguments: [(7.0, true), (6.9, false)])
  func `three days of stress of 7`(stress: Double, isTrue: Bool) {
    var story = Self.twitched()
    story.amount("stress", stress, [0, 3])
    #expect(!story.isTrue(.stress, on: 6))
    story.amount("stress", stress, [6])
    #expect(story.isTrue(.stress, on: 6) == isTrue)
    #expect(!story.isTrue(.stress, on: 7))
  }

  @Test(arguments: [(56.0, false), (56.5, true)])
  func `more than 14 units in seven days`(grams: Double, isTrue: Bool) {
    var story = Self.twitched()
    story.amount("alcohol", grams, [0, 6])
    #expect(story.isTrue(.alcohol, on: 6) == isTrue)
    #expect(!story.isTrue(.alcohol, on: 7))
  }

  @Test(arguments: [(48.0, 5, true), (47, 5, false), (48, 4, false)])
  func `daily and heavy drinking is not to be stopped suddenly`(
    grams: Double, days: Int, isHeavy: Bool
  ) {
    var story = Self.twitched()
    story.amount("alcohol", grams, 0..<days)
    let message = story.message("C5", on: 6)
    #expect(message?.hasPrefix("That is above 14 units a week; less can help.") == true)
    #expect(message?.hasSuffix(" If you drink heavily every day, do not stop suddenly.") == isHeavy)
  }

  @Test(arguments: [(7, true), (8, false)])
  func `half of the week before is easing`(now: Int, isTrue: Bool) {
    var story = Story()
    story.twitch(0...6, times: 2)
    story.twitch(7...12)
    story.twitch([13], times: now - 6)
    #expect(story.isTrue(.easing, on: 13) == isTrue)
  }

  @Test(arguments: [([3, 4, 10, 11], true), ([3, 10, 11], false), ([3, 4, 10], false)])
  func `it is easing only when five days of both weeks are logged`(closed: [Int], isTrue: Bool) {
    var story = Story()
    story.twitch([0, 1, 2], times: 3)
    story.twitch([7, 8, 9])
    story.close(closed)
    #expect(story.isTrue(.easing, on: 13) == isTrue)
    if isTrue { #expect(story.message("C6", on: 13) == "It is easing.") }
  }

  @Test(arguments: [(1...5, true), (1...4, false)])
  func `five of seven days clear are settled`(closed: ClosedRange<Int>, isTrue: Bool) {
    var story = Story()
    story.twitch([0])
    story.close(closed)
    #expect(story.isTrue(.settled, on: 7) == isTrue)
    #expect(!story.isTrue(.settled, on: 6))
    if isTrue { #expect(story.message("C7", on: 7) == "It has settled for now.") }
  }

  @Test func `settled is told instead of easing`() {
    var story = Story()
    story.twitch(0...6)
    story.close(7...13)
    #expect(story.isTrue(.easing, on: 13))
    #expect(story.checkup(on: 13).rules == ["C1", "C7"])
  }

  @Test func `without a twitch none is told`() {
    var story = Self.everything()
    story.journal.episodes = []
    #expect(story.checkup(on: 6).rules.filter { $0.hasPrefix("C") } == [])
  }

  @Test func `beside a call or an emergency none is told`() {
    var story = Self.everything()
    #expect(story.checkup(on: 6).rules.prefix(5) == ["C1", "C2", "C3", "C4", "C5"])
    story.symptom("hearing_loss_sudden", 6)
    #expect(story.checkup(on: 6).level == .today)
    #expect(story.checkup(on: 6).rules.filter { $0.hasPrefix("C") } == [])
    story.symptom("seizure", 6)
    #expect(story.checkup(on: 6).rules.filter { $0.hasPrefix("C") } == [])
  }

  @Test func `they lower nothing`() {
    var story = Self.everything()
    story.twitch(-20...6)
    let result = story.checkup(on: 6)
    #expect(result.leadingRules == ["P1"])
    #expect(Set(result.rules).isSuperset(of: ["C2", "C3", "C4", "C5"]))
  }

  private static func twitched() -> Story {
    var story = Story()
    story.twitch([0])
    return story
  }

  private static func everything() -> Story {
    var story = twitched()
    story.amount("caffeine", 500, 0...6)
    story.amount("sleep", 5, 0...6)
    story.amount("stress", 9, 0...6)
    story.amount("alcohol", 20, 0...6)
    return story
  }
}
