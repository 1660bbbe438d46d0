import Checkup
import JournalCore
import Reporting
import Testing

struct CheckupWhyTests {
  @Test func `a rule that holds shows its condition, numbers, words and sources`() {
    var story = CheckupStory()
    story.twitch(0...16, "lip")
    let lines = CheckupText(story.result(on: 16), style: .pipe).whyLines(rule: "p1")
    #expect(lines.first == "P1  Worth booking a visit")
    #expect(lines[1].hasPrefix("  When: In one area a run of at least 15 days, "))
    #expect(lines[2] == "  So here:")
    #expect(
      lines[3]
        == "    lip — twitching has come and gone for 17 days (17 days with, none without, "
        + "none unrecorded), Sun 1 Nov 2026 to Tue 17 Nov 2026")
    #expect(lines[4].hasPrefix("  It says: Your lip twitch has come and gone for 17 days. Most"))
    #expect(lines[5] == "  Sources")
    #expect(
      lines.contains(
        "    MAYO-EYE: Eye twitching: when to see a doctor (Mayo Clinic, 2021); "
          + "hospital guidance"))
    #expect(lines.last?.hasPrefix("If your face droops") == true)
  }

  @Test func `a rule that is silent shows its numbers too`() {
    var story = CheckupStory()
    story.twitch(0...4, "lip")
    let lines = CheckupText(story.result(on: 4), style: .pipe).whyLines(rule: "P1")
    #expect(lines[2] == "  Not so on Thu 5 Nov 2026.")
    #expect(lines[3].hasPrefix("    lip — twitching has come and gone for 5 days"))
    #expect(!lines.contains { $0.contains("It says") })
  }

  @Test(arguments: RuleSet.ids)
  func `every rule can be asked about, in any journal`(rule: String) {
    for days in [0...0, 0...20] {
      var story = CheckupStory()
      story.twitch(days, "calf")
      for journal in [story, CheckupStory()] {
        let lines = CheckupText(journal.result(on: 20), style: .pipe).whyLines(rule: rule)
        #expect(lines.first?.hasPrefix("\(rule)  ") == true)
        #expect(lines.contains { $0.hasPrefix("  Sources") })
      }
    }
  }

  @Test func `an unknown rule has no lines`() {
    #expect(CheckupText(CheckupStory().result(on: 0), style: .pipe).whyLines(rule: "Q9") == [])
  }
}
