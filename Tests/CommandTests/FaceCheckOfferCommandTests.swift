import Foundation
import JournalCore
import TestSupport
import Testing

/// The face–arms–speech check that is offered after an episode, and the urgent line of a receipt.
struct FaceCheckOfferCommandTests {
  static let line = "      Face check, 15 seconds:  twj face\n"
  static let stroke = "can be a sign of a stroke"

  /// A journal in which the left eyelid is nothing new.
  private func program(answers: [String]? = nil) throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("lid l 1nov")
    program.answers = answers
    return program
  }

  @Test func `the first line of a journal offers it before what comes next`() throws {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    let output = program.run("lid l 90s").output
    #expect(output.contains(Self.line + "  Next:  twj coffee"))
    #expect(try program.stored().faceChecks.isEmpty)
  }

  @Test(arguments: [
    ("lid l 2m", false), ("lid", false), ("lid r", true), ("lid b", true), ("brow l", false),
    ("lip l", true), ("calf", true), ("lid l str7", true), ("lid l str6", false),
    ("lid l strong", true),
  ])
  func `without a terminal a reason is one line of the receipt`(line: String, isOffered: Bool)
    throws
  {
    let program = try program()
    let outcome = program.run(line)
    #expect(outcome.output.contains(Self.line) == isOffered, "\(outcome.output)")
    #expect(outcome.status == 0 && outcome.error.isEmpty)
    #expect(try program.stored().faceChecks.isEmpty)
  }

  @Test func `a headache or numbness of the same day is a reason, one of yesterday is none`() throws
  {
    let program = try program()
    program.run("symptom headache sev3")
    #expect(program.run("lid l").output.contains(Self.line))
    try program.setNow("2026-11-22T10:00:00+01:00")
    #expect(!program.run("lid l").output.contains(Self.line))
  }

  @Test func `after a check of the same day only something new offers it again`() throws {
    let program = try program()
    program.run("symptom headache sev3")
    program.run("face face=no arms=no speech=no")
    #expect(!program.run("lid l").output.contains(Self.line))
    #expect(program.run("lid r").output.contains(Self.line))
    program.run("symptom numb-lip left gradual local-cause")
    #expect(program.run("lid r").output.contains(Self.line))
  }

  @Test(arguments: ["lid r -q", "lid r --json", "lid r -n"])
  func `a quiet line, JSON and a dry run offer nothing`(line: String) throws {
    for answers in [nil, ["y", "y", "y"]] as [[String]?] {
      let program = try program(answers: answers)
      let outcome = program.run(line)
      #expect(outcome.status == 0 && !(outcome.output + outcome.error).contains("face check"))
      #expect(!outcome.output.contains("Face check"))
      #expect(try program.stored().faceChecks.isEmpty)
    }
  }

  @Test func `with --no-input nothing is asked and the line is there`() throws {
    let program = try program(answers: ["y"])
    let outcome = program.run("lid r --no-input")
    #expect(outcome.output.contains(Self.line) && outcome.error.isEmpty)
    #expect(try program.stored().faceChecks.isEmpty)
  }

  @Test func `on a terminal it is asked after the receipt, and calm answers are stored`() throws {
    let program = try program(answers: ["n", "", "no"])
    let outcome = program.run("lid r")
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("Face check, 15 seconds:  twj face"))
    #expect(outcome.error.hasPrefix("A new side: a face check, 15 seconds."))
    #expect(outcome.output.contains("✓ #2  eyelid, right"))
    #expect(outcome.output.contains("✓ #3  face check: face no, arms not asked, speech no"))
    let check = try #require(try program.stored().faceChecks.first)
    #expect(check.face == .no && check.arms == .notAsked && check.speech == .no)
  }

  @Test func `the first line of a journal says once that it is new, though a check is stored too`()
    throws
  {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.answers = ["n", "n", "n"]
    let output = program.run("lid l 90s").output
    #expect(output.contains("✓ #2  face check"))
    #expect(output.components(separatedBy: "New journal:").count == 2)
  }

  @Test func `one undo takes back the episode with a check that was put off, not with an answer`()
    throws
  {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.answers = [""]
    program.run("lid l 90s")
    #expect(try program.stored().faceChecks.count == 1)
    let undone = program.run("undo").output
    #expect(undone.hasPrefix("✓ undone “lid l 90s”: #1 is gone"), "\(undone)")
    #expect(try program.stored().faceChecks.isEmpty)
    #expect(try program.stored().episodes.isEmpty)
    program.run("redo")
    #expect(try program.stored().faceChecks.count == 1)
    try program.setNow("2026-11-22T10:00:00+01:00")
    program.answers = ["n", "n", "n"]
    program.run("lip r 2m")
    #expect(program.run("undo").output.contains("undone “face”"))
    #expect(try program.stored().episodes.count == 2)
  }

  @Test(arguments: ["", "s", "skip", "  "])
  func `a first skip is not now: stored as not asked, and not asked again that day`(
    answer: String
  ) throws {
    let program = try program(answers: [answer, "y", "y"])
    #expect(program.run("lid l str8").status == 0)
    let checks = try program.stored().faceChecks
    #expect(checks.count == 1)
    #expect(checks.flatMap { [$0.face, $0.arms, $0.speech] } == [.notAsked, .notAsked, .notAsked])
    let again = program.run("lid l str8")
    #expect(again.error.isEmpty && !again.output.contains("Face check"))
    #expect(try program.stored().faceChecks.count == 1)
    try program.setNow("2026-11-22T10:00:00+01:00")
    #expect(program.run("lid l str8").error.hasPrefix("A strong one"))
  }

  @Test(arguments: [["y"], ["n", "?"], ["", "y"], ["n", "n", "not-sure"], ["perhaps", "yes"]])
  func `a worrying answer is answered at once and ends the questions`(answers: [String]) throws {
    let program = try program(answers: answers + ["n"])
    let outcome = program.run("lid r")
    #expect(outcome.status == 0)
    guard answers != ["", "y"] else {
      return #expect(!outcome.error.contains(Self.stroke), "the first skip was not now")
    }
    #expect(outcome.error.contains(Self.stroke) && outcome.output.contains(Self.stroke))
    let check = try #require(try program.stored().faceChecks.first)
    let isConcerned = [check.face, check.arms, check.speech].contains { $0.raisesConcern }
    #expect(isConcerned)
    #expect(program.run("checkup --exit-code").status == 12)
  }

  @Test(arguments: [[], ["n"], ["n", "n"]])
  func `closed input loses no episode and keeps no half check`(answers: [String]) throws {
    let program = try program(answers: answers)
    let outcome = program.run("lid r 90s")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("✓ #2  eyelid, right, 1m 30s"))
    #expect(try program.stored().episodes.count == 2)
    #expect(try program.stored().faceChecks.isEmpty)
  }

  @Test func `one undo takes back the check, the next the episode`() throws {
    let program = try program(answers: ["n", "n", "n"])
    let before = try program.stored()
    program.run("lid r")
    program.run("undo")
    #expect(try program.stored().faceChecks.isEmpty)
    #expect(try program.stored().episodes.count == 2)
    program.run("undo")
    #expect(try program.stored() == before)
  }

  @Test func `stop offers it as a line that logs does, once`() throws {
    let program = try program()
    program.run("start lid r -q")
    program.now.seconds += 60
    #expect(program.run("stop -n").output.contains("Face check") == false)
    #expect(program.run("stop").output.contains(Self.line))
    program.run("start lid l -q")
    program.now.seconds += 60
    #expect(!program.run("stop").output.contains("Face check"))
    program.run("start lid l -q")
    program.now.seconds += 60
    #expect(program.run("stop str8").output.contains(Self.line))
  }

  @Test func `what was asked when a timer began is not asked when it ends`() throws {
    let program = try program(answers: ["s"])
    #expect(program.run("start lid r str8").error.hasPrefix("A new side"))
    program.now.seconds += 60
    let ended = program.run("stop")
    #expect(ended.error.isEmpty && !ended.output.contains("Face check"), "\(ended.error)")
    program.run("start lid r")
    program.now.seconds += 60
    #expect(program.run("stop str9").error.hasPrefix("A strong one"))
  }

  @Test func `below an emergency nothing invites to something else`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    program.run("lid l 90s 16nov")
    program.run("symptom speech sudden")
    program.isTerminal = true
    program.answers = ["n", "n", "n"]
    for line in ["lid r str9", "lip", "start jaw", "stop", "", "week"] {
      let outcome = program.run(line)
      #expect(outcome.output.hasPrefix("Get emergency help now"), "\(line): \(outcome.output)")
      for invitation in ["catchup", "twj none", "twj day", "face check", "twj face", "twj week"] {
        #expect(!outcome.output.contains(invitation), "\(line): \(outcome.output)")
        #expect(!outcome.error.contains(invitation), "\(line): \(outcome.error)")
      }
    }
    program.run("visit hospital")
    #expect(program.run("").output.contains("twj catchup"))
    #expect(program.run("week").output.contains("twj catchup"))
  }

  @Test func `stop says what is urgent as a line that logs does`() throws {
    let program = try program()
    program.run("start lid l -q")
    program.run("symptom speech sudden")
    program.now.seconds += 60
    let stopped = program.run("stop")
    #expect(stopped.output.hasPrefix("Get emergency help now: speech"), "\(stopped.output)")
    #expect(stopped.output.contains("✓ #2  eyelid, left, 1m"))
  }

  @Test func `again offers it too`() throws {
    let program = try program(answers: ["s"])
    #expect(program.run("again r").error.hasPrefix("A new side"))
  }

  @Test func `an emergency stands before the receipt of an episode, a visit is not named`() throws {
    let program = try program()
    program.run("symptom speech sudden")
    let outcome = program.run("lid l 90s")
    #expect(outcome.output.hasPrefix("Get emergency help now: speech"), "\(outcome.output)")
    #expect(outcome.output.contains("✓ #3  eyelid, left"))
    program.run("visit hospital")
    #expect(program.run("lid l 90s").output.hasPrefix("✓ #5"))
  }

  @Test func `with --json the emergency goes to standard error`() throws {
    let program = try program()
    program.run("symptom speech sudden")
    let outcome = program.run("lid l 90s --json")
    #expect(outcome.error.contains(Self.stroke) && outcome.output.hasPrefix("{"))
    #expect(program.run("lid l 90s -q").output.isEmpty)
  }

  @Test func `what is worth a visit is no line of a receipt`() throws {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("symptom cramps 1nov")
    for day in 1...20 { program.run("lid l 2026-11-\(day < 10 ? "0" : "")\(day)") }
    #expect(program.run("checkup --exit-code").status == 10)
    #expect(!program.run("lid l").output.contains("twj checkup"))
    #expect(program.run("").output.contains("Worth booking a visit"))
    #expect(program.run("week").output.contains("Worth booking a visit"))
  }
}
