import Foundation
import JournalCore
import TestSupport
import Testing

/// Amounts below zero come in by files alone, and everything else goes on with them.
struct NegativeAmountCommandTests {
  private func program(_ trigger: String, _ unit: String) throws -> (TestProgram, Int32, String) {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("config trigger add pressure --unit hPa")
    let text = """
      {"twj": 1, "kind": "journal", "exposures": [
        {"uid": "p1", "trigger": "\(trigger)", "day": "2026-11-20", "kind": "total",
         "amount": -12.5, "unit": "\(unit)", "entered_at": "2026-11-20T20:00:00+01:00"}]}
      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(program.home)/in.json"))
    let outcome = program.run("import in.json")
    return (program, outcome.status, outcome.error)
  }

  @Test func `an own amount below zero is imported, shown, taken back and exported`() throws {
    let (program, status, error) = try program("pressure", "hPa")
    #expect(status == 0, "\(error)")
    let id = try #require(try program.stored().exposures.first?.id)
    #expect(program.run("show \(id)").output.contains("-12.5"))
    #expect(program.run("list --all").status == 3)
    #expect(program.run("week").output.contains("-12.5"))
    #expect(program.run("history").output.contains("pressure Fri -12.5 hPa"))
    #expect(program.run("had pressure 2 yd 21:00").output.contains("-10.5 hPa"))
    program.run("export csv -o out")
    let days = try String(contentsOfFile: "\(program.home)/out/days.csv", encoding: .utf8)
    #expect(days.contains(",-10.5,"))
    #expect(!days.contains("'-10.5"))
    program.run("undo")
    program.run("undo")
    #expect(try program.stored().exposures.isEmpty)
    program.run("redo")
    #expect(try program.stored().exposures.map(\.amount) == [-12.5])
  }

  @Test(arguments: [
    ("caffeine", "mg", "-12.5 is not between 0 and 5000"),
    ("sleep", "h", "-12.5 is not between 0 and 24"),
  ])
  func `a built-in trigger keeps to zero and above, with the path of what does not`(
    trigger: String, unit: String, range: String
  ) throws {
    let (program, status, error) = try program(trigger, unit)
    #expect(status == 65)
    #expect(error.contains("$.exposures[0].amount"))
    #expect(error.contains(range), "\(error)")
    #expect(try program.stored().exposures.isEmpty)
  }

  @Test(arguments: [
    "had caffeine=-2", "day caffeine=-2", "day stress=-1", "day sleep=-6h", "lid l c-2",
    "coffee -- -2", "slept -- -6h", "had caffeine -- -2",
  ])
  func `a typed amount of a built-in trigger is never below zero`(line: String) throws {
    let (program, _, _) = try program("pressure", "hPa")
    let before = try program.stored()
    let outcome = program.run(line)
    #expect(outcome.status == 64, "\(outcome.output)")
    #expect(try program.stored() == before)
  }

  @Test func `what was imported below zero can be moved to another day`() throws {
    let (program, _, _) = try program("pressure", "hPa")
    let id = try #require(try program.stored().exposures.first?.id)
    let outcome = program.run("edit \(id) day=thu")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try program.stored().exposures.map(\.amount) == [-12.5])
  }
}
