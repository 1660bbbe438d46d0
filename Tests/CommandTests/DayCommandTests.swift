import JournalCore
import TestSupport
import Testing

/// `coffee`, `alcohol`, `slept`, `stress`, `had`, `none`, `day`: what a day came to, in words.
struct DayCommandTests {
  private func program() throws -> TestProgram {
    try TestProgram(now: "2026-11-21T10:00:00+01:00")
  }

  @Test(arguments: [
    ("coffee", "✓ coffee today: 1 cup (95 mg)      Sat 21 Nov, 10:00\n"),
    ("coffee 2", "✓ coffee today: 2 cups (190 mg)      Sat 21 Nov, 10:00\n"),
    ("coffee 2 9:15", "✓ coffee today: 2 cups (190 mg)      Sat 21 Nov, 09:15\n"),
    ("coffee 150mg", "✓ caffeine today: 150 mg      Sat 21 Nov, 10:00\n"),
    ("tea 2 yd 15:00", "✓ caffeine yesterday: 94 mg with 2 tea      Fri 20 Nov, 15:00\n"),
    ("espresso", "✓ caffeine today: 64 mg with 1 espresso      Sat 21 Nov, 10:00\n"),
    ("alcohol", "✓ alcohol today: 1 drink (10 g)      Sat 21 Nov, 10:00\n"),
    ("alcohol 14g wed", "✓ alcohol Wed: 14 g      Wed 18 Nov\n"),
    ("slept 6.5h", "✓ slept today: 6.5h      Sat 21 Nov\n"),
    ("slept 7h30m yd", "✓ slept yesterday: 7.5h      Fri 20 Nov\n"),
    ("stress 7", "✓ stress today: 7      Sat 21 Nov, 10:00\n"),
    ("had screen 4h yd", "✓ screen yesterday: 4h      Fri 20 Nov\n"),
    ("had exercise 30min", "✓ exercise today: 30 min      Sat 21 Nov, 10:00\n"),
  ])
  func `a day fact is spelled out with its day and its unit`(line: String, receipt: String) throws {
    let program = try program()
    program.run("neck")
    let outcome = program.run(line)
    #expect(outcome.output == receipt)
    #expect(outcome.error.isEmpty)
    #expect(try program.stored().exposures.count == 1)
  }

  @Test func `cups add up, and the receipt says what it was before`() throws {
    let program = try program()
    program.run("coffee 2")
    #expect(program.run("coffee").output.contains("3 cups (285 mg), was 190 mg"))
    #expect(program.run("tea").output.contains("caffeine today: 332 mg with 1 tea, was 285 mg"))
  }

  @Test func `a total takes the place of what came before it, not of the cup after it`() throws {
    let program = try program()
    program.run("coffee 3 8:00")
    program.run("coffee 9:30")
    #expect(program.run("lid l c2 9:00").output.contains("coffee Sat: 3 (was 4)"))
    #expect(try value("caffeine", program) == 285)
    program.run("day coffee=1")
    #expect(try value("caffeine", program) == 95)
    program.run("coffee 1")
    #expect(try value("caffeine", program) == 190)
  }

  @Test func `a later whole-day total corrects a stress that was too high`() throws {
    let program = try program()
    program.run("stress 8")
    program.run("stress 3")
    #expect(try value("stress", program) == 8)
    program.run("day stress=4")
    #expect(try value("stress", program) == 4)
  }

  /// Today's value as the status gives it.
  private func value(_ trigger: String, _ program: TestProgram) throws -> Double? {
    let data = try program.json("--json")["data"] as? [String: Any]
    return (data?["triggers"] as? [String: Any])?[trigger] as? Double
  }

  @Test(arguments: [
    "coffee 6000mg", "alcohol 2000g", "stress 11", "slept 25h", "slept", "stress", "had",
    "had caffeine", "had nicotine -1", "had screen 25h", "coffee two", "coffee tomorrow",
    "none tomorrow", "day tomorrow complete", "day 9:00 complete", "none stress=3", "day foo=3",
    "day skip=foo complete", "slept 6h 2030-01-01", "day 30feb complete", "had meal_skipped 2",
  ])
  func `a value that cannot be is refused and no journal is made`(line: String) throws {
    let program = try program()
    let outcome = program.run(line)
    #expect(outcome.status == 64, "\(outcome.output)")
    #expect(outcome.output.isEmpty)
    #expect(!program.hasJournal)
  }

  @Test func `a cup too many for one day is refused`() throws {
    let program = try program()
    program.run("coffee 50")
    let outcome = program.run("coffee 10")
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("5000 mg"))
    #expect(try program.stored().exposures.count == 1)
  }

  @Test func `none after midnight closes the day that is still going on`() throws {
    let program = try TestProgram(now: "2026-11-23T00:40:00+01:00")
    program.run("neck 20nov")
    #expect(
      program.run("none").output
        == "✓ no twitches on Sun 22 Nov   (it is 00:40 on Monday; your day ends at 04:00)\n")
    #expect(program.run("none yd").output == "✓ no twitches on Sat 21 Nov\n")
    let days = try program.stored().days.map(\.day.iso)
    #expect(days.sorted() == ["2026-11-21", "2026-11-22"])
  }

  @Test func `none on a day with episodes is refused and names them`() throws {
    let program = try program()
    program.run("lid l 8:00")
    program.run("lip 9:00 c1")
    let before = try program.stored()
    let outcome = program.run("none")
    #expect(
      outcome.error == """
        twj: Sat 21 Nov has 2 episodes: #1, #2.
        When that was everything:  twj day 2026-11-21 complete

        """)
    #expect(outcome.status == 64)
    #expect(program.run("day none").status == 64)
    #expect(try program.stored() == before)
  }

  @Test func `the day's check-in in words closes it and counts the week`() throws {
    let program = try program()
    program.run("lid l yd 21:30")
    program.run("none 18nov")
    let outcome = program.run("day skip=stress slept=6.5h alcohol=0 complete : quiet")
    #expect(
      outcome.output == """
        ✓ Sat 21 Nov complete.  Days recorded: 3 of the last 7
              slept 6.5h · alcohol 0 g
              not answered: stress

        """)
    let day = try #require(try program.stored().days.first { $0.day.iso == "2026-11-21" })
    #expect(day.closed == .complete)
    #expect(day.skipped == ["stress"])
    #expect(day.note == "quiet")
  }

  @Test func `without none or complete the check-in records and does not close`() throws {
    let program = try program()
    let outcome = program.run("day yd stress=3")
    #expect(outcome.output.contains("Fri 20 Nov recorded, not closed."))
    #expect(outcome.output.hasSuffix("twj day 2026-11-20 complete\n"))
    #expect(try program.stored().days.isEmpty)
    #expect(try program.stored().exposures.first?.at == nil)
  }

  @Test func `closing again keeps the first closing time, reopen takes it away`() throws {
    let program = try program()
    program.run("none yd")
    let first = try #require(try program.stored().days.first?.closedAt)
    try program.setNow("2026-11-21T18:00:00+01:00")
    program.run("day yd complete")
    #expect(try program.stored().days.map(\.closedAt) == [first])
    #expect(try program.stored().days.map(\.closed) == [.complete])
    #expect(program.run("day yd reopen").status == 0)
    #expect(try program.stored().days.first?.closed == nil)
    let again = program.run("day yd reopen")
    #expect(again.status == 64)
    #expect(again.error.hasPrefix("twj: Fri 20 Nov is not closed."))
  }

  @Test func `a change of the day's start counts an hour of the night to another day`() throws {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    #expect(program.run("lid l 04:30").output.contains("Sat 21 Nov 2026, 04:30"))
    #expect(!program.run("show 1").output.contains("2026-11-20"))
    program.run("config set day_start 05:00")
    #expect(program.run("show 1").output.contains("(2026-11-20)"))
    program.run("undo")
    #expect(!program.run("show 1").output.contains("2026-11-20"))
  }

  @Test func `the undo of one more cup says what went, not what is left`() throws {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("coffee 2")
    program.run("coffee 2")
    #expect(program.run("undo").output.contains("caffeine Sat +190 mg is gone"))
    #expect(program.run("week --json").output.contains("190"))
  }
}
