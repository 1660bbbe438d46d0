import Checkup
import JournalCore
import TestSupport
import Testing

/// E8 and T10: what follows a knock to the head or the face.
struct KnockTests {
  @Test(arguments: ["confusion", "vomiting", "loc", "drowsy"], ["head", "face"])
  func `a sign after a knock is E8 while the knock is at most 7 days ago`(
    slug: String, part: String
  ) {
    var story = Story()
    story.event(.injury, 10, part)
    story.symptom(slug, 11, nil, .gradual)
    #expect(!story.checkup(on: 10).rules.contains("E8"))
    for day in [11, 17] { #expect(story.checkup(on: day).rules.contains("E8"), "day \(day)") }
    #expect(!story.checkup(on: 18).rules.contains("E8"))
  }

  @Test(arguments: [(7, true), (8, false)])
  func `a sign 7 days after the knock is E8, one 8 days after it is not`(days: Int, isE8: Bool) {
    var story = Story()
    story.event(.injury, 10, "head")
    story.symptom("drowsy", 10 + days)
    #expect(story.checkup(on: 10 + days).rules.contains("E8") == isE8)
  }

  @Test(arguments: [
    (String?.some("other"), "drowsy"), ("head", "headache"), ("head", "nausea"),
  ])
  func `another injury or another sign is not E8`(part: String?, slug: String) {
    var story = Story()
    story.event(.injury, 10, part)
    story.symptom(slug, 10)
    #expect(!story.checkup(on: 10).rules.contains("E8"))
  }

  @Test(arguments: [nil, "head", "Face"])
  func `a knock whose place was not told counts for E8`(part: String?) {
    var story = Story()
    story.event(.injury, 10, part)
    story.symptom("loc", 11)
    #expect(story.checkup(on: 11).leadingRules == ["E8"])
  }

  @Test func `a visit since the twitching began answers T10`() {
    var story = Story()
    story.event(.injury, 10, "face")
    story.twitch([12], "cheek")
    story.visit(11)
    #expect(story.checkup(on: 12).rules.contains("T10"))
    story.visit(13, covers: ["P1"])
    #expect(story.checkup(on: 13).rules.contains("T10"))
    story.visit(14)
    #expect(!story.checkup(on: 14).rules.contains("T10"))
  }

  @Test func `a sign that was over before the knock is not E8, one that goes on is`() {
    var story = Story()
    story.symptom("vomiting", 9)
    story.event(.injury, 10, "head")
    #expect(!story.checkup(on: 10).rules.contains("E8"))
    story.journal.symptoms[0].isOngoing = true
    #expect(story.checkup(on: 10).leadingRules == ["E8"])
    story.journal.symptoms[0].reviewedOn = Story.day(11)
    #expect(!story.checkup(on: 11).rules.contains("E8"))
  }

  @Test func `the message of E8 names what to ring, and its evidence the knock`() {
    var story = Story()
    story.event(.injury, 10, "face")
    story.symptom("drowsy", 11)
    let finding = story.checkup(on: 11, emergencyNumber: "999").finding("E8")
    #expect(finding?.message == "After a knock, these need checking now. Ring 999.")
    #expect(finding?.evidence.text == "drowsy; injury of the face on 11 Oct 2026")
  }

  @Test(
    arguments: ["cheek", "eyelid", "forehead", "lip", "face"], ["head", "face"])
  func `new twitching in the face after a knock is T10 for 7 days`(site: String, part: String) {
    var story = Story()
    story.event(.injury, 10, part)
    #expect(!story.checkup(on: 10).rules.contains("T10"))
    story.twitch([11], site)
    for day in [11, 17] { #expect(story.checkup(on: day).leadingRules == ["T10"], "day \(day)") }
    #expect(!story.checkup(on: 18).rules.contains("T10"))
  }

  @Test(arguments: ["neck", "tongue", "calf"])
  func `twitching elsewhere is not T10`(site: String) {
    var story = Story()
    story.event(.injury, 10, "head")
    story.twitch([11], site)
    #expect(!story.checkup(on: 11).rules.contains("T10"))
  }

  @Test(arguments: ["other", nil])
  func `another injury is not T10`(part: String?) {
    var story = Story()
    story.event(.injury, 10, part)
    story.twitch([11], "cheek")
    #expect(!story.checkup(on: 11).rules.contains("T10"))
  }

  @Test(arguments: [(10, true), (9, false), (-20, false), (-21, true)])
  func `twitching in the 30 days before the knock is not new`(earlier: Int, isT10: Bool) {
    var story = Story()
    story.event(.injury, 10, "face")
    story.twitch([earlier, 12], "cheek")
    #expect(story.checkup(on: 12).rules.contains("T10") == isT10)
  }

  @Test func `E8 comes first`() {
    var story = Story()
    story.event(.injury, 10, "face")
    story.twitch([11], "cheek")
    story.symptom("drowsy", 12)
    #expect(story.checkup(on: 11).leadingRules == ["T10"])
    #expect(
      story.checkup(on: 11).finding("T10")?.message
        == "New twitching after a knock is worth a call today.")
    #expect(story.checkup(on: 12).leadingRules == ["E8"])
    #expect(!story.checkup(on: 12).rules.contains("T10"))
  }
}
