import Foundation
import JournalCore
import Reporting
import TestSupport
import Testing

/// `month`: a calendar of one month; a day without a record is unknown, never zero.
struct MonthCommandTests {
  private func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-20T22:00:00+01:00")
    for line in [
      "lid l 90s 2nov 9:00", "lid l 2nov 10:00", "lid r 2nov 11:00", "day 2nov complete",
      "none 3nov", "none 4nov", "lip 12nov 12:00", "coffee 13nov", "none yd", "lid 20:00",
      "jaw 31oct 9:00",
    ] { program.run(line) }
    return program
  }

  @Test func `weeks are rows, with what each came to, and days to come are blank`() throws {
    let outcome = try program().run("month")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        November 2026, to Fri 20 Nov
                Mon  Tue  Wed  Thu  Fri  Sat  Sun      · = not recorded
         1 Nov                                  ·
         2 Nov    3    0    0    ·    ·    ·    ·      3 on 1 of 3 recorded days
         9 Nov    ·    ·    ·    1    ·    ·    ·      1 on 1 of 2 recorded days
        16 Nov    ·    ·    ·    0    1                1 on 1 of 2 recorded days
        23 Nov
        30 Nov
        5 episodes on 3 of 7 recorded days, 13 not recorded
        1 observed day: 0 episodes
        most on: Mon 2 Nov 3 · Fri 20 Nov 1 · Thu 12 Nov 1

        """)
  }

  @Test(arguments: [
    ("month last", "October 2026"), ("month 2026-10", "October 2026"), ("month oct", "October"),
    ("month 31oct", "October"), ("month this", "November 2026, to"), ("month yd", "November"),
    ("month 2025-12", "December 2025"), ("month LAST", "October 2026"),
  ])
  func `a month is named by itself or by a day in it`(line: String, title: String) throws {
    let outcome = try program().run(line)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.hasPrefix(title))
  }

  @Test(arguments: [
    "month 2026-12", "month 2026-13", "month lst", "month 1899-12", "month 3", "month 30feb",
    "month 2026-11 x", "month 2026-1", "month tomorrow",
  ])
  func `what is no month that has begun is refused`(line: String) throws {
    let outcome = try program().run(line)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [20, 24, 30, 44, 60, 80, 120])
  func `it is drawn for every width, and no line is wider unless one word is`(width: Int) throws {
    let program = try program()
    program.isTerminal = true
    program.width = width
    for line in program.run("month").output.split(separator: "\n") {
      let isWord = !line.contains(" ")
      #expect(TerminalText.width(String(line)) <= width || isWord, "\(line)")
    }
  }

  @Test func `an empty journal shows an unknown month, and JSON says null`() throws {
    let program = try TestProgram()
    #expect(program.run("month").output.contains("no day recorded"))
    let data = try #require(try program.json("month --json")["data"] as? [String: Any])
    #expect(data["episodes"] is NSNull)
    let days = try #require(data["days"] as? [[String: Any]])
    #expect(days.count == 20)
    #expect(days.allSatisfy { $0["episodes"] is NSNull && $0["status"] as? String == "unknown" })
    #expect(!program.hasJournal)
  }

  @Test func `JSON and plain hold each day`() throws {
    let program = try program()
    let value = try program.json("month --json")
    #expect(value["kind"] as? String == "month")
    let data = try #require(value["data"] as? [String: Any])
    #expect(data["episodes"] as? Int == 5)
    #expect((data["most"] as? [[String: Any]])?.first?["local_day"] as? String == "2026-11-02")
    let lines = program.run("month --plain").output.split(separator: "\n")
    #expect(lines.count == 20)
    #expect(lines[1] == "2026-11-02\ttwitched\tfalse\t3\t90")
    #expect(lines[5] == "2026-11-06\tunknown\tfalse\t\t")
    #expect(lines[18] == "2026-11-19\tclear\ttrue\t0\t0")
  }

  @Test func `the digest is five plain lines that name the observed days`() throws {
    let program = try program()
    program.isTerminal = true
    program.environment["TERM"] = "xterm"
    program.run("slept 7h yd")
    program.run("day complete stress=4")
    let lines = program.run("week --digest").output.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "Week 2026-W47, Mon 16 Nov – Sun 22 Nov 2026, to Fri",
        "Episodes: 1 on 1 of 2 recorded days; 3 not recorded",
        "Observed days: Thu Fri; 1 episode",
        "Means: caffeine 0 mg (1d), slept 7h (1d), stress 4 (1d)",
        "Checkup: Carry on, keep logging:  twj checkup",
      ])
    #expect(lines.allSatisfy { TerminalText.width($0) <= 72 })
  }

  @Test func `the digest of an empty journal and of an emergency is five lines too`() throws {
    let program = try TestProgram()
    let empty = program.run("week --digest").output.split(separator: "\n")
    #expect(empty.count == 5)
    #expect(empty[1] == "Episodes: no day recorded")
    program.run("face face=yes arms=yes speech=yes")
    let lines = program.run("week --digest").output.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0] == "Checkup: Get emergency help now:  twj checkup")
  }
}
