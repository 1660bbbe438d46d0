import JournalCore
import TestSupport
import Testing

/// `catchup`: the last days of which nobody said anything, asked about or told in words.
struct CatchupCommandTests {
  /// Wednesday 18 Nov is recorded; Mon, Tue, Thu and Fri of that week are open.
  private func program(_ answers: [String]? = nil) throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-18T10:00:00+01:00")
    program.run("lid l 90s c1")
    try program.setNow("2026-11-21T10:00:00+01:00")
    program.answers = answers
    return program
  }

  @Test func `each day is asked about, oldest first, and stored as a group of its own`() throws {
    let program = try program([
      "n", "c2 z7 st3 a0", "3", "", "", "lid r 2m 21:30", "lip 1:30", "", "st8", "r",
    ])
    let outcome = program.run("catchup")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(
      outcome.output == """
        ✓ Mon 16 Nov without twitches   (closed late: in no rate)
              coffee 2 cups (190 mg) · slept 7h · stress 3 · alcohol 0 g
        ✓ Tue 17 Nov complete, 3 episodes (eyelid, left)   (closed late: in no rate)
        ✓ Thu 19 Nov complete, 2 episodes (eyelid, right; lip)
              stress 8
        ✓ Fri 20 Nov cannot be recalled; it is not asked again

        """)
    #expect(outcome.error.contains("Mon 16 Nov 2026   (1 of 4)\nTwitches? coffee, sleep"))
    #expect(outcome.error.hasSuffix("No day is left to catch up on.\n"))
    let stored = try program.stored()
    #expect(
      stored.episodes.map(\.site.slug) == ["eyelid"] + Array(repeating: "eyelid", count: 4) + [
        "lip"
      ])
    #expect(stored.episodes[1].precision == .day)
    #expect(stored.episodes[1].defaulted == ["site", "side"])
    #expect(stored.episodes[4].precision == .exact)
    #expect(stored.episodes[5].startedAt.local.iso == "2026-11-20T01:30:00")
    #expect(stored.days.map(\.day.iso) == ["2026-11-16", "2026-11-17", "2026-11-19", "2026-11-20"])
    #expect(stored.days[1].skipped == ["caffeine", "sleep", "stress", "alcohol"])
    #expect(stored.days[2].skipped == ["caffeine", "sleep", "alcohol"])
    #expect(stored.days[3].skipped == ["episodes"])
    #expect(stored.days[3].closed == nil)
    #expect(program.run("history --plain").output.split(separator: "\n").count == 5)
    program.run("undo")
    #expect(program.run("catchup --no-input").error.contains("\n  Fri 20 Nov 2026\n"))
  }

  @Test(arguments: [
    [], ["n"], ["n", ""], ["n", "", "2"], ["n", "", "lid"], ["n", "", "x", "lid", "q"],
  ])
  func `an interruption keeps every finished day and nothing of the one it breaks off`(
    answers: [String]
  ) throws {
    let program = try program(answers)
    let outcome = program.run("catchup")
    #expect(outcome.status == 130)
    let isFinished = answers.count >= 2
    #expect(try program.stored().days.map(\.day.iso) == (isFinished ? ["2026-11-16"] : []))
    #expect(try program.stored().episodes.count == 1)
    #expect(outcome.output.isEmpty == !isFinished)
  }

  @Test func `days that are passed over stay open, and q stops`() throws {
    let program = try program(["", "v", "st4", "v", "", "q"])
    let outcome = program.run("catchup")
    #expect(outcome.status == 0)
    #expect(outcome.output == "✓ Tue 17 Nov recorded, not closed\n      stress 4\n")
    #expect(outcome.error.hasSuffix("4 days left:  twj catchup\n"))
    #expect(try program.stored().days.isEmpty)
  }

  @Test func `an answer that cannot be read is asked for again`() throws {
    let program = try program(["lots", "99", "lid yd", "n", "none", "c2 z65h", "c2", "q"])
    let outcome = program.run("catchup")
    #expect(outcome.status == 0)
    #expect(outcome.error.contains("“lots” is neither a verb nor a body site."))
    #expect(outcome.error.contains("episodes goes from 0 to 50, not 99."))
    #expect(outcome.error.contains("another day"))
    #expect(outcome.error.contains("65h of sleep in one night?"))
    #expect(try program.stored().days.map(\.closed) == [DayRecord.Closing.none])
  }

  @Test func `in words several days are one command, which one undo takes back`() throws {
    let program = try program()
    let before = try program.stored()
    let outcome = program.run(
      "catchup mon none coffee=2 slept=7h, tue skip, thu episodes=3 site=lid side=l stress=4 , fri forgot"
    )
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(
      outcome.output == """
        ✓ Mon 16 Nov without twitches   (closed late: in no rate)
              coffee 2 cups (190 mg) · slept 7h
        ✓ Thu 19 Nov complete, 3 episodes (eyelid, left)
              stress 4
        ✓ Fri 20 Nov cannot be recalled; it is not asked again

        """)
    #expect(outcome.error == "1 day left:  twj catchup\n")
    #expect(try program.stored().episodes.count == 4)
    program.run("undo")
    #expect(try program.stored() == before)
  }

  @Test(arguments: [
    "catchup fri", "catchup fri none, fri skip", "catchup none", "catchup fri non",
    "catchup fri none sat none", "catchup fri skip none", "catchup fri skip coffee=2",
    "catchup fri forgot none", "catchup fri forgot complete", "catchup fri episodes=3",
    "catchup fri site=lid", "catchup fri episodes=0 site=lid", "catchup fri episodes=3 site=lidd",
    "catchup fri episodes=3 site=lid none", "catchup fri reopen", "catchup tomorrow none",
    "catchup fri none 21:30", "catchup fri episodes=2 episodes=3 site=lid", "catchup wed none",
    "catchup fri none, thu zzz", "catchup fri none --since 7d", "catchup fri 3",
    "catchup 31nov none",
    "catchup --since x",
  ])
  func `words that cannot be meant are refused and no day is stored`(line: String) throws {
    let program = try program()
    let before = try program.stored()
    let outcome = program.run(line)
    #expect(outcome.status == 64, "\(outcome.output)")
    #expect(outcome.output.isEmpty)
    #expect(try program.stored() == before)
  }

  @Test func `with nobody there the days are named`() throws {
    let program = try program()
    let outcome = program.run("catchup")
    #expect(outcome.status == 64)
    #expect(
      outcome.error == """
        twj: nobody is there to answer: 4 days without a record.
          Mon 16 Nov 2026
          Tue 17 Nov 2026
          Thu 19 Nov 2026
          Fri 20 Nov 2026
        Say it in words:  twj catchup mon none, tue skip

        """)
    program.answers = ["n"]
    #expect(program.run("catchup --no-input").status == 64)
    #expect(program.run("catchup --since 3d --no-input").error.contains("2 days without"))
    #expect(program.run("catchup --from 1nov --no-input").error.contains("  and 5 more\n"))
  }

  @Test func `an empty journal and a full one have nothing to ask`() throws {
    let empty = try TestProgram()
    #expect(empty.run("catchup").output == "No day is left to catch up on.\n")
    #expect(!empty.hasJournal)
    let program = try program()
    program.run("catchup mon none, tue none, thu none, fri none")
    #expect(program.run("catchup").status == 0)
    #expect(try program.json("catchup --json")["kind"] as? String == "catchup")
  }

  @Test func `the week and today's status name the days, but not one that cannot be recalled`()
    throws
  {
    let program = try program()
    #expect(program.run("week").output.contains("4 days have no record:  twj catchup\n"))
    #expect(program.run("").output.contains("  4 days before today are unknown:  twj catchup\n"))
    program.run("catchup mon forgot, tue forgot, thu none")
    #expect(program.run("week").output.contains("1 day has no record:  twj catchup\n"))
    #expect(program.run("").output.contains("  1 day before today is unknown:  twj catchup\n"))
    #expect(program.run("day yd").status == 64)
    #expect(program.run("day mon complete").output.contains("Days recorded: 3 of the last 7"))
    #expect(try program.stored().days.first?.skipped == [])
  }

  @Test func `at most two weeks before today are asked about`() throws {
    let program = try program()
    try program.setNow("2027-01-10T10:00:00+01:00")
    #expect(program.run("catchup").error.contains("14 days without a record.\n  Sun 27 Dec 2026"))
    program.answers = ["n", "", "q"]
    #expect(program.run("catchup -n").error.contains("Dry run: nothing was stored."))
    #expect(try program.stored().days.isEmpty)
  }

  @Test func `a value added later to a day closed in time does not call it closed late`() throws {
    let program = try TestProgram(now: "2026-11-16T21:00:00+01:00")
    program.run("day stress=2 complete")
    program.run("none yd")
    try program.setNow("2026-11-25T10:00:00+01:00")
    for line in ["day 16nov stress=4", "none 15nov", "catchup 16nov complete coffee=2"] {
      let outcome = program.run(line)
      #expect(outcome.status == 0, "\(outcome.error)")
      #expect(!outcome.output.contains("closed late"), "\(line): \(outcome.output)")
    }
    #expect(program.run("none 18nov").output.contains("(closed late: in no rate)"))
    #expect(program.run("day 19nov complete").output.contains("(closed late: in no rate)"))
  }
}
