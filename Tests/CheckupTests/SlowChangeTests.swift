import JournalCore
import TestSupport
import Testing

@testable import Checkup

/// W2: a slow change nobody has looked at.
struct SlowChangeTests {
  private static let kinds = ["numb_one_side", "leg_weak", "vision", "balance", "confusion"]

  @Test(arguments: kinds)
  func `a slow change of 29 days is W2, one of 28 is not yet`(kind: String) {
    let story = Self.story(kind, .gradual)
    #expect(!story.isTrue(.slowChange, on: 28))
    #expect(story.isTrue(.slowChange, on: 29))
    #expect(story.checkup(on: 28).leadingRules == ["T4"])
    #expect(story.checkup(on: 29).leadingRules == ["W2"])
  }

  @Test(arguments: kinds, [Symptom.Onset.sudden, .unknown])
  func `a sudden one, or one of unknown onset, is T1`(kind: String, onset: Symptom.Onset) {
    #expect(Self.story(kind, onset).checkup(on: 40).leadingRules == ["T1"])
  }

  @Test(arguments: ["swallow", "speech", "eyelid_droop", "headache"])
  func `other symptoms are not W2`(kind: String) {
    #expect(!Self.story(kind, .gradual).isTrue(.slowChange, on: 40))
  }

  @Test func `a longstanding one is silent`() {
    let story = Self.story("balance", .gradual) { $0.isLongstanding = true }
    #expect(!story.isTrue(.slowChange, on: 40))
  }

  @Test func `a start nobody knows counts from the day it was entered`() {
    var story = Story()
    story.symptom("balance", nil, nil, .gradual, entered: 0)
    #expect(!story.isTrue(.slowChange, on: 28))
    #expect(story.isTrue(.slowChange, on: 29))
  }

  @Test func `it ends when a professional has looked at it and not before`() {
    var story = Self.story("balance", .gradual)
    story.close(0...60)
    #expect(story.state("W2", on: 59) == .active)
    story.visit(40)
    #expect(story.state("W2", on: 39) == .active)
    #expect(story.state("W2", on: 40) == .quiet)
    #expect(story.checkup(on: 60).unexaminedSymptoms.isEmpty)
  }

  @Test func `it says so in its words`() {
    #expect(
      Self.story("vision", .gradual).message("W2", on: 30)
        == "A slow change you entered has not been looked at yet. "
        + "Please book, sooner rather than later.")
  }

  private static func story(
    _ kind: String, _ onset: Symptom.Onset, change: (inout Symptom) -> Void = { _ in }
  ) -> Story {
    var story = Story()
    story.symptom(kind, 0, .left, onset, change: change)
    return story
  }
}
