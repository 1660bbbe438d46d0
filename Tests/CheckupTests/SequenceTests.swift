import Checkup
import JournalCore
import TestSupport
import Testing

struct SequenceTests {
  @Test func `Seq1: loose alternation keeps one finding active`() {
    var story = Story()
    story.twitch(0...19)
    story.twitch([22, 26, 29])
    story.close(20...34)
    #expect(story.state("P1", .mouth, on: 13) == .quiet)
    for day in 14...34 { #expect(story.state("P1", .mouth, on: day) == .active, "day \(day)") }
  }

  @Test func `Seq2: a week of clear days ends it`() {
    var story = Story()
    story.twitch(0...19)
    story.close(20...40)
    for day in 14...25 { #expect(story.state("P1", .mouth, on: day) == .active, "day \(day)") }
    for day in 26...40 { #expect(story.state("P1", .mouth, on: day) == .quiet, "day \(day)") }
  }

  @Test func `Seq3: a visit holds it for 28 days`() {
    var story = Story()
    story.twitch(0...59, "lip", .left)
    story.visit(20)
    for day in 14...19 { #expect(story.state("P1", .mouth, on: day) == .active, "day \(day)") }
    for day in 20...47 { #expect(story.state("P1", .mouth, on: day) == .seen, "day \(day)") }
    for day in 48...59 { #expect(story.state("P1", .mouth, on: day) == .active, "day \(day)") }
  }

  @Test func `Seq4: the second eyelid episode ends the calm and S1 is shown`() {
    var story = Story()
    story.twitch(0...59, "lip", .left)
    story.twitch(30...32, "eyelid", .left)
    story.visit(20)
    #expect(story.state("P1", .mouth, on: 30) == .seen)
    #expect(story.state("S1", on: 30) == .quiet)
    #expect(story.state("P1", .mouth, on: 31) == .active)
    #expect(story.state("S1", on: 31) == .active)
    #expect(story.checkup(on: 31).level == .book)
    let evidence = story.checkup(on: 31).finding("P1")?.evidence
    #expect(evidence?.text(.seenBy) == "gp")
    #expect(evidence?.day(.seenOn) == Story.day(20))
    #expect(evidence?.text(.change) == "it now shows at the eye and the mouth or neck of one side")
  }

  @Test func `Seq5: silence makes it stale and never clears it`() {
    var story = Story()
    story.twitch(0...19)
    for day in 14...32 { #expect(story.state("P1", .mouth, on: day) == .active, "day \(day)") }
    for day in [33, 34, 60, 400] {
      #expect(story.state("P1", .mouth, on: day) == .stale, "day \(day)")
      #expect(story.checkup(on: day).level == .book)
    }
  }

  @Test func `a stale finding becomes active with the next entry and quiet after a clear week`() {
    var story = Story()
    story.twitch(0...19)
    story.close(40...46)
    #expect(story.state("P1", .mouth, on: 39) == .stale)
    #expect(story.state("P1", .mouth, on: 40) == .active)
    #expect(story.state("P1", .mouth, on: 43) == .active)
    #expect(story.state("P1", .mouth, on: 44) == .quiet)
  }

  @Test func `Seq6: after a clear week what comes back is P3, before P1 is due`() {
    var story = Story()
    story.twitch(0...19)
    story.twitch(29...43)
    story.close(20...28)
    #expect(story.state("P1", .mouth, on: 25) == .active)
    for day in 26...42 { #expect(story.state("P1", .mouth, on: day) == .quiet, "day \(day)") }
    for day in 26...33 { #expect(story.state("P3", .mouth, on: day) == .quiet, "day \(day)") }
    for day in 34...43 { #expect(story.state("P3", .mouth, on: day) == .active, "day \(day)") }
    #expect(story.checkup(on: 34).leadingRules == ["P3"])
    #expect(
      story.message("P3", on: 34) == "It keeps coming back: 4 of the last 6 weeks.")
    #expect(story.state("P1", .mouth, on: 43) == .active)
  }

  @Test func `months of twitching open P1, P3 and P4 one after the other`() {
    var story = Story()
    story.twitch(0...100)
    for (rule, day) in [("P1", 14), ("P3", 34), ("P4", 89)] {
      #expect(story.state(rule, .mouth, on: day - 1) == .quiet, "\(rule)")
      #expect(story.state(rule, .mouth, on: day) == .active, "\(rule)")
    }
    story.visit(95)
    for rule in ["P1", "P3", "P4"] { #expect(story.state(rule, .mouth, on: 95) == .seen) }
    story.journal.visits = []
    for rule in ["P1", "P3", "P4"] {
      #expect(story.state(rule, .mouth, on: 113) == .active)
      #expect(story.state(rule, .mouth, on: 114) == .stale)
    }
    story.close(101...107)
    for rule in ["P1", "P3", "P4"] { #expect(story.state(rule, .mouth, on: 107) == .quiet) }
  }

  @Test func `Seq7: every other day is one finding`() {
    var story = Story()
    story.twitch(stride(from: 0, through: 30, by: 2))
    story.close(0...30)
    #expect(story.state("P1", .mouth, on: 13) == .quiet)
    for day in 14...30 { #expect(story.state("P1", .mouth, on: day) == .active, "day \(day)") }
    let findings = story.checkup(on: 30).findings.filter { $0.rule == "P1" }
    #expect(findings.count == 1)
    #expect(findings.first?.evidence.count(.days) == 31)
  }

  @Test func `Seq8: taking the symptom back takes the emergency back`() {
    var story = Story()
    story.twitch([5])
    story.symptom("face_droop", 5, .left, .sudden)
    #expect(story.checkup(on: 5).level == .emergency)
    story.journal.symptoms.removeAll()
    let corrected = story.checkup(on: 5)
    #expect(corrected.level == .self)
    #expect(corrected.rules.filter { $0.hasPrefix("E") || $0.hasPrefix("T") } == [])
    #expect(corrected.unexaminedSymptoms == [])
  }

  @Test func `Seq9: an emergency nobody answered is there on day 3, and a call on day 9`() {
    var story = Story()
    story.symptom("arm_weak", 0, .left, .sudden)
    #expect(story.checkup(on: 3).level == .emergency)
    #expect(story.checkup(on: 3).unexaminedSymptoms == [])
    let late = story.checkup(on: 9)
    #expect(late.level == .today)
    #expect(late.leadingRules == ["T1"])
    #expect(late.unexaminedSymptoms == [])
  }
}
