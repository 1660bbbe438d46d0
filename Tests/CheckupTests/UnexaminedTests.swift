import Checkup
import JournalCore
import TestSupport
import Testing

/// The symptoms no finding speaks of, so that silence is never read as all well.
struct UnexaminedTests {
  @Test func `symptoms no finding speaks of are named, the latest first`() {
    var story = Story()
    story.symptom("headache", 1)
    story.symptom("palpitations", 3)
    story.symptom("something of my own", 2)
    let result = story.checkup(on: 4)
    #expect(
      result.unexaminedSymptoms.map(\.symptom) == [
        "palpitations", "something of my own", "headache",
      ])
    #expect(result.level == .none)
  }

  @Test func `what an emergency rests on is not among them`() {
    var story = Story()
    story.symptom("face_droop", 3, .left)
    story.symptom("numb_lip", 3, .both, .gradual)
    #expect(story.checkup(on: 3).unexaminedSymptoms.map(\.symptom) == ["numb_lip"])
  }

  @Test func `a passing symptom is named for 90 days, one that goes on for as long as it does`() {
    var story = Story()
    story.symptom("headache", 0)
    story.symptom("tremor", 0) { $0.isOngoing = true }
    #expect(Set(story.checkup(on: 90).unexaminedSymptoms.map(\.symptom)) == ["headache", "tremor"])
    #expect(story.checkup(on: 91).unexaminedSymptoms.map(\.symptom) == ["tremor"])
  }

  @Test(arguments: [
    ("numb_lip", Side?.none, Symptom.Onset.gradual), ("numb_lip", .both, .unknown),
    ("numb_lip", .both, .sudden), ("eyelid_droop", nil, .gradual),
    ("numb_one_side", .both, .sudden), ("headache", nil, .sudden),
  ])
  func `one of a kind that can be an emergency stays until it is looked at`(
    slug: String, side: Side?, onset: Symptom.Onset
  ) {
    var story = Story()
    story.symptom(slug, 0, side, onset)
    #expect(story.checkup(on: 0).unexaminedSymptoms.map(\.symptom) == [slug])
    #expect(story.checkup(on: 400).unexaminedSymptoms.map(\.symptom) == [slug])
    story.visit(200, covers: [slug])
    #expect(story.checkup(on: 199).unexaminedSymptoms.map(\.symptom) == [slug])
    #expect(story.checkup(on: 200).unexaminedSymptoms == [])
  }

  @Test(arguments: [
    (Symptom.Onset.sudden, Double?.some(3)), (.gradual, 9), (.gradual, nil), (.unknown, nil),
  ])
  func `a headache that was mild, slow or of unknown onset is named for 90 days`(
    onset: Symptom.Onset, severity: Double?
  ) {
    var story = Story()
    story.symptom("headache", 0, nil, onset) { $0.severity = severity }
    #expect(story.checkup(on: 90).unexaminedSymptoms.map(\.symptom) == ["headache"])
    #expect(story.checkup(on: 91).unexaminedSymptoms == [])
  }

  @Test(arguments: ["leg_weak", "vision", "swallow", "limb_weak", "balance"])
  func `a slow change is not among them, since findings speak of it`(slug: String) {
    var story = Story()
    story.symptom(slug, 0, nil, .gradual)
    for day in [0, 28, 29, 400] {
      #expect(story.checkup(on: day).unexaminedSymptoms == [], "day \(day)")
    }
  }

  @Test func `what a finding that comes first leaves out is not among them`() {
    var story = Story()
    story.symptom("face_droop", 3, .left)
    story.symptom("eye_cannot_close", 3, .left)
    let result = story.checkup(on: 3)
    #expect(result.leadingRules == ["E1"])
    #expect(!result.rules.contains("T2"))
    #expect(result.unexaminedSymptoms == [])
  }

  @Test func `what is looked at or a longstanding sign is not named`() {
    var story = Story()
    story.symptom("headache", 0) { $0.reviewedOn = Story.day(2) }
    story.symptom("face_droop", 0) { $0.isLongstanding = true }
    #expect(story.checkup(on: 1).unexaminedSymptoms.map(\.symptom) == ["headache"])
    #expect(story.checkup(on: 2).unexaminedSymptoms == [])
  }
}
