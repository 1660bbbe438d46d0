import Foundation
import JournalCore
import TestSupport
import Testing

/// `report`: the page and the text as files.
struct ReportCommandTests {
  private func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-25T10:00:00+01:00")
    program.run("lid l 90s str5 yd 21:30 : seen by a friend")
    program.run("lip r 2m c2 20nov 9:00")
    program.run("day yd slept=6.5h complete")
    return program
  }

  private func text(_ name: String, _ program: TestProgram) throws -> String {
    try String(contentsOfFile: "\(program.home)/\(name)", encoding: .utf8)
  }

  @Test(arguments: ["visit.html", "visit.htm", "Visit.HTML", "visit.txt", "visit"])
  func `the ending of the name says whether it is a page, and only the person can read it`(
    name: String
  ) throws {
    let program = try program()
    let outcome = program.run("report -o \(name)")
    #expect(outcome.output == "✓ \(name)      notes left out: --notes\n")
    #expect(outcome.status == 0 && outcome.error.isEmpty)
    let isPage = name.lowercased().contains(".htm")
    let written = try text(name, program)
    #expect(written.hasPrefix(isPage ? "<!DOCTYPE html>" : "TWITCH JOURNAL"))
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(program.home)/\(name)")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a file that exists is left alone without --force`() throws {
    let program = try program()
    program.run("report -o visit.html")
    let before = try text("visit.html", program)
    program.run("lid l 3m")
    let refused = program.run("report -o visit.html")
    #expect(refused.status == 73)
    #expect(refused.output.isEmpty)
    #expect(refused.error.contains("visit.html"))
    #expect(try text("visit.html", program) == before)
    #expect(program.run("report -o visit.html --force").status == 0)
    #expect(try text("visit.html", program) != before)
  }

  @Test func `the journal itself is never written over`() throws {
    let program = try program()
    #expect(program.run(words: ["report", "--force", "-o", program.journalPath]).status != 0)
    #expect(try program.stored().episodes.count == 2)
  }

  @Test func `without a file the text goes to standard output`() throws {
    let program = try program()
    let shown = program.run("report").output
    program.run("report -o visit.txt")
    #expect(try shown == text("visit.txt", program))
    #expect(program.run("report -o -").output == shown)
    #expect(shown.contains("Thu 1 Oct 2026 to Wed 25 Nov 2026"))
  }

  @Test func `the same journal at another minute gives the same bytes`() throws {
    let program = try program()
    let first = program.run("report").output
    try program.setNow("2026-11-25T17:45:00+01:00")
    #expect(program.run("report").output == first)
  }

  @Test func `an empty journal gives a whole report and no file of its own`() throws {
    let program = try TestProgram()
    let outcome = program.run("report")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("unknown, not zero"))
    #expect(program.run("report -o visit.html").status == 0)
    #expect(!FileManager.default.fileExists(atPath: program.journalPath))
  }

  @Test func `days without a record are told calmly`() throws {
    let program = try program()
    let outcome = program.run("report --from 1jan --to 31jan")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("31 not recorded"))
    #expect(outcome.output.contains("unknown, not zero"))
  }

  @Test func `questions, notes and the code come when asked for`() throws {
    let program = try program()
    let plain = program.run("report").output
    #expect(plain.contains("Questions: none given."))
    #expect(!plain.contains("seen by a friend") && !plain.contains("R25.3"))
    let full = program.run(
      "report --question \"May I drive?\" --question \"Which test?\" --notes --code"
    ).output
    for word in ["May I drive?", "Which test?", "seen by a friend", "R25.3"] {
      #expect(full.contains(word), "\(word)")
    }
    #expect(program.run("report --notes -o a.txt").output == "✓ a.txt\n")
  }

  @Test func `with --json the receipt names the file, or the lines are the data`() throws {
    let program = try program()
    let receipt = try program.json("report -o visit.html --json")
    #expect(receipt["kind"] as? String == "report")
    #expect((receipt["data"] as? [String: Any])?["files"] as? [String] == ["visit.html"])
    let shown = try program.json("report --json")
    let lines = try #require((shown["data"] as? [String: Any])?["lines"] as? [String])
    #expect(lines.first == "TWITCH JOURNAL, REPORT FOR A VISIT")
  }

  @Test(arguments: [
    "report --since 8", "report --from 99nov", "report --to 2026-12-01", "report visit",
  ])
  func `a range that cannot be is refused`(line: String) throws {
    #expect(try program().run(line).status == 64)
  }
}
