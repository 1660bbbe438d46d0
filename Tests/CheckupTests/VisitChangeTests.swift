import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// What ends the calm after a visit early.
struct VisitChangeTests {
  private static let symptoms = [
    "local_weak", "wasting", "stiff", "tingle_mouth", "tingle_fingers", "cramps", "thirst",
    "constipation", "slowness", "red_eye", "eye_discharge", "eye_swelling", "hearing_change",
    "shock_face_pain",
  ]

  @Test(arguments: symptoms)
  func `a new symptom of W1, H1, K1, N1, Y1 or A1`(slug: String) {
    var story = Self.seen()
    story.symptom(slug, 25)
    #expect(story.state("P1", .mouth, on: 24) == .seen)
    let finding = story.checkup(on: 25).finding("P1")
    #expect(finding?.state == .active)
    let words = slug.split(separator: "_").joined(separator: " ")
    #expect(finding?.evidence.text(.change) == "new: \(words)")
    #expect(finding?.evidence.text(.seenBy) == "gp")
  }

  @Test(arguments: ["headache", "nausea", "red_nose", "numb_lip"])
  func `another symptom is no such change`(slug: String) {
    var story = Self.seen()
    story.symptom(slug, 25, .both, .gradual)
    #expect(story.state("P1", .mouth, on: 26) == .seen)
  }

  @Test func `a symptom of before the visit, an old one or a seen one is no change`() {
    var story = Self.seen()
    story.symptom("red_eye", 20)
    story.symptom("cramps", 25) { $0.isLongstanding = true }
    story.symptom("thirst", 25) { $0.reviewedOn = Story.day(25) }
    #expect(story.state("P1", .mouth, on: 26) == .seen)
  }

  @Test(arguments: Medicine.Class.allCases)
  func `a new listed medicine`(kind: Medicine.Class) {
    var story = Self.seen()
    story.medicine("it", kind, .start, 25)
    let isListed = Medicine.Class.twitching.contains(kind)
    let finding = story.checkup(on: 25).finding("P1")
    #expect(finding?.state == (isListed ? .active : .seen))
    #expect(finding?.evidence.text(.change) == (isListed ? "a new medicine, it" : nil))
  }

  @Test(arguments: [Medicine.Step.stop, .lower])
  func `less of a medicine is no new one`(step: Medicine.Step) {
    var story = Self.seen()
    story.medicine("it", .lithium, step, 25)
    #expect(story.state("P1", .mouth, on: 25) == .seen)
  }

  @Test func `a medicine known at the visit is no new one`() {
    var story = Self.seen()
    story.medicine("It", .lithium, .start, 5)
    story.medicine("it", .lithium, .raise, 25)
    #expect(story.state("P1", .mouth, on: 25) == .seen)
  }

  @Test func `an eye that closes with it`() {
    var story = Self.seen()
    story.twitch([25], "eyelid") { $0.eye = .hardOpen }
    let finding = story.checkup(on: 25).finding("P1")
    #expect(finding?.state == .active)
    #expect(finding?.evidence.text(.change) == "the eye closes with it now")
  }

  @Test func `a call or an emergency`() {
    var story = Self.seen()
    story.symptom("hearing_loss_sudden", 25)
    let finding = story.checkup(on: 25).finding("P1")
    #expect(finding?.state == .active)
    #expect(finding?.evidence.text(.change) == "a new symptom that comes first")
  }

  @Test func `a change ends the calm once, and the next visit begins it anew`() {
    var story = Self.seen()
    story.symptom("red_eye", 25)
    story.visit(27, "neurologist")
    #expect(story.state("P1", .mouth, on: 26) == .active)
    #expect(story.state("P1", .mouth, on: 27) == .seen)
    #expect(story.state("P1", .mouth, on: 40) == .seen)
    #expect(story.checkup(on: 40).finding("P1")?.evidence.text(.seenBy) == "neurologist")
  }

  /// A lip that twitches daily, seen on day 20.
  private static func seen() -> Story {
    var story = Story()
    story.twitch(0...40)
    story.visit(20)
    return story
  }
}
