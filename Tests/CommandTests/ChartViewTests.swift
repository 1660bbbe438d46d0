import Foundation
import TestSupport
import Testing

/// `chart --hours` and `chart --sites`.
struct ChartViewTests {
  private static let views = ["chart --hours", "chart --sites", "chart --sites --since 26w"]

  private func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    for line in [
      "lid l 90s 18nov 15:10", "lid l 90s 18nov 15:20", "lip 2m 10nov 9:00", "lid r 1m 3nov",
      "day 18nov complete", "none 19nov", "none 20nov",
    ] {
      let outcome = program.run(line)
      #expect(outcome.status == 0, "\(outcome.error)")
    }
    return program
  }

  @Test(arguments: views, [20, 40, 60, 80, 120])
  func `at a terminal no line is wider than it, and colour says nothing more`(
    line: String, width: Int
  ) throws {
    let program = try program()
    program.isTerminal = true
    program.width = width
    program.environment = ["NO_COLOR": "1"]
    let output = program.run(line).output
    #expect(!output.contains("\u{1B}"))
    #expect(output.split(separator: "\n").map(\.count).max() ?? 0 <= width, "\(output)")
    program.environment = ["TERM": "xterm"]
    let colored = program.run(line).output
    #expect(colored.contains("\u{1B}[1m"))
    #expect(colored.replacing(/\u{1B}\[[0-9]*m/, with: "") == output)
  }

  @Test(arguments: views)
  func `without Unicode everything is ASCII, and lines for programs have no heading`(
    line: String
  ) throws {
    let program = try program()
    program.isUnicode = false
    #expect(program.run(line).output.utf8.allSatisfy { $0 < 0x7F })
    #expect(
      program.run("\(line) --plain").output.split(separator: "\n").allSatisfy { $0.contains("\t") })
    #expect(program.run("\(line) --json").output.contains("\"kind\": \"chart\""))
  }

  @Test func `hours count observed days alone, and a weekday without one is marked`() throws {
    let output = try program().run("chart --hours").output
    let rows = output.split(separator: "\n").map(String.init)
    #expect(rows.contains { $0.hasPrefix("Wed") && $0.contains("▇") })
    #expect(rows.contains { $0.hasPrefix("Mon") && $0.contains("·") })
    #expect(output.contains("up to 2.00 episodes an observed day (Wed 15:00)"), "\(output)")
    #expect(
      output.contains(
        "\n2 episodes left out, on days that are not observed (closed within 2 days).\n"))
    let plain = try program().run("chart --hours --plain").output
    #expect(plain.contains("Wed\t15\t2\t1\n"))
    #expect(plain.contains("Mon\t15\t\t0\n"))
  }

  @Test func `places count what was logged, and unknown days stand below`() throws {
    let output = try program().run("chart --sites").output
    #expect(output.contains("eyelid left"))
    #expect(output.contains("unknown days"))
    let plain = try program().run("chart --sites --plain").output
    #expect(plain.contains("2026-W47\teyelid\tleft\t2\t2\n"), "\(plain)")
  }

  @Test func `two charts at a time are refused, and an empty journal says what to type`() throws {
    #expect(try program().run("chart --hours --sites").status == 64)
    for line in Self.views {
      #expect(try TestProgram().run(line).output.contains("Nothing is recorded yet."))
    }
  }
}
