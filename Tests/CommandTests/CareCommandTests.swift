import Foundation
import JournalCore
import TestSupport
import Testing

/// `care`: what was tried, and what was counted.
struct CareCommandTests {
  private func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("neck 1nov")
    return program
  }

  @Test func `the first use, and how to say later whether it helped`() throws {
    let program = try program()
    #expect(
      program.run("care warm-compress 10m").output == """
        ✓ #2  warm compress, 10m
              Sat 21 Nov 2026, 10:00 · just now
              not recorded before
              when you know:  twj edit 2 helped=yes   or helped=no

        """)
    let care = try #require(try program.stored().care.first)
    #expect(care.measure == .warmCompress && care.minutes == 10 && care.helped == nil)
    #expect(program.run("edit 2 helped=yes").output.contains("helped: nothing → yes"))
    #expect(try program.stored().care.first?.helped == true)
  }

  @Test func `what was tried before is told in plain counts, without what is logged now`() throws {
    let program = try program()
    program.run("care rest 10 yd 9:00 helped")
    program.run("care rest yd 12:30 no-help")
    program.run("care massage 5m helped 9:00")
    #expect(
      program.run("care rest 10 min helped 8:00").output == """
        ✓ #5  rest, 10m, helped
              Sat 21 Nov 2026, 08:00 · 2 h ago
              recorded 2 times before: helped 1, did not help 1, not said 0

        """)
  }

  @Test(arguments: [
    "care hrest", "care rest 10m 20m", "care rest helped no-help", "care rest 25h", "care rest 0",
    "care water 2", "care rest tomorrow", "care rest 1826-01-01", "care rest amount=lots",
    "care water 5mg", "care rest left",
  ])
  func `words that are not understood are refused as a whole`(line: String) throws {
    let program = try program()
    let before = try program.stored()
    let outcome = program.run(line)
    #expect(outcome.status == 64, "\(outcome.output)")
    #expect(outcome.output.isEmpty && outcome.error.contains("^"))
    #expect(try program.stored() == before)
  }

  @Test func `a bare number that could be two things names both`() throws {
    let outcome = try program().run("care water 2")
    #expect(outcome.error.contains("what is 2?"))
    #expect(outcome.error.hasSuffix("Write amount=2 (ml) or 2m (minutes)\n"))
  }

  @Test func `alone it lists what was tried and the episodes around it`() throws {
    let program = try program()
    program.run("care rest 10m yd 9:00 helped")
    program.run("care rest 20m yd 18:00")
    program.run("care banana amount=2 yd 20:30 no-help")
    program.run("lid l yd 8:00")
    program.run("lid l yd 10:30")
    #expect(
      program.run("care").output == """
        measure         times  time  helped  did not  not said
        rest                2   30m       1        0         1
        potassium food      1     ·       0        1         0

        episodes in 2 hours  uses  before  after
        rest                    2       1      1
        potassium food          1       0      0
        Counts only: most twitching stops by itself, with or without a measure.

        """)
    #expect(
      program.run("care --plain").output == """
        rest\t2\t30\t1\t0\t1\t2\t1\t1
        potassium_food\t1\t\t0\t1\t0\t1\t0\t0

        """)
  }

  @Test func `the list as JSON has unknown as null`() throws {
    let program = try program()
    program.run("care water 500ml")
    let list = try #require(try program.json("care --json")["data"] as? [[String: Any]])
    let water = try #require(list.first)
    #expect(water["measure"] as? String == "hydration" && water["times"] as? Int == 1)
    #expect(water["minutes"] is NSNull && water["unsaid"] as? Int == 1)
    let around = try #require(water["around"] as? [String: Any])
    #expect(around["hours"] as? Int == 2 && around["uses"] as? Int == 0)
    #expect(around["episodes_before"] is NSNull)
    let one = try #require(try program.json("care rest 10 --json")["data"] as? [String: Any])
    #expect(one["minutes"] as? Double == 10 && one["helped"] is NSNull)
  }

  @Test func `a journal where nothing was tried says how to record it, and makes no file`() throws {
    let program = try TestProgram()
    let outcome = program.run("care")
    #expect(outcome.status == 0 && outcome.output.contains("twj care warm-compress 10m"))
    #expect(program.run("care --json").output.contains("\"data\": []"))
    #expect(!program.hasJournal)
  }

  @Test func `undo and redo tell what it was`() throws {
    let program = try program()
    let before = try program.stored()
    program.run("care massage 5m")
    #expect(program.run("undo").output.contains("massage, Sat 21 Nov 10:00 is gone"))
    #expect(try program.stored() == before)
    #expect(program.run("redo").output.contains("massage, Sat 21 Nov 10:00 is back"))
  }
}
