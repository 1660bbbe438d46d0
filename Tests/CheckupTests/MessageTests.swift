import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// The tone of everything the checkup says.
struct MessageTests {
  @Test func `no message names a disease, comforts falsely or counts in percent`() {
    for (level, message) in Self.messages {
      let lower = message.lowercased().replacing("the side of an old palsy", with: "that side")
      for word in Self.forbidden { #expect(!lower.contains(word), "\(word) in: \(message)") }
      #expect(!message.contains("%"))
      #expect(!lower.contains("harmless"))
      if level < .emergency { #expect(!message.contains("!")) }
      if level < .emergency { #expect(!lower.contains("stroke")) }
      #expect(message.hasSuffix("."))
    }
  }

  @Test func `every rule is among the messages, with all variants of P1`() {
    #expect(Set(Self.rulesSeen) == Set(RuleSet.ids))
    let texts = Self.messages.map(\.1).joined(separator: " ")
    for part in ["It is easing.", "Optician or GP", "Some days were not logged.", "the neck"] {
      #expect(texts.contains(part), "\(part)")
    }
  }

  @Test func `no condition, ground or title alarms`() {
    for rule in RuleSet.all {
      for text in [rule.condition, rule.basis] {
        #expect(!text.contains("!"))
        #expect(!text.contains("%"))
        for word in Self.forbidden {
          #expect(!text.lowercased().contains(word), "\(word): \(text)")
        }
      }
    }
    for level in Level.allCases { #expect(!level.title.contains("!")) }
  }

  @Test func `the standing line is there whatever is found`() {
    let line =
      "If your face droops, an arm goes weak, or speech goes wrong, "
      + "ring your emergency number at once, even if it passes."
    for story in Self.stories { #expect(story.checkup(on: 20).standingLine == line) }
    #expect(Story().checkup(on: 0).standingLine == line)
  }

  private static let forbidden = [
    "palsy", "sclerosis", "epilep", "neurone", "parkinson", "dystonia", "hemifacial", "spasm",
    "tumour", "tumor", "myokymia", "benign", "als ", "disease", "disorder", "alert", "warning",
    "danger", "serious", "don't worry", "nothing to worry",
  ]

  private static var stories: [Story] {
    [
      { _ in },
      { $0.twitch([20], times: 2) },
      { $0.twitch(0...20) },
      { $0.twitch([0, 4, 8, 12, 14, 16, 18, 20], "eyelid") },
      {
        $0.twitch(0...13, "lip", times: 3)
        $0.twitch(14...20, "lip")
      },
      {
        $0.twitch(18...20, "eyelid", .left)
        $0.twitch(18...20, "lip", .left)
      },
      {
        $0.twitch(18...20, "eyelid", .left)
        $0.twitch(18...20, "neck", .left)
      },
      {
        $0.twitch(17...20, "lip")
        $0.twitch(17...20, "calf")
      },
      { $0.symptom("speech", 20) },
      { $0.symptom("speech", 2) },
      {
        $0.twitch(18...20)
        $0.amount("stress", 8, 18...20)
        $0.amount("alcohol", 120, [20])
      },
      {
        $0.twitch([10])
        $0.close(11...20)
      },
      { $0.symptom("vision", 20, nil, .sudden) },
    ].map { (tell: (inout Story) -> Void) in
      var story = Story()
      tell(&story)
      return story
    }
  }

  private static var findings: [Finding] {
    stories.flatMap { $0.checkup(on: 20).findings }
      + Vignette.all.flatMap { $0.story.checkup(on: $0.day).findings }
  }
  private static var rulesSeen: [String] { findings.map(\.rule) }
  private static var messages: [(Level, String)] { findings.map { ($0.level, $0.message) } }
}
