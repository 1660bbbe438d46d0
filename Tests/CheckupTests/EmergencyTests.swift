import JournalCore
import TestSupport
import Testing

@testable import Checkup

struct EmergencyTests {
  @Test(arguments: ["face_droop", "arm_weak", "speech"], Symptom.Onset.allCases)
  func `face, arm and speech are E1 with any onset`(slug: String, onset: Symptom.Onset) {
    var story = Story()
    story.symptom(slug, 3, nil, onset)
    #expect(story.checkup(on: 3).leadingRules == ["E1"])
  }

  @Test(arguments: [(Symptom.Onset.sudden, true), (.unknown, true), (.gradual, false)])
  func `a limb that lost strength is E1 unless slowly`(onset: Symptom.Onset, isE1: Bool) {
    var story = Story()
    story.symptom("limb_weak", 3, .left, onset)
    #expect(story.checkup(on: 3).rules.contains("E1") == isE1)
  }

  @Test(
    arguments: ["numb_one_side", "leg_weak", "vision", "confusion", "balance", "eyelid_droop"],
    [(Symptom.Onset.sudden, true), (.unknown, true), (.gradual, false)])
  func `a loss is E2 unless it came slowly`(slug: String, onset: (Symptom.Onset, Bool)) {
    var story = Story()
    story.symptom(slug, 3, .right, onset.0)
    #expect(story.checkup(on: 3).rules.contains("E2") == onset.1)
  }

  @Test(arguments: [(Symptom.Onset.sudden, true), (.unknown, false), (.gradual, false)])
  func `trouble swallowing is E2 only when sudden`(onset: Symptom.Onset, isE2: Bool) {
    var story = Story()
    story.symptom("swallow", 3, nil, onset)
    #expect(story.checkup(on: 3).rules.contains("E2") == isE2)
  }

  @Test(arguments: [
    (Side?.some(.left), Symptom.Onset.sudden, false, true), (.right, .sudden, false, true),
    (.left, .sudden, true, false), (.both, .sudden, false, false), (nil, .sudden, false, false),
    (.middle, .sudden, false, false), (.left, .unknown, false, false),
    (.left, .gradual, false, false),
  ])
  func `a numb lip is E2 only when sudden, one-sided and without a local cause`(
    side: Side?, onset: Symptom.Onset, hasLocalCause: Bool, isE2: Bool
  ) {
    var story = Story()
    story.symptom("numb_lip", 3, side, onset) { $0.hasLocalCause = hasLocalCause }
    #expect(story.checkup(on: 3).rules.contains("E2") == isE2)
  }

  @Test(arguments: [
    (Side?.some(.left), true), (.right, true), (nil, true), (.both, false), (.middle, false),
  ])
  func `numbness of one side is one-sided unless another side was told`(side: Side?, isE2: Bool) {
    var story = Story()
    story.symptom("numb_one_side", 3, side, .sudden)
    #expect(story.checkup(on: 3).rules.contains("E2") == isE2)
  }

  @Test(arguments: ["E1", "E2"], [true, false])
  func `it holds for 7 days and is a call on the same day afterwards`(
    rule: String, isOngoing: Bool
  ) {
    let slug = rule == "E1" ? "speech" : "vision"
    var story = Story()
    story.symptom(slug, 10, nil, .sudden) { $0.isOngoing = isOngoing }
    #expect(!story.checkup(on: 9).rules.contains(rule))
    for day in 10...17 { #expect(story.checkup(on: day).leadingRules == [rule], "day \(day)") }
    for day in [18, 30, 500] {
      #expect(!story.checkup(on: day).rules.contains(rule), "day \(day)")
      #expect(story.checkup(on: day).leadingRules == ["T1"], "day \(day)")
      #expect(story.checkup(on: day).unexaminedSymptoms == [])
    }
  }

  @Test func `E1 with a start nobody knows stays until somebody looks`() {
    var story = Story()
    story.symptom("arm_weak", nil, .left, entered: 4)
    #expect(!story.checkup(on: 3).rules.contains("E1"))
    for day in [4, 12, 100] { #expect(story.checkup(on: day).leadingRules == ["E1"], "day \(day)") }
    story.visit(12)
    #expect(story.checkup(on: 11).leadingRules == ["E1"])
    #expect(!story.checkup(on: 12).rules.contains("E1"))
  }

  @Test func `E2 with a start nobody knows counts from its entry`() {
    var story = Story()
    story.symptom("vision", nil, nil, .sudden, entered: 4)
    #expect(story.checkup(on: 4).leadingRules == ["E2"])
    #expect(story.checkup(on: 11).leadingRules == ["E2"])
    #expect(story.checkup(on: 12).leadingRules == ["T1"])
  }

  @Test(arguments: ["numb_one_side", "leg_weak", "vision", "confusion", "balance", "eyelid_droop"])
  func `a loss that is longstanding or looked at is not E2`(slug: String) {
    var story = Story()
    story.symptom(slug, 3, .left, .sudden) { $0.isLongstanding = true }
    #expect(!story.checkup(on: 3).rules.contains("E2"))
    story.symptom(slug, 3, .left, .sudden) { $0.reviewedOn = Story.day(4) }
    #expect(story.checkup(on: 3).rules.contains("E2"))
    #expect(!story.checkup(on: 4).rules.contains("E2"))
  }

  @Test(arguments: [FaceCheck.Answer.yes, .notSure])
  func `a worrying answer of the face check is E1`(answer: FaceCheck.Answer) {
    var story = Story()
    story.faceCheck(2, face: answer)
    story.faceCheck(3)
    #expect(story.checkup(on: 2).leadingRules == ["E1"])
    #expect(story.checkup(on: 9).leadingRules == ["E1"])
    #expect(story.checkup(on: 10).leadingRules == ["T1"])
    let evidence = story.checkup(on: 2).finding("E1")?.evidence
    let name = answer == .yes ? "face droop" : "not sure: face droop"
    #expect(evidence?.text == "\(name), at a face check")
    let list = evidence?.list(.symptoms)
    #expect(list?.map { $0.text(.symptom) } == ["face_droop"])
    #expect(list?.first?.day(.began) == Story.day(2))
  }

  @Test(arguments: [FaceCheck.Answer.yes, .notSure])
  func `each of the three questions of the face check counts`(answer: FaceCheck.Answer) {
    var story = Story()
    story.faceCheck(2, face: answer, arms: answer, speech: answer)
    let list = story.checkup(on: 2).finding("E1")?.evidence.list(.symptoms)
    #expect(list?.map { $0.text(.symptom) } == ["arm_weak", "face_droop", "speech"])
  }

  @Test func `a face check without a worry is the last answer shown`() {
    var story = Story()
    story.faceCheck(2)
    story.faceCheck(4, face: .notAsked, arms: .notAsked, speech: .notAsked)
    let result = story.checkup(on: 5)
    #expect(result.level == .none)
    #expect(result.lastFaceCheck?.day == Story.day(2))
    #expect(story.checkup(on: 1).lastFaceCheck == nil)
  }

  @Test func `what is longstanding or looked at is silent`() {
    var story = Story()
    story.symptom("face_droop", 3, .left) { $0.isLongstanding = true }
    story.symptom("speech", 3) { $0.reviewedOn = Story.day(5) }
    #expect(story.checkup(on: 4).finding("E1")?.evidence.text == "speech")
    #expect(!story.checkup(on: 5).rules.contains("E1"))
    #expect(story.checkup(on: 5).unexaminedSymptoms == [])
  }

  @Test func `the evidence tells what, when, which side, and whether it goes on`() throws {
    var story = Story()
    story.symptom("face_droop", 5, .left, .sudden)
    story.symptom("arm_weak", nil, nil, entered: 6) { $0.isOngoing = true }
    let evidence = try #require(story.checkup(on: 7).finding("E1")?.evidence)
    #expect(evidence.text == "face droop, left; arm weak, start not known, going on")
    #expect(evidence.firstDay == Story.day(5))
    #expect(evidence.list(.symptoms).map { $0[.began] } == [.day(Story.day(5)), .unknown])
    #expect(evidence.list(.symptoms).map { $0[.side] } == [.text("left"), .unknown])
  }

  @Test func `the message names what to ring`() {
    var story = Story()
    story.symptom("speech", 5)
    #expect(
      story.checkup(on: 5, emergencyNumber: "999").finding("E1")?.message
        == "What you entered can be a sign of a stroke. Ring 999 now, even if it has passed. "
        + "Note the time it began. Do not drive yourself.")
  }
}
