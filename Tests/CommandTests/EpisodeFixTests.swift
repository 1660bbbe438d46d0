import JournalCore
import TestSupport
import Testing

/// `rm`, `edit`, and the numbers of records.
struct EpisodeFixTests {
  private func journey() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("coffee yd 9:00")
    program.run("lid l 90s c2 z6 yd 21:30")
    return program
  }

  @Test func `removing an episode takes back what its command stated first, and lists it`() throws {
    let program = try journey()
    let outcome = program.run("rm 2")
    #expect(
      outcome.output
        == "✓ removed #2  eyelid, left, 1m 30s, Fri 20 Nov 21:30 (+ slept Fri 6h)      twj undo\n")
    let stored = try program.stored()
    #expect(stored.episodes.isEmpty)
    #expect(stored.exposures.map(\.trigger) == ["caffeine", "caffeine"])
    #expect(
      program.run("undo").output
        == "✓ undone “rm 2”: #2 is back (+ slept Fri 6h)      twj redo\n")
    #expect(try program.stored().exposures.map(\.trigger) == ["caffeine", "caffeine", "sleep"])
  }

  @Test func `with --only the day facts stay`() throws {
    let program = try journey()
    let outcome = program.run("rm 2 --only")
    #expect(!outcome.output.contains("slept"))
    #expect(try program.stored().exposures.count == 3)
    #expect(try program.stored().episodes.isEmpty)
  }

  @Test func `a day fact that was stated again since stays`() throws {
    let program = try journey()
    program.run("slept 7h yd")
    #expect(!program.run("rm 2").output.contains("slept"))
    #expect(try program.stored().exposures.count == 4)
  }

  @Test func `removing several asks, and --yes answers`() throws {
    let program = try journey()
    program.run("lip")
    let refused = program.run("rm 2 5")
    #expect(refused.status == 64)
    #expect(refused.error.contains("twj rm 2 5 --yes"))
    program.answers = ["n"]
    #expect(program.run("rm 2 5").output.isEmpty)
    program.answers = []
    #expect(program.run("rm 2 5").output.isEmpty)
    #expect(try program.stored().episodes.count == 2)
    program.answers = ["y"]
    #expect(program.run("rm 2 5").status == 0)
    #expect(try program.stored().episodes.isEmpty)
    program.answers = nil
    program.run("undo")
    #expect(program.run("rm 2 #5 --yes").status == 0)
    #expect(try program.stored().episodes.isEmpty)
  }

  @Test func `a number is never given twice, not after rm or undo`() throws {
    let program = try TestProgram()
    program.run("lid l")
    program.run("rm 1")
    #expect(program.run("lid r").output.contains("✓ #2 "))
    program.run("undo")
    #expect(program.run("lip c1").output.contains("✓ #3 "))
    program.run("undo")
    program.run("redo")
    #expect(try program.stored().episodes.map(\.id) == [3])
    #expect(program.run("jaw").output.contains("✓ #5 "))
    #expect(program.run("show 1").error.hasPrefix("twj: #1 was removed."))
    #expect(program.run("show 1").status == 3)
  }

  @Test func `redo after a new command finds nothing`() throws {
    let program = try TestProgram()
    program.run("lid l")
    program.run("undo")
    program.run("lid r")
    let outcome = program.run("redo")
    #expect(outcome.status == 3)
    #expect(outcome.error.hasPrefix("twj: there is nothing to redo."))
  }

  @Test(arguments: [
    ("side=r", "side: left → right"), ("start=\"1h ago\"", "start: Fri 20 Nov 2026, 21:30 → "),
    ("duration=2m", "duration: 90 → 120"), ("strength=7", "strength: nothing → 7"),
    ("strength=strong", "strength: nothing → 8"), ("side=", "side: left → nothing"),
    ("site=lower-lip", "site: eyelid → lip-lower"),
    ("note=\"after a call\"", "note: nothing → after a call"),
    ("circumstances=heat,touch", "circumstances: nothing → heat, touch"),
    ("count=5", "count: nothing → 5"),
    ("exclude-reason=hiccup", "exclude_reason: nothing → hiccup"),
  ])
  func `edit changes one field and says from what to what`(field: String, says: String) throws {
    let program = try journey()
    let before = try program.stored()
    let outcome = program.run("edit 2 \(field)")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.hasPrefix("✓ #2  \(says)"), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("      twj undo\n"))
    #expect(try program.stored() != before)
    program.run("undo")
    #expect(try program.stored() == before)
  }

  @Test(arguments: [
    "edit 2 side=upwards", "edit 2 colour=blue", "edit 2 uid=x", "edit 2 strength=11",
    "edit 2 start=tomorrow", "edit 2 start=", "edit 2 site=", "edit 2 site=elbow", "edit 2 side",
    "edit 2 duration=0s", "edit x side=r", "edit 2 impact=1.5", "edit 2 count=0",
    "edit 2 side=r strength=99",
  ])
  func `an edit that cannot be is refused as a whole`(line: String) throws {
    let program = try journey()
    let before = try program.stored()
    let outcome = program.run(line)
    #expect(outcome.status == 64, "\(outcome.output)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix("twj: "))
    #expect(try program.stored() == before)
  }

  @Test func `an edit to the same value changes nothing and logs nothing`() throws {
    let program = try journey()
    let outcome = program.run("edit 2 side=left")
    #expect(outcome.output == "#2 is as it was: nothing to change.\n")
    #expect(program.run("history --plain").output.split(separator: "\n").count == 2)
  }

  @Test func `an edit of a cup keeps what was typed beside the milligrams`() throws {
    let program = try journey()
    #expect(program.run("edit 1 amount=3").status == 0)
    let cup = try #require(try program.stored().exposures.first)
    #expect(cup.amount == 285)
    #expect(cup.asEntered == "3 cups")
  }

  @Test func `an episode moved to a day closed as none makes that day complete`() throws {
    let program = try journey()
    program.run("none")
    #expect(program.run("edit 2 start=\"today 9:00\"").status == 0)
    #expect(try program.stored().days.map(\.closed) == [.complete])
    program.run("undo")
    #expect(try program.stored().days.map(\.closed) == [DayRecord.Closing.none])
  }

  @Test(arguments: ["edit 2 start=\"today 9:00\"", "rm 2", "edit 2 exclude-reason=hiccup"])
  func `a closed day that loses its last episode says that it has none now`(line: String) throws {
    let program = try journey()
    program.run("day yd complete")
    let told = "Fri 20 Nov is closed and has no episode now.  Not so?  "
    #expect(program.run(line).output.contains(told + "twj day 2026-11-20 reopen"), "\(line)")
    #expect(program.run("day 2026-11-20 reopen").status == 0)
    #expect(try program.stored().days.allSatisfy { $0.closed == nil })
  }

  @Test(arguments: ["edit 2 start=\"yd 9:00\"", "rm 4", "edit 2 note=later", "rm 2 --dry-run"])
  func `a closed day that keeps an episode is told nothing`(line: String) throws {
    let program = try journey()
    program.run("lip yd 20:00")
    program.run("day yd complete")
    let outcome = program.run(line)
    #expect(outcome.status == 0, "\(line): \(outcome.error)")
    #expect(!outcome.output.contains("has no episode now"), "\(line)")
  }

  @Test func `the history takes a number or a range of days`() throws {
    let program = try TestProgram(now: "2026-11-18T23:00:00+01:00")
    program.run("lid l")
    try program.setNow("2026-11-19T03:00:00+01:00")
    program.run("lip")
    try program.setNow("2026-11-20T10:00:00+01:00")
    program.run("jaw")
    func count(_ line: String) -> Int { program.run(line).output.split(separator: "\n").count }
    #expect(count("history --plain") == 3)
    #expect(count("history 2 --plain") == 2)
    #expect(count("history --since 2d --plain") == 1)
    #expect(count("history --since 3d --plain") == 3)
    #expect(count("history --to 18nov --plain") == 2)
    #expect(count("history 1 --since 3d --plain") == 1)
    #expect(program.run("history --from 19nov --to 19nov").status == 3)
    for line in [
      "history 0", "history x", "history -1", "history --since 2h", "history 2 --limit 3",
    ] {
      #expect(program.run(line).status == 64, "\(line)")
    }
  }
}
