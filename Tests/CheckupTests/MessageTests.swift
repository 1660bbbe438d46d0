import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// The tone of everything the checkup says.
struct MessageTests {
  @Test func `no message names a disease, comforts falsely or counts in percent`() {
    for finding in Self.findings {
      let message = finding.message
      let lower = message.lowercased()
      for word in Self.forbidden where !(word == "palsy" && finding.rule == "B1") {
        #expect(!lower.contains(word), "\(word) in: \(message)")
      }
      #expect(!message.contains("%"))
      #expect(!lower.contains("harmless"))
      if finding.level < .emergency { #expect(!message.contains("!")) }
      if finding.level < .emergency { #expect(!lower.contains("stroke")) }
      #expect(message.hasSuffix("."))
    }
  }

  @Test func `no message gives a meaning to left or right, or to a lip`() {
    for finding in Self.findings {
      let words = finding.message.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(!words.contains("left"), "\(finding.message)")
      #expect(!words.contains("right"), "\(finding.message)")
      guard finding.rule != "P1" else { continue }
      #expect(!words.contains("upper") && !words.contains("lower"), "\(finding.message)")
    }
  }

  @Test func `every rule is among the messages`() {
    let seen = Set(Self.findings.map(\.rule))
    #expect(RuleSet.ids.filter { !seen.contains($0) } == [])
  }

  @Test(arguments: [
    "It is easing. Still", "Optician or GP", "Some days were not logged.", "the neck",
    "For a parent: ", "the tongue keeps twitching", "weakness or thinning", "in the fingers",
    "round the mouth", "do not stop suddenly", "In pregnancy up to 200 mg", "Keep taking it",
    "→",
  ])
  func `each variant is among the messages`(part: String) {
    #expect(Self.findings.contains { $0.message.contains(part) })
  }

  @Test(arguments: RuleSet.all)
  func `no condition or ground alarms`(rule: CheckupRule) {
    let ground = rule.basis.replacing("Epilepsy Action", with: "").lowercased()
    for text in [rule.condition.lowercased(), ground] {
      #expect(!text.contains("!"))
      #expect(!text.contains("%"))
      #expect(!text.contains("harmless"))
      if rule.level < .emergency { #expect(!text.contains("stroke")) }
      for word in Self.forbidden { #expect(!text.contains(word), "\(word): \(text)") }
    }
    #expect(rule.condition.hasSuffix("."))
    #expect(!rule.basis.isEmpty && !rule.basis.hasSuffix("."))
  }

  @Test(arguments: Level.allCases)
  func `no title cries`(level: Level) { #expect(!level.title.contains("!")) }

  @Test func `the standing line is there whatever is found`() {
    let line =
      "If your face droops, an arm goes weak, or speech goes wrong, "
      + "ring your emergency number at once, even if it passes."
    for told in Self.stories { #expect(told.story.checkup(on: told.day).standingLine == line) }
    #expect(Story().checkup(on: 0).standingLine == line)
  }

  private static let forbidden = [
    "palsy", "sclerosis", "epilep", "neurone", "parkinson", "dystonia", "hemifacial", "spasm",
    "tumour", "tumor", "myokymia", "benign", "als ", "disease", "disorder", "alert", "warning",
    "danger", "serious", "don't worry", "nothing to worry",
  ]

  private static let findings: [Finding] = stories.flatMap { told in
    told.story.checkup(on: told.day).findings
  }

  private static let stories: [(story: Story, day: Int)] = {
    var told: [(story: Story, day: Int)] = []
    for vignette in Vignette.all { told.append((story: vignette.story, day: vignette.day)) }
    for tell in ours {
      var story = Story()
      tell(&story)
      told.append((story: story, day: 20))
    }
    return told
  }()

  /// What the vignettes leave out, as of day 20.
  private static let ours: [@Sendable (inout Story) -> Void] = [
    { _ in },
    { $0.symptom("face_droop", 0, .left, .sudden) },
    {
      $0.twitch(17...20, "lip")
      $0.twitch(17...20, "calf")
    },
    {
      $0.twitch(18...20, "eyelid", .left)
      $0.twitch(18...20, "neck", .left)
    },
    { $0.twitch([0, 4, 8, 12, 14, 16, 18, 20], "eyelid") },
    {
      $0.twitch(0...13, "lip-upper", times: 3)
      $0.twitch(14...20, "lip-upper")
    },
    {
      $0.journal.profile = Profile(birthYear: 2015)
      $0.twitch(0...20)
    },
    { $0.twitch(16...20, "tongue") },
    {
      $0.symptom("tingle_fingers", 15)
      $0.symptom("tingle_fingers", 18)
    },
    {
      $0.twitch(16...20)
      $0.amount("stress", 8, 16...20)
      $0.amount("alcohol", 60, 15...20)
    },
    {
      $0.twitch(7...12, times: 3)
      $0.twitch([14])
      $0.close(7...20)
    },
    {
      $0.twitch([10])
      $0.close(11...20)
    },
  ]
}
