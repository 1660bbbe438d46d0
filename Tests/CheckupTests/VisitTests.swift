import Checkup
import JournalCore
import TestSupport
import Testing

/// What a visit covers, for how long, and what ends it early.
struct VisitTests {
  @Test(arguments: [["P1"], ["MOUTH"], ["P1", "EYE"], ["FACE"]])
  func `a visit may name a rule or an area, also before the finding`(covers: [String]) {
    var story = Story()
    story.twitch(0...50)
    story.visit(5, covers: covers)
    for day in 14...32 { #expect(story.state("P1", .mouth, on: day) == .seen, "day \(day)") }
    #expect(story.state("P1", .mouth, on: 33) == .active)
  }

  @Test(arguments: [["EYE"], ["S1"], ["headache"]])
  func `a visit about something else leaves the finding`(covers: [String]) {
    var story = Story()
    story.twitch(0...30)
    story.visit(20, covers: covers)
    #expect(story.state("P1", .mouth, on: 20) == .active)
  }

  @Test func `a visit that names nothing covers what is open that day and no more`() {
    var story = Story()
    story.twitch(0...40)
    story.twitch(10...40, "calf")
    story.visit(20)
    #expect(story.state("P1", .mouth, on: 20) == .seen)
    #expect(story.state("M1", on: 20) == .seen)
    #expect(story.state("P1", .lowerLimb, on: 24) == .active)
  }

  @Test func `a visit with nothing named and nothing open is about what was twitching then`() {
    var early = Story()
    early.twitch(0...40)
    early.visit(13)
    #expect(early.state("P1", .mouth, on: 14) == .seen)
    #expect(early.state("P1", .mouth, on: 40) == .seen)
    #expect(early.state("P1", .mouth, on: 41) == .active)
    early.twitch(20...40, "calf")
    #expect(early.state("P1", .mouth, on: 20) == .seen)
    #expect(early.state("P1", .mouth, on: 22) == .active)
    #expect(early.state("P1", .lowerLimb, on: 34) == .active)
    var settled = Story()
    settled.twitch(0...2)
    settled.close(3...20)
    settled.visit(12)
    settled.twitch(21...40)
    #expect(settled.state("P1", .mouth, on: 35) == .active)
  }

  @Test func `a rule about several areas is covered only while it is open`() {
    var story = Story()
    story.twitch(0...30)
    story.twitch([10, 22, 23], "hand")
    story.visit(20)
    #expect(story.state("P1", .mouth, on: 24) == .seen)
    #expect(story.state("M1", on: 24) == .active)
  }

  @Test(arguments: ["pharmacist", "optician"])
  func `a pharmacist or optician covers a finding only by name`(who: String) {
    var story = Story()
    story.twitch(0...40)
    story.visit(20, who)
    #expect(story.state("P1", .mouth, on: 20) == .active)
    story.visit(21, who, covers: ["P1"])
    #expect(story.state("P1", .mouth, on: 21) == .seen)
  }

  @Test(arguments: [(27, 27), (60, 60), (110, 110), (111, 110), (400, 110), (20, 48), (10, 48)])
  func `a follow-up after the visit sets its end, 90 days at most`(followUp: Int, end: Int) {
    var story = Story()
    story.twitch(0...120)
    story.visit(20, followUp: followUp)
    #expect(story.state("P1", .mouth, on: end - 1) == .seen)
    #expect(story.state("P1", .mouth, on: end) == .active)
  }

  @Test func `a second visit counts anew`() {
    var story = Story()
    story.twitch(0...80)
    story.visit(20)
    story.visit(40, "neurologist")
    #expect(story.state("P1", .mouth, on: 67) == .seen)
    #expect(story.checkup(on: 67).finding("P1")?.evidence.text(.seenBy) == "neurologist")
    #expect(story.state("P1", .mouth, on: 68) == .active)
  }

  @Test func `of two visits on one day the shorter answer counts`() {
    var story = Story()
    story.twitch(0...80)
    story.visit(20)
    story.visit(20, "hospital", followUp: 27)
    #expect(story.checkup(on: 26).finding("P1")?.evidence.text(.seenBy) == "hospital")
    #expect(story.state("P1", .mouth, on: 27) == .active)
  }

  @Test func `after its time a finding that is over stays quiet`() {
    var story = Story()
    story.twitch(0...22)
    story.visit(20)
    #expect(story.state("P1", .mouth, on: 47) == .seen)
    #expect(story.state("P1", .mouth, on: 48) == .quiet)
  }

  @Test func `a clear week ends a seen finding, and the visit goes on answering for it`() {
    var story = Story()
    story.twitch([0, 1], "eyelid", .left)
    story.twitch([0, 1], "lip", .left)
    story.visit(1)
    story.close(2...8)
    story.twitch([12], "lip", .left)
    #expect(story.state("S1", on: 7) == .seen)
    #expect(story.state("S1", on: 8) == .quiet)
    #expect(story.state("S1", on: 12) == .seen)
  }

  @Test func `a new area needs two episodes`() {
    var story = seen()
    story.twitch([25], "hand")
    #expect(story.state("P1", .mouth, on: 26) == .seen)
    story.twitch([26], "finger")
    let finding = story.checkup(on: 26).finding("P1")
    #expect(finding?.state == .active)
    #expect(finding?.evidence.text(.change) == "it has also begun at the arm")
    #expect(finding?.evidence.day(.seenOn) == Story.day(20))
    #expect(finding?.evidence[.seenUntil] == nil)
  }

  @Test func `an area of the month before the visit is not new`() {
    var story = seen()
    story.twitch([10], "hand")
    story.twitch([25, 26], "hand")
    #expect(story.state("P1", .mouth, on: 26) == .seen)
  }

  @Test(arguments: [(-9, FindingState.seen), (-10, .active)])
  func `that month is the visit's day and the 29 before`(day: Int, state: FindingState) {
    var story = seen()
    story.twitch([day], "hand")
    story.twitch([25, 26], "hand")
    #expect(story.state("P1", .mouth, on: 26) == state)
  }

  @Test func `the face as a whole is no new area beside a part of it`() {
    var story = seen()
    story.twitch(25...28, "face")
    #expect(story.state("P1", .mouth, on: 28) == .seen)
  }

  @Test(arguments: [
    (Side.left, Side.right, FindingState.active), (.left, .left, .seen),
    (.left, .both, .seen), (.both, .right, .seen), (.middle, .left, .active),
  ])
  func `a side is new where all before were elsewhere`(
    before: Side, after: Side, state: FindingState
  ) {
    var story = Story()
    story.twitch(0...24, "lip", before)
    story.visit(20)
    story.twitch([25], "lip", after)
    #expect(story.state("P1", .mouth, on: 25) == .seen)
    story.twitch([26], "lip", after)
    #expect(story.state("P1", .mouth, on: 26) == state)
  }

  @Test func `a side is not new where none was recorded before`() {
    var story = seen()
    story.twitch([25, 26], "lip", .left)
    #expect(story.state("P1", .mouth, on: 26) == .seen)
  }

  @Test(arguments: [(13, FindingState.seen), (14, .active)])
  func `twice as often in a week is a change`(week: Int, state: FindingState) {
    var story = Story()
    story.twitch(0...24)
    story.visit(20)
    story.twitch([25], times: week - 6)
    #expect(story.checkup(on: 20).finding("P1")?.evidence.count(.episodesThisWeek) == 7)
    #expect(story.state("P1", .mouth, on: 25) == state)
  }

  @Test(arguments: [(8, FindingState.seen), (9, .active)])
  func `twice as often is no change below 5 more in a week`(week: Int, state: FindingState) {
    var story = Story()
    story.twitch(stride(from: 0, through: 22, by: 2))
    story.visit(20)
    story.twitch([24], times: week - 3)
    #expect(story.checkup(on: 20).finding("P1")?.evidence.count(.episodesThisWeek) == 4)
    #expect(story.state("P1", .mouth, on: 24) == state)
  }

  @Test(arguments: [(6.9, FindingState.seen), (7, .active)])
  func `three points stronger on three days is a change`(strength: Double, state: FindingState) {
    var story = Story()
    story.twitch(0...20) { $0.strength = 4 }
    story.visit(20)
    story.twitch([21, 23, 25]) { $0.strength = strength }
    story.twitch([22, 24])
    #expect(story.state("P1", .mouth, on: 24) == .seen)
    #expect(story.state("P1", .mouth, on: 25) == state)
  }

  @Test func `an emergency ends the calm`() {
    var story = seen()
    story.symptom("speech", 25)
    #expect(story.state("P1", .mouth, on: 24) == .seen)
    #expect(story.state("P1", .mouth, on: 25) == .active)
    #expect(story.checkup(on: 25).leadingRules == ["E1"])
  }

  @Test func `a known twitching disorder shows changes only`() {
    var story = Story()
    story.journal.profile = Profile(conditions: [.knownTwitchDisorder])
    story.twitch(0...100, "lip", .left)
    for day in [14, 60, 100] { #expect(story.state("P1", .mouth, on: day) == .seen, "day \(day)") }
    story.twitch([101, 102], "lip", .right)
    #expect(story.state("P1", .mouth, on: 102) == .active)
    story.visit(103)
    story.twitch(104...150, "lip", .right)
    #expect(story.state("P1", .mouth, on: 103) == .seen)
    #expect(story.state("P1", .mouth, on: 150) == .seen)
    story.symptom("speech", 150)
    #expect(story.checkup(on: 150).level == .emergency)
  }

  /// A lip that has twitched daily, seen on day 20.
  private func seen() -> Story {
    var story = Story()
    story.twitch(0...40)
    story.visit(20)
    return story
  }
}
