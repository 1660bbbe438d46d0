import JournalCore
import TestSupport
import Testing

/// Timers that were forgotten, or that ran while the clock changed: never stored as nine hours.
struct DoubtfulTimerTests {
  private func running(
    from start: String = "2026-11-20T22:10:00+01:00", to end: String,
    zone: any ZoneRules = FixtureZone.berlin
  ) throws -> TestProgram {
    let program = try TestProgram(now: start, zone: zone)
    program.run("start lid l")
    try program.setNow(end)
    return program
  }

  @Test(arguments: ["2026-11-21T07:22:05+01:00", "2026-11-21T00:10:01+01:00"])
  func `with nobody there a long time is refused with its readings`(end: String) throws {
    let program = try running(to: end)
    let before = try program.stored()
    let outcome = program.run("stop")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("was it forgotten?"))
    #expect(outcome.error.contains("It lasted 3 minutes:  twj stop eyelid 3m"))
    #expect(outcome.error.contains("No episode:  twj cancel eyelid"))
    #expect(try program.stored() == before)
    #expect(program.run("stop 3m").output.contains("eyelid, left, 3m"))
  }

  @Test func `the whole time is stored only where it is typed`() throws {
    let program = try running(to: "2026-11-21T07:22:05+01:00")
    #expect(program.run("stop").error.contains("All that time:  twj stop eyelid 9h12m5s"))
    #expect(program.run("stop eyelid 9h12m6s").status == 64)
    #expect(program.run("stop eyelid 9h12m5s").status == 0)
    #expect(try program.stored().episodes.map(\.duration) == [33_125])
  }

  @Test func `two hours to the second are stopped without a question`() throws {
    let program = try running(to: "2026-11-21T00:10:00+01:00")
    #expect(program.run("stop").output.contains("eyelid, left, 2h"))
    #expect(try program.stored().episodes.map(\.duration) == [7200])
  }

  @Test func `a short time over the start of a day is asked about`() throws {
    let program = try running(
      from: "2026-11-21T03:50:00+01:00", to: "2026-11-21T04:10:00+01:00")
    #expect(program.run("stop").status == 64)
    #expect(program.run("stop 4:05").output.contains("eyelid, left, 15m"))
  }

  @Test(arguments: [
    (["3m"], 180.0), (["22:20"], 600), (["lots", "", "3m"], nil), (["", "3m"], nil),
    (["10h", "9", "str5", "5m"], 300), (["y"], 33_125), (["unknown"], nil), (["?"], nil),
  ])
  func `on a terminal it asks, again where the answer cannot be taken`(
    answers: [String], seconds: Double?
  ) throws {
    let program = try running(to: "2026-11-21T07:22:05+01:00")
    program.answers = answers
    let outcome = program.run("stop c1")
    #expect(outcome.status == 0)
    #expect(outcome.error.hasPrefix("eyelid, left has been running for 9h 12m, since Fri 20 Nov"))
    #expect(try program.stored().episodes.map(\.duration) == [seconds])
  }

  @Test func `an empty answer leaves it running, and the end of input too`() throws {
    let program = try running(to: "2026-11-21T07:22:05+01:00")
    let before = try program.stored()
    program.answers = [""]
    #expect(program.run("stop").error.hasSuffix("It goes on; nothing was stored.\n"))
    program.answers = []
    let outcome = program.run("stop")
    #expect(outcome.status == 130)
    #expect(outcome.output.isEmpty)
    #expect(try program.stored() == before)
    program.answers = ["cancel"]
    #expect(program.run("stop").output.hasPrefix("✓ not kept: #1"))
    #expect(try program.stored().episodes.isEmpty)
  }

  @Test func `with --no-input nobody is asked`() throws {
    let program = try running(to: "2026-11-21T07:22:05+01:00")
    program.answers = ["3m"]
    #expect(program.run("stop --no-input").status == 64)
    #expect(program.run("stop --no-input").error.contains("was it forgotten?"))
  }

  @Test func `a clock that was set back is refused with what to type, which then works`() throws {
    let program = try running(to: "2026-11-20T21:00:00+01:00")
    let outcome = program.run("stop")
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("begins after now (21:00): the clock was set back."))
    #expect(program.run("").output.contains("not stopped since Fri 20 Nov 2026, 22:10"))
    #expect(program.run("stop eyelid 3m").output.contains("eyelid, left, 3m"))
  }

  @Test(arguments: [
    ("2026-10-25T02:50:00+02:00", "2026-10-25T02:10:00+01:00", 1200.0),
    ("2026-03-29T01:50:00+01:00", "2026-03-29T03:10:00+02:00", 1200),
  ])
  func `over a change of the clocks the time that really passed is stored`(
    start: String, end: String, seconds: Double
  ) throws {
    let program = try running(from: start, to: end)
    #expect(program.run("stop").output.contains("eyelid, left, 20m"))
    #expect(try program.stored().episodes.map(\.duration) == [seconds])
  }

  @Test func `on a journey into another zone the time that really passed is stored`() throws {
    let program = try running(
      from: "2026-11-20T18:00:00+01:00", to: "2026-11-20T12:05:00-05:00")
    program.zone = FixtureZone.newYork
    #expect(program.run("stop").output.contains("eyelid, left, 5m"))
  }

  @Test func `a timer of months ago is no episode of months`() throws {
    let program = try running(to: "2027-02-20T22:10:00+01:00")
    let outcome = program.run("stop")
    #expect(outcome.status == 64)
    #expect(!outcome.error.contains("All that time"))
    program.answers = ["y", "unknown"]
    let asked = program.run("stop")
    #expect(asked.error.contains("an episode lasts at most 31 days"))
    #expect(try program.stored().episodes.map(\.isOngoing) == [nil])
  }

  @Test func `two at one site are told apart by side, else by number`() throws {
    let program = try TestProgram()
    program.run("lid l ongoing 10m ago")
    program.run("lid r ongoing 5m ago")
    #expect(program.run("stop lid").error.contains("twj stop eyelid left   twj stop eyelid right"))
    #expect(program.run("stop lid r").output.contains("#2  eyelid, right, 5m"))
    program.run("lid l ongoing 1m ago")
    let refused = program.run("stop")
    #expect(refused.error.contains("twj edit 1 ongoing= duration=3m"))
    #expect(program.run("edit 1 ongoing= duration=3m").status == 0)
    #expect(program.run("stop").output.contains("#3  eyelid, left, 1m"))
  }
}
