import Checkup
import JournalCore
import TestSupport
import Testing

/// The symptoms no rule has looked at, so that silence is never read as all well.
struct UnexaminedTests {
  @Test func `symptoms of rules that are not built are named, the latest first`() {
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

  @Test(arguments: ["leg_weak", "vision", "swallow", "numb_lip", "limb_weak"])
  func `a slow one of a kind that can be an emergency stays until it is looked at`(slug: String) {
    var story = Story()
    story.symptom(slug, 0, nil, .gradual)
    #expect(story.checkup(on: 0).unexaminedSymptoms.map(\.symptom) == [slug])
    #expect(story.checkup(on: 400).unexaminedSymptoms.map(\.symptom) == [slug])
    story.visit(200, covers: [slug])
    #expect(story.checkup(on: 199).unexaminedSymptoms.map(\.symptom) == [slug])
    #expect(story.checkup(on: 200).unexaminedSymptoms == [])
  }

  @Test func `what is looked at or a longstanding sign is not named`() {
    var story = Story()
    story.symptom("headache", 0) { $0.reviewedOn = Story.day(2) }
    story.symptom("face_droop", 0) { $0.isLongstanding = true }
    #expect(story.checkup(on: 1).unexaminedSymptoms.map(\.symptom) == ["headache"])
    #expect(story.checkup(on: 2).unexaminedSymptoms == [])
  }
}
