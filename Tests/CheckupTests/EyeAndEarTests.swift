import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// Y1: a twitching eye that is sore; A1: hearing or face pain.
struct EyeAndEarTests {
  @Test(arguments: ["red_eye", "eye_discharge", "eye_swelling"], Symptom.Onset.allCases)
  func `a sore eye is Y1 with any onset`(kind: String, onset: Symptom.Onset) {
    #expect(Self.eye(kind, onset).isTrue(.soreEye, on: 4))
  }

  @Test(arguments: [(Symptom.Onset.gradual, true), (.sudden, false), (.unknown, false)])
  func `a lid that droops is Y1 only when it came slowly`(onset: Symptom.Onset, isTrue: Bool) {
    let story = Self.eye("eyelid_droop", onset)
    #expect(story.isTrue(.soreEye, on: 4) == isTrue)
    #expect(story.checkup(on: 4).rules.contains("E2") != isTrue)
  }

  @Test(arguments: ["eye_pain_sight", "headache", "vision_spots"])
  func `other symptoms are not Y1`(kind: String) {
    #expect(!Self.eye(kind, .gradual).isTrue(.soreEye, on: 4))
  }

  @Test(arguments: [(14, true), (15, false)])
  func `the eye twitched within 14 days and is sore within 14 days`(day: Int, isTrue: Bool) {
    var twitched = Story()
    twitched.twitch([0], "eyelid")
    twitched.symptom("red_eye", 10)
    #expect(twitched.isTrue(.soreEye, on: day) == isTrue)
    var sore = Story()
    sore.twitch([10], "brow")
    sore.symptom("red_eye", 0)
    #expect(sore.isTrue(.soreEye, on: day) == isTrue)
    sore.journal.symptoms[0].isOngoing = true
    #expect(sore.isTrue(.soreEye, on: day))
  }

  @Test func `a twitch elsewhere is not at the eye`() {
    var story = Story()
    story.twitch([1, 4], "lip")
    story.symptom("red_eye", 3)
    #expect(!story.isTrue(.soreEye, on: 4))
  }

  @Test(arguments: [
    ("optician", FindingState.quiet), ("optometrist", .quiet), ("gp", .quiet),
    ("pharmacist", .active),
  ])
  func `an optician has looked at it without naming it`(who: String, state: FindingState) {
    var story = Self.eye("red_eye", .unknown)
    story.visit(5, who)
    #expect(story.state("Y1", on: 4) == .active)
    #expect(story.state("Y1", on: 5) == state)
  }

  @Test func `Y1 says so in its words`() {
    #expect(
      Self.eye("red_eye", .unknown).message("Y1", on: 4)
        == "Have the eye looked at: optician or GP.")
  }

  private static let sides: [(Side?, Bool)] = [
    (.left, true), (.right, true), (nil, true), (.both, false), (.middle, false),
  ]

  @Test(arguments: sides)
  func `hearing is one-sided unless another side was told`(side: Side?, isTrue: Bool) {
    var story = Story()
    story.symptom("hearing_change", 3, side)
    #expect(story.isTrue(.earOrFacePain, on: 4) == isTrue)
  }

  @Test(arguments: [("hearing_change", true), ("shock_face_pain", true), ("ear_pain", false)])
  func `what A1 looks at, within 30 days and not seen`(kind: String, isA1: Bool) {
    var story = Story()
    story.symptom(kind, 0, .left)
    #expect(story.isTrue(.earOrFacePain, on: 30) == isA1)
    #expect(!story.isTrue(.earOrFacePain, on: 31))
    story.journal.symptoms[0].reviewedOn = Story.day(9)
    #expect(!story.isTrue(.earOrFacePain, on: 9))
  }

  @Test func `A1 ends after 30 days with the next record, not by silence`() {
    var story = Story()
    story.symptom("shock_face_pain", 0)
    #expect(story.state("A1", on: 10) == .active)
    #expect(story.state("A1", on: 31) == .stale)
    #expect(story.state("A1", on: 200) == .stale)
    story.close([31])
    #expect(story.state("A1", on: 31) == .quiet)
    #expect(
      story.message("A1", on: 10) == "Worth mentioning together with the twitch.")
  }

  private static func eye(_ kind: String, _ onset: Symptom.Onset) -> Story {
    var story = Story()
    story.twitch([1, 4], "eyelid", .left)
    story.symptom(kind, 3, .left, onset)
    return story
  }
}
