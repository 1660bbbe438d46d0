import Checkup
import JournalCore
import Reporting
import Testing

struct CheckupTextTests {
  @Test func `a visit is named with its numbers, its rule and the standing line last`() {
    var story = Self.persistent
    story.journal.faceChecks = [
      FaceCheck(at: CheckupStory.noon(16), face: .no, arms: .no, speech: .no)
    ]
    #expect(
      Self.lines(story, on: 17) == [
        "Worth booking a visit",
        "  eyelid, left — twitching has come and gone for 18 days "
          + "(16 days with, 2 without, none unrecorded)",
        "    Rule P1 (NHS: more than 2 weeks)      twj checkup --why P1",
        "    ▮ ▮▮▮▮▮▮▮ ▮▮▮▮▮▮▮ ▯▯▮   ▮ twitch  ▯ clear  · not logged, to today",
        "    Sun 1 Nov 2026 to Wed 18 Nov 2026. Most stop by now or soon; past two weeks it is "
          + "sensible to mention it at a routine visit. Optician or GP, no hurry.",
        "  Answered on 17 Nov: no weakness, no drooping, speech normal",
        Self.standingLine,
      ])
  }

  @Test func `an emergency says what to do before anything else`() {
    var story = CheckupStory()
    story.symptom("face_droop", 3, .left)
    story.symptom("speech", 4)
    story.symptom("vision", 4)
    #expect(
      Self.lines(story, on: 4) == [
        "Get emergency help now",
        "  What you entered can be a sign of a stroke. Ring 112 now, even if it has passed. "
          + "Note the time it began. Do not drive yourself.",
        "  face droop, left; speech — began Wed 4 Nov 2026 to Thu 5 Nov 2026",
        "    Rule E1 (Stroke Association: face, arms, speech)      twj checkup --why E1",
        "  When you have had help:  twj visit hospital",
        "  Entered by mistake:  twj undo, or twj rm and its number",
        "Also noted",
        "  vision — began Thu 5 Nov 2026",
        "    Rule E2 (Stroke Association: sudden onset)      twj checkup --why E2",
        Self.standingLine,
      ])
  }

  @Test func `without a visit it carries on`() {
    var story = CheckupStory()
    story.twitch(1...3, "lip")
    story.close(4...5)
    #expect(
      Self.lines(story, on: 5) == [
        "Carry on, keep logging", "  twitching on 3 of the last 14 days (2 without, 9 unrecorded)",
        "    Rule C1 (NHS: they come and go for a few days or weeks)      twj checkup --why C1",
        "    Twitches like this are common and usually settle in days to a few weeks. "
          + "Rest, less caffeine, a calm few minutes. Carry on logging.",
        Self.standingLine,
      ])
  }

  @Test func `an empty journal has not enough and still the standing line`() {
    let lines = Self.lines(CheckupStory(), on: 0)
    #expect(lines.first == "Not enough logged yet")
    #expect(lines.last == Self.standingLine)
  }

  @Test func `symptoms no finding speaks of are named once each, the latest first`() {
    var story = CheckupStory()
    story.symptom("headache", 1)
    story.symptom("headache", 3)
    story.symptom("hand_spasm", 2)
    let lines = Self.lines(story, on: 4)
    #expect(
      lines.dropLast().suffix(2) == [
        "Noted, and no rule applies to it now: headache (2 times, last Wed 4 Nov 2026); "
          + "hand spasm (Tue 3 Nov 2026).",
        "  That does not mean all is well; a doctor or pharmacist can say more.",
      ])
  }

  @Test func `what was seen says by whom and until when`() {
    var story = Self.persistent
    story.visit(16, "gp")
    let lines = Self.lines(story, on: 17)
    #expect(lines.first == "Carry on, keep logging")
    #expect(lines.contains("Also noted"))
    #expect(
      lines.contains(
        "    Seen by gp on Tue 17 Nov 2026; shown again from Tue 15 Dec 2026 if it goes on, "
          + "or sooner if it changes."))
  }

  @Test func `what changed since a visit is said, and a second finding keeps its advice`() {
    var story = Self.persistent
    story.visit(17, "gp")
    story.twitch([18, 19], "lip", .left)
    story.twitch([18, 19], "eyelid", .left)
    let lines = Self.lines(story, on: 19)
    #expect(
      lines[4].hasPrefix(
        "    Sun 1 Nov 2026 to Fri 20 Nov 2026. You saw gp on Wed 18 Nov 2026. Since then: "
          + "it now shows at the eye and the mouth or neck of one side. Most stop by now"))
    #expect(lines.contains("  left — first eyelid, then lip; 18 and 2 episodes in 30 days"))
    #expect(
      lines.contains(
        "    Sun 1 Nov 2026 to Fri 20 Nov 2026. It now shows at the eye and the mouth on the same "
          + "side. Worth a routine visit; a short video helps."))
  }

  @Test func `a known disorder is told apart from a visit`() {
    var story = Self.persistent
    story.journal.profile = Profile(conditions: [.knownTwitchDisorder])
    #expect(
      Self.lines(story, on: 17).contains(
        "    Known to a clinician; shown again when it changes."))
    story.twitch([18, 19], "calf")
    #expect(
      Self.lines(story, on: 19).contains {
        $0.contains(" It changed since Sun 15 Nov 2026: it has also begun at the leg. ")
      })
  }

  @Test func `what is stale is the last known`() {
    let lines = Self.lines(Self.persistent, on: 60)
    #expect(lines[4].hasPrefix("    Last known, Wed 18 Nov 2026. Most stop by now"))
  }

  @Test(arguments: [
    (FaceCheck.Answer.yes, "face yes · arms yes · speech yes"),
    (.notSure, "face not sure · arms not sure · speech not sure"),
  ])
  func `worrying answers are shown as they were given`(answer: FaceCheck.Answer, words: String) {
    var story = CheckupStory()
    story.journal.faceChecks = [
      FaceCheck(at: CheckupStory.noon(2), face: answer, arms: answer, speech: answer)
    ]
    #expect(Self.lines(story, on: 2).contains("  Answered on 3 Nov: is something wrong?  \(words)"))
    #expect(
      Self.lines(story, on: 80).contains(
        "  Answered on Tue 3 Nov 2026: is something wrong?  \(words)"))
  }

  @Test(arguments: [60, 78, 100])
  func `no line is wider than the terminal and no word is lost`(width: Int) {
    var story = Self.persistent
    story.symptom("headache", 3)
    story.symptom("speech", 17)
    let result = story.result(on: 17)
    for rule in [nil] + RuleSet.ids.map(Optional.some) {
      func lines(_ style: Style) -> [String] {
        let text = CheckupText(result, style: style)
        return rule.map(text.whyLines) ?? text.lines
      }
      #expect(lines(Style(width: width)).filter { TerminalText.width($0) > width } == [])
      #expect(Self.words(lines(Style(width: width))) == Self.words(lines(.pipe)))
    }
  }

  @Test func `free text cannot steer the terminal`() {
    var story = Self.persistent
    story.symptom("numb\u{1B}[31m", 7)
    story.visit(16, "gp\u{202E}", covers: ["P1"])
    let result = story.result(on: 17)
    for style in [Style.pipe, Style(width: 70), Style(isPlain: true)] {
      let text = CheckupText(result, style: style).lines.joined()
      #expect(text.contains("numb^[[31m"))
      #expect(!text.contains("\u{1B}"))
      #expect(!text.contains("\u{202E}"))
    }
  }

  @Test func `the notice is one line from a visit upwards`() {
    #expect(
      CheckupText(Self.persistent.result(on: 17), style: .pipe).notice
        == "Worth booking a visit: eyelid, left — twitching has come and gone for 18 days  "
        + "twj checkup")
    #expect(CheckupText(CheckupStory().result(on: 17), style: .pipe).notice == nil)
    var seen = Self.persistent
    seen.visit(16, "gp")
    #expect(CheckupText(seen.result(on: 17), style: .pipe).notice == nil)
  }

  @Test func `plain output is one record a line`() {
    var story = CheckupStory()
    story.symptom("speech", 3)
    story.symptom("headache", 2)
    let lines = CheckupText(story.result(on: 3), style: Style(isPlain: true)).lines
    #expect(
      lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).prefix(4) } == [
        ["finding", "E1", "EMERGENCY", ""], ["finding", "X0", "NONE", ""],
        ["finding", "X1", "NONE", ""], ["unexamined", "headache", "2026-11-03"],
        ["always", Self.standingLine[...]],
      ])
  }

  private static let standingLine =
    "If your face droops, an arm goes weak, or speech goes wrong, "
    + "ring your emergency number at once, even if it passes."

  /// An eyelid that twitched on 16 of 18 days.
  private static var persistent: CheckupStory {
    var story = CheckupStory()
    story.twitch(0...14, "eyelid", .left)
    story.twitch([17], "eyelid", .left)
    story.close(15...16)
    return story
  }

  private static func lines(_ story: CheckupStory, on day: Int) -> [String] {
    CheckupText(story.result(on: day), style: .pipe).lines
  }

  private static func words(_ lines: [String]) -> [Substring] {
    lines.joined(separator: " ").split(separator: " ")
  }
}
