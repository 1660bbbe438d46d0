import Foundation
import JournalCore
import TestSupport
import Testing

/// `symptom`, `face`, `visit`: health facts, and that an emergency is said before anything else.
struct HealthCommandTests {
  static let stroke = "can be a sign of a stroke"

  private func program(answers: [String]? = nil) throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("neck 1nov")
    program.answers = answers
    return program
  }

  @Test func `a symptom is spelled out, and how to say that it goes on`() throws {
    let program = try program()
    let outcome = program.run("symptom headache gradual sev7 9:30")
    #expect(
      outcome.output == """
        ✓ #2  headache, gradual, severity 7
              began Sat 21 Nov 2026, 09:30 · 30 min ago
              gone; if it has not stopped:  twj edit 2 ongoing=yes

        """)
    let symptom = try #require(try program.stored().symptoms.first)
    #expect(symptom.symptom == "headache")
    #expect(symptom.severity == 7)
    #expect(!symptom.isOngoing)
    #expect(program.run("edit 2 ongoing=yes").output.contains("ongoing: no → yes"))
  }

  @Test func `what is left out of a symptom is unknown, and the start may be unknown too`() throws {
    let program = try program()
    program.run("symptom cramps when=unknown")
    let symptom = try #require(try program.stored().symptoms.first)
    #expect(symptom.startedAt == nil)
    #expect(symptom.onset == .unknown)
    #expect(symptom.side == nil)
    #expect(symptom.severity == nil)
    #expect(symptom.isImproving == nil)
  }

  @Test(arguments: [
    ("symptom tight-chest yd", "chest_pain"), ("symptom NUMB-LIP left", "numb_lip"),
    ("symptom numb_lip", "numb_lip"), ("symptom earache ongoing", "ear_pain"),
  ])
  func `a symptom has a word of its own and a slug`(line: String, slug: String) throws {
    let program = try program()
    #expect(program.run(line).status == 0)
    #expect(try program.stored().symptoms.map(\.symptom) == [slug])
  }

  @Test func `words of a symptom are stored as they were meant`() throws {
    let program = try program()
    program.run("symptom cramps r site=calf local-cause longstanding usual improving reviewed=mon")
    let symptom = try #require(try program.stored().symptoms.first)
    #expect(symptom.side == .right)
    #expect(symptom.site == Site(slug: "calf"))
    #expect(symptom.hasLocalCause)
    #expect(symptom.isLongstanding)
    #expect(symptom.isUsual)
    #expect(symptom.isImproving == true)
    #expect(symptom.reviewedOn?.iso == "2026-11-16")
  }

  @Test(arguments: [
    "symptom", "symptom sadness", "symptom headache sev11", "symptom headache purple",
    "symptom headache tomorrow", "symptom cramps site=elbow", "face face=perhaps arms=no",
    "face face=", "visit", "visit gpp", "visit gp covers=P99", "visit gp tomorrow", "visit yd",
    "visit gp follow-up=soon", "visit gp purple",
  ])
  func `health words that are not understood are refused as a whole`(line: String) throws {
    let program = try program()
    let before = try program.stored()
    let outcome = program.run(line)
    #expect(outcome.status == 64, "\(outcome.output)")
    #expect(outcome.output.isEmpty)
    #expect(try program.stored() == before)
  }

  @Test(arguments: [
    "symptom speech sudden", "symptom face_droop left", "symptom weak-arm gone",
    "symptom speech -q", "face face=yes arms=no speech=no", "face arms=not-sure",
    "face speech=yes -q",
  ])
  func `an answer that can mean a stroke is answered before the receipt`(line: String) throws {
    let program = try program()
    let outcome = program.run(line)
    #expect(outcome.status == 0)
    let warning = try #require(outcome.output.range(of: Self.stroke)).lowerBound
    if let receipt = outcome.output.range(of: "✓") { #expect(warning < receipt.lowerBound) }
    #expect(outcome.output.contains("✓") != line.hasSuffix("-q"))
  }

  @Test func `the emergency number that is set is the one that is named`() throws {
    let program = try program()
    program.run("config set emergency_number 144")
    #expect(program.run("symptom speech").output.contains("Ring 144 now"))
  }

  @Test func `with --json the warning goes to standard error and the output stays JSON`() throws {
    let program = try program()
    let outcome = program.run("symptom speech sudden --json")
    #expect(outcome.error.contains(Self.stroke))
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    #expect((value as? [String: Any])?["kind"] as? String == "symptom")
  }

  @Test func `a calm answer gets its receipt alone`() throws {
    let program = try program()
    #expect(
      program.run("face face=no arms=no speech=skip").output
        == "✓ #2  face check: face no, arms no, speech not asked\n"
        + "      Sat 21 Nov 2026, 10:00 · just now\n")
    #expect(!program.run("symptom cramps").output.contains("stroke"))
  }

  @Test func `the three questions are asked one by one, again where the answer is no answer`()
    throws
  {
    let program = try program(answers: ["n", "maybe", "?", "s"])
    let outcome = program.run("face --at \"yd 9:00\"")
    #expect(outcome.error.components(separatedBy: "Raise both arms").count == 3)
    let check = try #require(try program.stored().faceChecks.first)
    #expect(check.at == Moment(iso: "2026-11-20T09:00:00+01:00"))
    #expect(check.face == .no)
    #expect(check.arms == .notSure)
    #expect(check.speech == .notAsked)
    #expect(outcome.output.contains(Self.stroke))
  }

  @Test(arguments: [[], ["n"], ["n", "s"]])
  func `a check that is broken off keeps nothing`(answers: [String]) throws {
    let program = try program(answers: answers)
    let outcome = program.run("face")
    #expect(outcome.status == 130)
    #expect(outcome.output.isEmpty)
    #expect(try program.stored().faceChecks.isEmpty)
  }

  @Test func `a worrying answer is answered at once and kept when the rest is broken off`() throws {
    let program = try program(answers: ["y"])
    let outcome = program.run("face")
    #expect(outcome.status == 0)
    #expect(outcome.error.contains(Self.stroke))
    #expect(outcome.output.contains(Self.stroke))
    let check = try #require(try program.stored().faceChecks.first)
    #expect(check.face == .yes)
    #expect(check.arms == .notAsked)
  }

  @Test func `a check never takes the place of another`() throws {
    let program = try program()
    program.run("face face=yes yd")
    let outcome = program.run("face face=no yd")
    #expect(outcome.output.contains(Self.stroke))
    #expect(try program.stored().faceChecks.map(\.face) == [.yes, .no])
    program.run("face face=no")
    program.run("face face=no arms=no")
    #expect(try program.stored().faceChecks.count == 4)
    #expect(try program.stored().faceChecks.allSatisfy { $0.at.seconds <= program.now.seconds })
  }

  @Test func `a visit says who, when, and what it was about`() throws {
    let program = try program()
    let outcome = program.run(
      "visit gp yd covers=P1,headache,lid outcome=\"ordinary, come back\" follow-up=4dec")
    #expect(
      outcome.output == """
        ✓ #2  visit: gp, Fri 20 Nov 2026
              about: P1, headache, EYE
              outcome: ordinary, come back
              follow-up: Fri 4 Dec 2026

        """)
    let visit = try #require(try program.stored().visits.first)
    #expect(visit.covers == ["P1", "headache", "EYE"])
    #expect(visit.followUp?.iso == "2026-12-04")
    #expect(program.run("visit neurologist").output.contains("about: what was open that day"))
  }

  @Test func `a symptom entered by mistake is taken back by undo`() throws {
    let program = try program()
    let before = try program.stored()
    program.run("symptom speech")
    #expect(program.run("undo").output.contains("#2 is gone"))
    #expect(try program.stored() == before)
    #expect(!program.run("symptom cramps").output.contains(Self.stroke))
  }

  @Test func `an emergency is not followed by an answer that denies it`() throws {
    let program = try program()
    program.run("face face=no arms=no speech=no")
    #expect(program.run("checkup").output.contains("no drooping"))
    let outcome = program.run("symptom face_droop")
    #expect(outcome.output.contains(Self.stroke))
    #expect(!outcome.output.contains("no drooping"), "\(outcome.output)")
    let banner = outcome.output.split(separator: "✓")[0]
    #expect(!banner.contains("gone"), "\(banner)")
    #expect(!program.run("checkup").output.contains("no drooping"))
  }

  @Test(arguments: ["symptom face_droop", "face face=yes arms=no speech=no"])
  func `a dry run of a stroke sign says what to do as well`(line: String) throws {
    let program = try program()
    let before = try program.stored()
    let outcome = program.run("\(line) -n")
    #expect(outcome.output.hasPrefix("Get emergency help now\n"), "\(outcome.output)")
    #expect(outcome.output.contains(Self.stroke))
    #expect(outcome.output.contains("would store: "))
    #expect(!outcome.output.contains("twj undo"), "undo would take back another command")
    #expect(try program.stored() == before)
    #expect(!program.run("checkup").output.contains(Self.stroke))
  }

  @Test func `a dry run of help that was had leaves the emergency standing`() throws {
    let program = try program()
    program.run("symptom face_droop")
    let outcome = program.run("visit hospital -n")
    #expect(outcome.output.hasPrefix("Get emergency help now\n"), "\(outcome.output)")
    #expect(outcome.output.contains("twj visit hospital"))
    #expect(program.run("symptom arm_weak -n").output.contains("arm weak"))
  }
}
