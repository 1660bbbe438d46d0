import JournalCore
import TestSupport
import Testing

/// What a dry run says: what would be done, and no undo of what was not.
struct DryRunTests {
  private static func program() throws -> TestProgram {
    let program = try TestProgram()
    program.run("lid l 90s c2")
    program.run("start jaw")
    program.now.seconds += 60
    return program
  }

  @Test(arguments: [
    ("rm 1", "would remove #1  eyelid, left, 1m 30s"), ("edit 1 side=r", "would change #1  side"),
    ("note 1 : calm", "would change #1  note"), ("stop", "would stop #3  jaw, 1m"),
    ("cancel", "would drop #3  jaw"), ("config set backup off", "would store: backup: weekly"),
    ("config trigger add salt --unit g", "would store: trigger salt"),
    ("profile birth_year=1984", "would store: profile  birth_year"),
    ("suspect nicotine", "would store: suspect: nicotine"),
    ("snooze P1", "would store: P1 is put off"),
  ])
  func `a dry run says what would be done and offers no undo`(line: String, said: String) throws {
    let program = try Self.program()
    let before = try program.stored()
    let outcome = program.run("-n \(line)")
    #expect(outcome.output.hasPrefix(said), "\(outcome.output)\(outcome.error)")
    #expect(!outcome.output.contains("twj undo"))
    #expect(!outcome.output.contains("✓"))
    #expect(try program.stored() == before)
    #expect(program.run(line).output.contains("      twj undo"), "\(line)")
  }

  @Test(arguments: [
    ("lid r 2m", "eyelid, right, 2m"), ("again 1m", "jaw, 1m"),
    ("start chin", "chin, ongoing"), ("coffee 2", "coffee today: "), ("tea", "caffeine today: "),
    ("slept 6h", "slept today: 6h"), ("alcohol 1", "alcohol today: "),
    ("stress 3", "stress today: 3"),
    ("had screen 2h", "screen today: 2h"), ("none yd", "no twitches on Thu 19 Nov"),
    ("day stress=3 complete", "Fri 20 Nov complete."), ("catchup yd none", "Thu 19 Nov without"),
    ("symptom headache", "headache"), ("face face=no arms=no speech=no", "face check: face no"),
    ("visit gp", "visit: gp"), ("medicine start sertraline", "medicine: sertraline started"),
    ("event infection", "event: infection"), ("care rest 5m", "rest, 5m"),
  ])
  func `a dry run of what is logged begins as one and not as if it were stored`(
    line: String, said: String
  ) throws {
    let program = try Self.program()
    let before = try program.stored()
    let dry = program.run("-n \(line)")
    #expect(dry.output.hasPrefix("would store: \(said)"), "\(dry.output)\(dry.error)")
    #expect(!dry.output.contains("✓"))
    #expect(try program.stored() == before)
    #expect(program.run(line).output.hasPrefix("✓ "))
  }

  @Test func `a dry run of undo and redo says what would come back or go and does neither`() throws
  {
    let program = try Self.program()
    let before = try program.stored()
    #expect(program.run("undo -n").output == "would undo “start jaw”; then #3 is gone\n")
    #expect(try program.stored() == before)
    program.run("undo")
    let undone = try program.stored()
    #expect(program.run("redo -n").output == "would do again “start jaw”; then #3 is back\n")
    #expect(try program.stored() == undone)
    #expect(program.run("redo").output.contains("#3 is back"))
    #expect(try TestProgram().run("undo -n").status == program.run("redo -n").status)
  }

  @Test(arguments: ["none 20dec", "coffee 2 20dec", "day 20dec stress=3", "catchup 20dec none"])
  func `a date not reached yet is one of last year, and the receipt says so`(line: String) throws {
    let outcome = try TestProgram(now: "2026-11-20T21:31:20+01:00").run(line)
    #expect(outcome.output.contains("Sat 20 Dec 2025"), "\(outcome.output)")
  }
}
