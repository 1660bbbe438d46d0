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

  @Test(arguments: ["none 20dec", "coffee 2 20dec", "day 20dec stress=3", "catchup 20dec none"])
  func `a date not reached yet is one of last year, and the receipt says so`(line: String) throws {
    let outcome = try TestProgram(now: "2026-11-20T21:31:20+01:00").run(line)
    #expect(outcome.output.contains("Sat 20 Dec 2025"), "\(outcome.output)")
  }
}
