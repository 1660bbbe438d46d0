import JournalCore
import TestSupport
import Testing

@testable import Checkup

struct SameSideTests {
  @Test(arguments: ["lip", "cheek", "chin", "jaw", "lip-corner", "neck"], [Side.left, .right])
  func `eye and mouth or neck of one side are S1`(site: String, side: Side) {
    var story = Story()
    story.twitch([0, 1], "eyelid", side)
    story.twitch([2, 3], site, side)
    #expect(story.state("S1", on: 2) == .quiet)
    #expect(story.checkup(on: 3).leadingRules == ["S1"])
  }

  @Test(arguments: [Side.right, .both, .middle, nil])
  func `another side, both, the middle or an unknown side is not the same side`(side: Side?) {
    var story = Story()
    story.twitch([0, 1], "eyelid", .left)
    story.twitch([2, 3], "lip", side)
    #expect(!story.checkup(on: 3).rules.contains("S1"))
  }

  @Test(arguments: ["face", "forehead", "nose", "tongue", "shoulder"])
  func `other places are neither the eye nor the mouth`(site: String) {
    var story = Story()
    story.twitch(0...3, "eyelid", .left)
    story.twitch(0...3, site, .left)
    #expect(!story.checkup(on: 3).rules.contains("S1"))
    var other = Story()
    other.twitch(0...3, site, .left)
    other.twitch(0...3, "lip", .left)
    #expect(!other.checkup(on: 3).rules.contains("S1"))
  }

  @Test func `episodes reach back 30 days, not 31`() {
    var story = Story()
    story.twitch([0, 0 + 1], "eyelid", .left)
    story.twitch([29, 30], "lip", .left)
    #expect(story.state("S1", on: 30) == .active)
    var late = Story()
    late.twitch([0, 1], "eyelid", .left)
    late.twitch([30, 31], "lip", .left)
    #expect(late.state("S1", on: 31) == .quiet)
  }

  @Test(arguments: [("eyelid", "lip"), ("lip", "eyelid")])
  func `one episode of either is not enough`(one: String, many: String) {
    var story = Story()
    story.twitch([3], one, .left)
    story.twitch(0...5, many, .left)
    #expect(!story.checkup(on: 5).rules.contains("S1"))
    story.twitch([5], one, .left)
    #expect(story.checkup(on: 5).rules.contains("S1"))
  }

  @Test func `mouth and neck are added up`() {
    var story = Story()
    story.twitch([0, 1], "eyelid", .left)
    story.twitch([2], "lip", .left)
    story.twitch([3], "neck", .left)
    #expect(story.state("S1", on: 2) == .quiet)
    #expect(story.state("S1", on: 3) == .active)
  }

  @Test func `one marked together reaches back 30 days, not 31`() {
    var story = Story()
    story.twitch([0], "eyelid", .left) { $0.togetherWith = Site(slug: "lip") }
    #expect(story.isTrue(.sameSide, on: 30))
    #expect(!story.isTrue(.sameSide, on: 31))
  }

  @Test(arguments: [("eyelid", "lip-corner"), ("cheek", "eyelid"), ("brow", "neck")])
  func `one episode marked together is enough`(site: String, other: String) {
    var story = Story()
    story.twitch([4], site, .right) { $0.togetherWith = Site(slug: other) }
    #expect(story.checkup(on: 4).leadingRules == ["S1"])
    story.journal.episodes[0].side = .both
    #expect(!story.checkup(on: 4).rules.contains("S1"))
    story.journal.episodes[0].side = .right
    story.journal.episodes[0].togetherWith = Site(slug: "calf")
    #expect(!story.checkup(on: 4).rules.contains("S1"))
  }

  @Test func `the evidence shows the order of the places`() throws {
    var story = Story()
    story.twitch(0...9, "lip", .left)
    story.twitch(10...12, "eyelid", .left)
    let finding = try #require(story.checkup(on: 12).finding("S1"))
    #expect(finding.evidence.text == "left — first lip, then eyelid; 10 and 3 episodes in 30 days")
    #expect(finding.evidence.firstDay == Story.day(0))
    #expect(finding.evidence.lastDay == Story.day(12))
    #expect(finding.evidence.list(.sides).map { $0.text(.side) } == ["left"])
    #expect(
      finding.message == "It now shows at the eye and the mouth on the same side. "
        + "Worth a routine visit; a short video helps.")
  }

  @Test func `what was first there long ago comes first, whatever came first in 30 days`() throws {
    var story = Story()
    story.twitch([0], "eyelid", .left)
    story.twitch([50, 51], "lip", .left)
    story.twitch([55, 56, 57], "eyelid", .left)
    let finding = try #require(story.checkup(on: 57).finding("S1"))
    #expect(finding.evidence.text == "left — first eyelid, then lip; 3 and 2 episodes in 30 days")
    #expect(finding.evidence.firstDay == Story.day(50))
  }

  @Test func `an episode of the other side does not decide the order`() throws {
    var story = Story()
    story.twitch([0], "eyelid", .right)
    story.twitch([1, 2], "lip", .left)
    story.twitch([3, 4], "eyelid", .left)
    let finding = try #require(story.checkup(on: 4).finding("S1"))
    #expect(finding.evidence.text == "left — first lip, then eyelid; 2 and 2 episodes in 30 days")
  }

  @Test func `one place marked as together with another names no order`() throws {
    var story = Story()
    story.twitch([4], "eyelid", .right) { $0.togetherWith = Site(slug: "lip") }
    let finding = try #require(story.checkup(on: 4).finding("S1"))
    #expect(
      finding.evidence.text
        == "right — eyelid 1 episode in 30 days, 1 of them in both places together")
  }

  @Test func `with the neck alone the message names the neck`() {
    var story = Story()
    story.twitch(0...1, "neck", .left)
    story.twitch(0...1, "eyelid", .left)
    #expect(story.checkup(on: 1).finding("S1")?.message.contains("the eye and the neck") == true)
  }

  @Test func `it ends with a week free of twitches anywhere and does not come back by itself`() {
    var story = Story()
    story.twitch([0, 1], "eyelid", .left)
    story.twitch([0, 1], "lip", .left)
    story.close(2...8)
    #expect(story.state("S1", on: 7) == .active)
    for day in 8...29 { #expect(story.state("S1", on: day) == .quiet, "day \(day)") }
    story.twitch([20], "lip", .left)
    #expect(story.state("S1", on: 19) == .quiet)
    #expect(story.state("S1", on: 20) == .active)
  }
}
