import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// Which visits answer for the symptoms of an emergency.
struct GotHelpTests {
  @Test(arguments: ["hospital", "gp", "emergency"], [10, 12, 40])
  func `a visit from the symptom's day on is help`(who: String, day: Int) {
    var story = Story()
    story.symptom("face_droop", 10, .left)
    story.faceCheck(10, arms: .notSure)
    story.visit(day, who)
    #expect(!story.checkup(on: day).rules.contains("E1"))
    #expect(story.checkup(on: day).unexaminedSymptoms == [])
    guard day > 10 else { return }
    let before = story.checkup(on: day - 1)
    #expect(before.leadingRules == [day < 18 ? "E1" : "T1"])
    #expect(before.unexaminedSymptoms == [])
  }

  @Test func `a visit before the symptom is no help`() {
    var story = Story()
    story.symptom("face_droop", 10, .left)
    story.visit(9, "hospital")
    #expect(story.checkup(on: 10).leadingRules == ["E1"])
  }

  @Test(arguments: ["pharmacist", "Optician", "my pharmacy", "optometrist"])
  func `a pharmacist or optician is no help for an emergency`(who: String) {
    var story = Story()
    story.symptom("face_droop", 10, .left)
    story.visit(11, who)
    #expect(story.checkup(on: 11).leadingRules == ["E1"])
    story.visit(12, who, covers: ["face_droop"])
    #expect(!story.checkup(on: 12).rules.contains("E1"))
  }

  @Test(arguments: [["E1"], ["face_droop"], ["P1", "face_droop"]])
  func `a visit may name the rule or the symptom`(covers: [String]) {
    var story = Story()
    story.symptom("face_droop", 10, .left)
    story.visit(10, covers: covers)
    #expect(!story.checkup(on: 10).rules.contains("E1"))
  }

  @Test(arguments: [["P1"], ["MOUTH"], ["FACE"], ["E2"], ["speech"]])
  func `a visit about something else is no help`(covers: [String]) {
    var story = Story()
    story.symptom("face_droop", 10, .left)
    story.visit(11, covers: covers)
    #expect(story.checkup(on: 11).leadingRules == ["E1"])
  }

  @Test func `a visit entered before a symptom of the same day is about something else`() {
    var story = Story()
    story.visit(10)
    story.symptom("speech", 10)
    story.journal.visits[0].id = 7
    story.journal.symptoms[0].id = 8
    #expect(story.checkup(on: 10).leadingRules == ["E1"])
    #expect(story.checkup(on: 11).leadingRules == ["E1"])
    story.journal.visits[0].id = 9
    #expect(!story.checkup(on: 10).rules.contains("E1"))
  }

  @Test func `an earlier answer of a face check on the day of the visit counts as looked at`() {
    var story = Story()
    story.visit(10, "hospital")
    story.faceCheck(10, speech: .yes)
    #expect(!story.checkup(on: 10).rules.contains("E1"))
    story.journal.visits[0].id = 3
    story.journal.faceChecks[0].id = 4
    #expect(story.checkup(on: 10).leadingRules == ["E1"])
  }
}
