import JournalCore
import TestSupport
import Testing

/// `start`, `stop` and `cancel`: an episode that is timed while it goes on.
struct TimerCommandTests {
  private func running(_ line: String = "start lid l") throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    #expect(program.run(line).status == 0)
    return program
  }

  @Test func `stop stores one episode with the start as it was and the seconds since`() throws {
    let program = try running()
    try program.setNow("2026-11-20T21:43:25+01:00")
    let outcome = program.run("stop str6 c2 : after a call")
    #expect(outcome.output.hasPrefix("✓ #1  eyelid, left, 12m 5s, strength 6, : after a call"))
    #expect(outcome.output.contains("Fri 20 Nov 2026, 21:31 – 21:43\n"))
    #expect(outcome.output.contains("coffee Fri: 2 (new)"))
    let stored = try program.stored()
    let episode = try #require(stored.episodes.first)
    #expect(stored.episodes.count == 1)
    #expect(episode.startedAt == Moment(iso: "2026-11-20T21:31:20+01:00"))
    #expect(episode.duration == 725)
    #expect(episode.isOngoing == nil)
    #expect(episode.strength == 6)
    #expect(stored.exposures.map(\.amount) == [190])
  }

  @Test func `start says how to go on, and today's status shows what runs`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    let started = program.run("start lid l c1 : at the desk")
    #expect(started.output.contains("✓ #1  eyelid, left, ongoing, : at the desk"))
    #expect(started.output.contains("when it stops:  twj stop      it was nothing:  twj cancel"))
    try program.setNow("2026-11-20T21:43:25+01:00")
    #expect(program.run("").output.contains("  eyelid, left: running for 12m 5s:  twj stop\n"))
    #expect(program.run("--plain").output.contains("running\t2026-11-20T21:31:20+01:00 eyelid\n"))
    let data = try #require(try program.json("--json")["data"] as? [String: Any])
    #expect((data["running"] as? [[String: Any]])?.first?["site"] as? String == "eyelid")
    try program.setNow("2026-11-21T09:00:00+01:00")
    #expect(program.run("").output.contains("not stopped since Fri 20 Nov 2026, 21:31:  twj stop"))
  }

  @Test func `cancel keeps no episode and takes back what start stated of the day`() throws {
    let program = try running("start lid l c2")
    let outcome = program.run("cancel")
    #expect(
      outcome.output
        == "✓ not kept: #1  eyelid, left, Fri 20 Nov 21:31 (+ caffeine Fri 190 mg)      twj undo\n")
    #expect(try program.stored().episodes.isEmpty)
    #expect(try program.stored().exposures.isEmpty)
    program.run("undo")
    #expect(try program.stored().episodes.map(\.isOngoing) == [true])
  }

  @Test(arguments: ["stop", "stop 1m", "stop unknown", "cancel", "stop r str3 c1"])
  func `one undo takes an end back, and redo brings it`(line: String) throws {
    let program = try running()
    let before = try program.stored()
    try program.setNow("2026-11-20T21:40:00+01:00")
    #expect(program.run(line).status == 0)
    let after = try program.stored()
    #expect(after != before)
    program.run("undo")
    #expect(try program.stored() == before)
    program.run("redo")
    #expect(try program.stored() == after)
    program.run("undo")
    program.run("undo")
    #expect(try program.stored().isEmpty)
  }

  @Test(arguments: ["start lid l -n", "start lid --dry-run"])
  func `a dry run starts nothing`(line: String) throws {
    let program = try TestProgram()
    #expect(program.run(line).error.contains("Dry run: nothing was stored."))
    #expect(!program.hasJournal)
  }

  @Test(arguments: ["stop -n", "cancel -n", "stop 1m --dry-run"])
  func `a dry run ends nothing`(line: String) throws {
    let program = try running()
    let before = try program.stored()
    try program.setNow("2026-11-20T21:40:00+01:00")
    #expect(program.run(line).status == 0)
    #expect(try program.stored() == before)
  }

  @Test func `quiet prints nothing and JSON the record`() throws {
    let program = try TestProgram()
    #expect(program.run("start lid -q").output.isEmpty)
    let stopped = try program.json("stop --json")
    #expect(stopped["kind"] as? String == "stop")
    let data = try #require(stopped["data"] as? [String: Any])
    #expect(data["duration_s"] as? Int == 1)
    #expect(data["local_day"] as? String == "2026-11-20")
    #expect(try program.json("start jaw --json")["kind"] as? String == "start")
    #expect(try program.json("cancel --json")["kind"] as? String == "cancel")
  }

  @Test func `a second timer at the same site is refused, at another site it runs`() throws {
    let program = try running()
    let refused = program.run("start lid r")
    #expect(refused.status == 64)
    #expect(refused.error.hasPrefix("twj: eyelid, left, since Fri 20 Nov 2026, 21:31, is running"))
    #expect(refused.error.contains("twj stop eyelid   It was nothing:  twj cancel eyelid"))
    #expect(program.run("start jaw").status == 0)
    let which = program.run("stop")
    #expect(which.status == 64)
    #expect(which.error.contains("2 are running: which one?"))
    #expect(which.error.contains("twj stop eyelid   twj stop jaw"))
    #expect(program.run("cancel").error.contains("twj cancel eyelid   twj cancel jaw"))
    #expect(program.run("cancel lip").error.hasSuffix("Drop what runs:  twj cancel eyelid\n"))
    #expect(program.run("stop jaw 2s").status == 64)
    try program.setNow("2026-11-20T21:35:00+01:00")
    #expect(program.run("stop jaw").output.contains("#2  jaw, 3m 40s"))
    #expect(program.run("stop jaw").status == 3)
    #expect(program.run("stop").output.contains("#1  eyelid, left"))
    #expect(program.run("stop").error == "twj: nothing is running.\nStart one:  twj start lid l\n")
    #expect(program.run("cancel").status == 3)
  }

  @Test(arguments: [
    "start", "start lid 90s", "start lid ?", "start lid yd", "start lid tomorrow 9:00",
    "start lid zzz", "start 90", "stop ongoing", "stop 3m 21:32", "stop yd", "stop 22:00x",
    "stop 3", "stop -m a : b", "cancel 3m", "cancel c2", "cancel lid now", "stop 20:00",
    "stop 2026-11-21T09:00", "stop unknown 21:32",
  ])
  func `what cannot be meant is refused and nothing is written`(line: String) throws {
    let program = try running()
    let before = try program.stored()
    let outcome = program.run(line)
    #expect(outcome.status == 64, "\(outcome.output)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix("twj: "))
    #expect(outcome.error.split(separator: "\n").count >= 2, "\(outcome.error)")
    #expect(try program.stored() == before)
  }

  @Test func `it runs from the start that was said until the end that was said`() throws {
    let program = try running("start lid l 5m ago")
    try program.setNow("2026-11-20T21:50:00+01:00")
    #expect(program.run("stop 10m ago").output.contains("eyelid, left, 13m 40s"))
    let episode = try #require(try program.stored().episodes.first)
    #expect(episode.precision == .about)
    #expect(episode.duration == 820)
    program.run("undo")
    #expect(program.run("stop 21:40").output.contains("eyelid, left, 13m 40s"))
  }

  @Test func `an episode that was logged as ongoing is stopped too`() throws {
    let program = try running("lid l ongoing 20m ago")
    #expect(program.run("stop").output.contains("eyelid, left, 20m"))
  }
}
