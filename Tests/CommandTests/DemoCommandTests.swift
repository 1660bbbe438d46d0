import Foundation
import JournalCore
import TestSupport
import Testing

@testable import twj

/// The journal of made-up days.
struct DemoCommandTests {
  private static func path(_ program: TestProgram) -> String {
    "\(program.home)/.local/share/twj-demo/journal.db"
  }

  @Test func `it has a file of its own and touches no other`() throws {
    let program = try TestProgram()
    let made = program.run("demo")
    #expect(made.status == 0, "\(made.error)")
    #expect(made.output.contains("synthetic"))
    #expect(FileManager.default.fileExists(atPath: Self.path(program)))
    #expect(!program.hasJournal)
    program.environment["TWJ_DB"] = "\(program.home)/own.db"
    program.run("lid l 90s")
    #expect(program.run("demo lip 2m").output.contains("lip, 2m"))
    #expect(program.run("list").output.split(separator: "\n").count == 2)
    #expect(program.run("demo remove --yes").status == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(program.home)/.local/share/twj-demo"))
    #expect(program.run("list").output.split(separator: "\n").count == 2)
  }

  @Test(arguments: ["", "list", "week last", "month", "chart", "triggers", "checkup", "report"])
  func `what is read from it is marked as made up`(line: String) throws {
    let program = try TestProgram()
    program.run("demo")
    program.environment["TWJ_DB"] = Self.path(program)
    let read = program.run(line)
    #expect(read.status == 0)
    #expect(read.output.contains("made up (synthetic)"), "\(read.output)")
  }

  @Test func `lines for programs stay as they are, and the mark is a note`() throws {
    let program = try TestProgram()
    program.run("demo")
    for line in ["demo list --json", "demo list --plain", "demo export csv"] {
      let read = program.run(line)
      #expect(!read.output.contains("Demonstration"), "\(line)")
      #expect(read.error.contains("made up (synthetic)"), "\(line)")
    }
    #expect(program.run("demo config get day_start").output == "04:00\n")
  }

  @Test func `its days are the same for everybody and hold a pattern of coffee`() throws {
    let first = try TestProgram(seed: 1)
    let second = try TestProgram(seed: 2)
    for program in [first, second] { program.run("demo") }
    #expect(first.run("demo list --plain").output == second.run("demo list --plain").output)
    let triggers = first.run("demo triggers").output
    let caffeine = triggers.split(separator: "\n").first { $0.hasPrefix("  caffeine") } ?? ""
    #expect(caffeine.contains("possible pattern"), "\(triggers)")
    let week = first.run("demo week last").output
    #expect(week.contains("·"), "\(week)")
  }

  @Test func `a second one is not made, and what was written to it is asked about`() throws {
    let program = try TestProgram()
    #expect(program.run("demo week").status == 66)
    #expect(program.run("demo remove").status == 66)
    program.run("demo")
    #expect(program.run("demo").output.contains("already"))
    program.run("demo lid l 90s")
    #expect(program.run("demo remove").status == 64)
    program.answers = ["n"]
    #expect(program.run("demo remove").error.contains("Nothing was removed."))
    #expect(FileManager.default.fileExists(atPath: Self.path(program)))
    program.answers = ["y"]
    #expect(program.run("demo remove").status == 0)
    #expect(!FileManager.default.fileExists(atPath: Self.path(program)))
  }

  @Test func `a dry run makes and removes nothing, and another file is refused`() throws {
    let program = try TestProgram()
    #expect(program.run("demo -n").output.hasPrefix("would make"))
    #expect(!FileManager.default.fileExists(atPath: Self.path(program)))
    program.run("demo")
    #expect(program.run("demo remove -n").output.hasPrefix("would remove"))
    #expect(FileManager.default.fileExists(atPath: Self.path(program)))
    #expect(program.run("demo --db \(program.home)/x.db").status == 64)
  }

  @Test func `what goes out says that it is made up, and no undo takes the mark away`() throws {
    let program = try TestProgram()
    program.run("demo")
    #expect(program.run("demo undo").status == 3)
    program.run("demo export csv -o tables/")
    let readme = try String(contentsOfFile: "\(program.home)/tables/README.txt", encoding: .utf8)
    #expect(readme.contains("made up (synthetic)"))
    #expect(program.run("demo export fhir").output.contains("HTEST"))
    #expect(program.run("demo export json").output.contains("\"demo\": \"yes\""))
    try FileManager.default.createDirectory(
      atPath: "\(program.home)/shared", withIntermediateDirectories: true)
    #expect(program.run("demo sync \(program.home)/shared").status == 64)
  }

  @Test func `what it says to type acts on it and not on one's own journal`() throws {
    let program = try TestProgram()
    program.run("demo")
    for line in [
      "demo config set clock 12h", "demo lid l 90s", "demo undo", "demo redo", "demo week last",
      "demo", "demo checkup", "demo triggers", "demo start jaw", "demo rm 446",
      "demo edit 1 side=r",
      "demo lid l 90", "demo show 99999", "demo",
    ] {
      let outcome = program.run(line)
      let said = (outcome.output + outcome.error).replacing("twj demo", with: "")
        .replacing("twj help", with: "").replacing("twj words", with: "")
      #expect(!said.contains("twj "), "\(line): \(said)")
    }
    #expect(program.run("demo coffee").output.contains("coffee today: 1 cup"))
    #expect(program.run("demo config set day_start 05:00").output.contains("      twj demo undo\n"))
    #expect(program.run("demo where").status == 0)
    #expect(program.run("config set clock 12h").output.contains("      twj undo\n"))
    #expect(program.run("demo list --json").output.contains("\"kind\": \"episodes\""))
  }

  @Test func `a note that speaks of the program is shown as it was written`() throws {
    let program = try TestProgram()
    program.run("demo")
    program.run("demo lid l : the twj program, twj is short")
    #expect(program.run("demo list --plain today").output.contains("the twj program, twj is short"))
    #expect(program.run("demo list today").output.contains("the twj program, twj is short"))
  }

  @Test func `what is no demonstration is not taken away`() throws {
    let program = try TestProgram()
    program.run("demo")
    program.run("lid l 90s")
    try FileManager.default.removeItem(atPath: Self.path(program))
    try FileManager.default.copyItem(atPath: program.journalPath, toPath: Self.path(program))
    #expect(program.run("demo remove --yes").status == 73)
    #expect(FileManager.default.fileExists(atPath: Self.path(program)))
  }
}
