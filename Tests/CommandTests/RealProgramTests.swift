import Foundation
import JournalCore
import TestSupport
import Testing

/// The built program as a process: its surroundings, its files, its streams.
struct RealProgramTests {
  @Test func `a binary that was moved works alone`() throws {
    let program = try RealProgram()
    let moved = "\(program.home)/elsewhere"
    // By another process: a file that this one still wrote to while a test beside forked cannot run.
    #expect(try program.shell("cp '\(RealProgram.path)' elsewhere").status == 0)
    #expect(try program.run(program: moved, ["lid", "l", "90s"]).status == 0)
    #expect(try program.run(program: moved, ["words"]).output.contains("eyelid"))
    #expect(try program.run(program: moved, ["list"]).output.contains("eyelid, left"))
  }

  @Test func `with nothing but a home folder in the environment it works`() throws {
    let program = try RealProgram()
    let outcome = try program.shell(
      "env -i HOME=\"$HOME\" '\(RealProgram.path)' lid l 90s : Grüße")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("+ #1  eyelid, left, 1m 30s"))
    #expect(outcome.output.utf8.allSatisfy { $0 < 128 })
    #expect(try program.notes() == ["Grüße"])
  }

  @Test func `files are for their owner only, whatever the umask`() throws {
    let program = try RealProgram()
    let outcome = try program.shell(
      "umask 000; twj lid l && twj export json -o out.json && twj export csv -o folder/")
    #expect(outcome.status == 0, "\(outcome.error)")
    for folder in [".local", ".local/share", ".local/share/twj", "folder"] {
      #expect(try program.mode(folder) == 0o700, "\(folder)")
    }
    let tables = try FileManager.default.contentsOfDirectory(atPath: "\(program.home)/folder")
    #expect(tables.contains("episodes.csv"))
    for file in [".local/share/twj/journal.db", "out.json"] + tables.map({ "folder/\($0)" }) {
      #expect(try program.mode(file) == 0o600, "\(file)")
    }
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: "\(program.home)/.local/share/twj")
    #expect(kept == ["journal.db"])
  }

  @Test func `a place for data that is no absolute path is ignored`() throws {
    let program = try RealProgram()
    program.environment["XDG_DATA_HOME"] = "relative/place"
    #expect(try program.run("where --plain").output == "\(program.journalPath)\n")
    program.environment["XDG_DATA_HOME"] = "\(program.home)/data"
    #expect(try program.run("lid l").status == 0)
    #expect(FileManager.default.fileExists(atPath: "\(program.home)/data/twj/journal.db"))
    #expect(!FileManager.default.fileExists(atPath: program.journalPath))
  }

  @Test(arguments: [
    ("TZ", "Nonsense/Zone", "TZ is “Nonsense/Zone”"), ("TZ", "../../etc/passwd", "TZ is “"),
    ("TZ", "berlin", "TZ is “berlin”"), ("TWJ_NOW", "yesterday", "TWJ_NOW is “yesterday”"),
    ("TWJ_NOW", "2026-11-21", "TWJ_NOW is “"),
    ("TWJ_NOW", "2026-02-30T10:00+01:00", "TWJ_NOW is “"),
  ])
  func `a bad clock or zone is refused before anything is done`(
    name: String, value: String, says: String
  ) throws {
    let program = try RealProgram()
    program.environment[name] = value
    for line in ["lid l", "list", "version"] {
      let outcome = try program.run(line)
      #expect(outcome.status == 78)
      #expect(outcome.error.hasPrefix("twj: \(says)"), "\(outcome.error)")
      #expect(outcome.error.contains("Or:  unset \(name)"))
      #expect(outcome.output.isEmpty)
    }
    #expect(!FileManager.default.fileExists(atPath: program.journalPath))
  }

  @Test(arguments: ["UTC", "Europe/Berlin", ":Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3", ""])
  func `a zone that the system knows is taken`(zone: String) throws {
    let program = try RealProgram()
    program.environment["TZ"] = zone
    program.environment["TWJ_NOW"] = nil
    #expect(try program.run("when 1m ago").status == 0)
  }

  /// Clock times around the changes of 2024 to 2027, and their neighbours.
  private static func localTimes(of zone: FixtureZone) -> [String] {
    zone.changes.flatMap { change in
      stride(from: -5400, through: 7200, by: 1800).map { distance in
        let moment = Moment(seconds: change.seconds + distance, offset: change.offset)
        return String(moment.iso.prefix(16))
      }
    }
  }

  @Test(arguments: [
    (FixtureZone.cairo, "2027-12-01T12:00:00+02:00"),
    (FixtureZone.newYork, "2027-12-01T12:00:00-05:00"),
    (FixtureZone.berlin, "2027-12-01T12:00:00+01:00"),
  ])
  func `the system's zones agree with those the tests write out`(
    zone: FixtureZone, now: String
  ) throws {
    let real = try RealProgram()
    real.environment["TZ"] = zone.name
    real.environment["TWJ_NOW"] = now
    let inProcess = try TestProgram(now: now, zone: zone)
    let times = Self.localTimes(of: zone)
    #expect(times.count == 64)
    for time in times {
      let line = "when \(time) --json"
      let expected = inProcess.run(line)
      let actual = try real.run(line)
      #expect(actual.output == expected.output, "\(zone.name ?? "") \(time)")
      #expect(actual.error == expected.error, "\(zone.name ?? "") \(time)")
    }
  }

  @Test func `output to a full device is an error, and the entry is kept`() throws {
    let program = try RealProgram()
    let outcome = try program.shell("twj lid l : kept > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.error.hasPrefix("twj: the output cannot be written: No space left on device."))
    #expect(outcome.error.contains("What is stored stays stored"))
    #expect(try program.notes() == ["kept"])
  }

  @Test func `a reader that goes away ends the program quietly`() throws {
    let program = try RealProgram()
    let note = String(repeating: "long ", count: 12_000)
    for _ in 1...4 { _ = try program.run(program: RealProgram.path, ["lid", ":", note]) }
    for line in ["list --plain", "export json --notes", "history --plain", "show 1"] {
      let outcome = try program.shell("{ twj \(line); echo $? > status; } | head -c 1")
      #expect(outcome.error.isEmpty, "\(line): \(outcome.error)")
      #expect(outcome.output.count == 1)
      let status = try String(contentsOfFile: "\(program.home)/status", encoding: .utf8)
      #expect(status == "0\n", "\(line)")
    }
    #expect(try program.shell("twj list | head -1").error.isEmpty)
  }

  @Test(arguments: [
    "", "lid l", "day", "face", "edit 1", "rm 1 2", "import -", "import own.json --replace", "list",
    "week", "checkup", "undo", "redo", "none", "words", "config", "completions bash", "help",
  ])
  func `no command waits when there is no input`(line: String) throws {
    let program = try RealProgram()
    _ = try program.shell("twj lid l; twj lip; twj export json -o own.json")
    for end in ["<&-", "</dev/null", "<&- 2>&-", "<&- >&-"] {
      let outcome = try program.shell("timeout 20 '\(RealProgram.path)' \(line) \(end)")
      #expect(outcome.status != 124, "\(line) \(end) waited")
      #expect(!outcome.wasKilled && outcome.status < 128, "\(line) \(end): \(outcome.status)")
    }
  }

  @Test func `an interrupt ends it with 130 and keeps nothing`() throws {
    let program = try RealProgram()
    let input = Pipe()
    let process = try program.begin("import -", input: input)
    for _ in 0..<100 where process.isRunning {
      usleep(200_000)
      process.interrupt()
    }
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(!FileManager.default.fileExists(atPath: program.journalPath))
  }
}
