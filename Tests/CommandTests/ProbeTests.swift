import Foundation
import JournalCore
import Reporting
import TestSupport
import Testing
struct ProbeTests {
  @Test func probe() throws {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("lid l 90s c2 z6 str6 +heat ?caffeine yd 21:30 : a note that is rather long and has words, many of them")
    program.run("lip r 2m 9:00 with=brow")
    program.run("day yd complete skip=stress")
    program.run("symptom cramps r")
    program.run("visit gp yd outcome=\"a long outcome that goes on and on\"")
    program.run("edit 1 side=r")
    program.isTerminal = true
    for width in [20, 40, 60, 80, 120] {
      program.width = width
      for line in ["", "list", "list --all", "show 1", "week", "history", "config", "where", "words", "checkup", "checkup --why P1", "checkup --rules", "when yd 21:30", "help", "help list", "version", "coffee -n", "lid l c2 z6 yd 21:30 -n", "undo", "redo", "lid l 90", "list --since 0w"] {
        let o = program.run(line)
        let over = (o.output + o.error).split(separator: "\n").filter { TerminalText.width(String($0)) > width }
        print("WIDTH \(width) '\(line)' [\(o.status)] over: \(over.count) e.g. \(over.first ?? "")")
      }
    }
    program.width = 40
    for line in ["", "list", "show 1", "week", "history", "config", "checkup"] { print("$ \(line)\n" + program.run(line).output) }
    program.width = 20
    for line in ["", "list", "show 1", "week", "history", "config", "checkup"] { print("$ \(line)\n" + program.run(line).output) }
  }
}
