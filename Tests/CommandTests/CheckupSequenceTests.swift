import Checkup
import JournalCore
import TestSupport
import Testing

/// The sequences of the method once more, through an import and `checkup --as-of`.
struct CheckupSequenceTests {
  /// The state of a rule on a day; nil when it is not listed.
  private func state(_ rule: String, on day: Int, _ program: TestProgram) throws -> String? {
    try CheckupVignetteTests.checkup(
      program, "checkup --json --as-of \(Story.day(day).iso)"
    ).findings.first { $0.rule == rule }?.state
  }

  @Test func `Seq1: loose alternation keeps one finding active`() throws {
    var story = Story()
    story.twitch(Array(0...19) + [22, 26, 29])
    story.close(20...34)
    let program = try CheckupVignetteTests.program(story, day: 34)
    #expect(try state("P1", on: 13, program) == nil)
    for day in [14, 20, 25, 29, 34] { #expect(try state("P1", on: day, program) == "ACTIVE") }
  }

  @Test func `Seq2 and Seq6: a clear week ends it, and P3 sees it come back`() throws {
    var story = Story()
    story.twitch(Array(0...19) + Array(29...34))
    story.close(20...28)
    let program = try CheckupVignetteTests.program(story, day: 34)
    #expect(try state("P1", on: 25, program) == "ACTIVE")
    #expect(try state("P1", on: 26, program) == nil)
    #expect(try state("P1", on: 34, program) == nil)
    #expect(try state("P3", on: 33, program) == nil)
    #expect(try state("P3", on: 34, program) == "ACTIVE")
  }

  @Test func `Seq3 and Seq4: a visit holds it until 28 days are over or the eyelid joins`() throws {
    var story = Story()
    story.twitch(0...59, "lip", .left)
    story.visit(20)
    let calm = try CheckupVignetteTests.program(story, day: 59)
    let expected = [19: "ACTIVE", 20: "SEEN", 47: "SEEN", 48: "ACTIVE"]
    for (day, word) in expected { #expect(try state("P1", on: day, calm) == word, "day \(day)") }
    story.twitch(30...32, "eyelid", .left)
    let joined = try CheckupVignetteTests.program(story, day: 59)
    #expect(try state("P1", on: 30, joined) == "SEEN")
    #expect(try state("P1", on: 31, joined) == "ACTIVE")
    #expect(try state("S1", on: 31, joined) == "ACTIVE")
  }

  @Test func `Seq5: silence makes it stale and never clears it`() throws {
    var story = Story()
    story.twitch(0...19)
    let program = try CheckupVignetteTests.program(story, day: 19)
    program.now = Story.moment(60)
    #expect(try state("P1", on: 32, program) == "ACTIVE")
    for day in [33, 60] { #expect(try state("P1", on: day, program) == "STALE") }
  }

  @Test func `Seq7: every other day is one finding`() throws {
    var story = Story()
    story.twitch(stride(from: 0, through: 30, by: 2))
    story.close(0...30)
    let program = try CheckupVignetteTests.program(story, day: 30)
    for day in 14...30 { #expect(try state("P1", on: day, program) == "ACTIVE") }
  }

  @Test(arguments: ["undo", "rm 2"])
  func `Seq8: an emergency entered by mistake is corrected, and its trace is kept`(
    command: String
  ) throws {
    let program = try TestProgram(now: "2026-11-20T10:00:00+01:00")
    program.run("lid l 90s")
    #expect(program.run("symptom face-droop left sudden").output.contains("stroke"))
    #expect(program.run("checkup --exit-code").status == 12)
    try program.setNow("2026-11-20T10:01:00+01:00")
    #expect(program.run(command).status == 0)
    let outcome = program.run("checkup")
    #expect(outcome.output.hasPrefix("Corrected: face droop, taken back at 10:01."))
    #expect(!outcome.output.contains("Rule E") && !outcome.output.contains("Rule T"))
    #expect(program.run("history --plain").output.contains("face-droop"))
    try program.setNow("2026-11-21T10:01:00+01:00")
    #expect(!program.run("checkup").output.contains("Corrected"))
  }

  @Test func `Seq9: an emergency nobody answered is there on day 3, and T1 on day 9`() throws {
    let program = try TestProgram(now: "2026-11-02T10:00:00+01:00")
    program.run("symptom arm-weak left sudden")
    try program.setNow("2026-11-05T10:00:00+01:00")
    #expect(program.run("checkup --exit-code").status == 12)
    try program.setNow("2026-11-11T10:00:00+01:00")
    let outcome = program.run("checkup --exit-code")
    #expect(outcome.status == 11)
    #expect(outcome.output.contains("Rule T1"))
    #expect(outcome.output.contains("2 Nov 2026 was never checked"))
    program.run("visit hospital")
    #expect(program.run("checkup --exit-code").status == 0)
  }
}
