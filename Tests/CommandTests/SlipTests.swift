import TestSupport
import Testing

/// What people see of their own slips: far too much, and dates in another form.
struct SlipTests {
  @Test(arguments: [
    ("coffee 30", "2850 mg of caffeine"), ("alcohol 26", "260 g of alcohol"),
    ("lid l c20", "1900 mg of caffeine"), ("day c20 none", "1900 mg of caffeine"),
  ])
  func `far more than people take in a day is stored, asked about, and undone in one word`(
    line: String, told: String
  ) throws {
    let program = try TestProgram()
    let outcome = program.run(line)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("      \(told) in one day is a lot. A slip?  twj undo\n"))
    #expect(!program.run("\(line) --dry-run").output.contains("A slip?"))
    program.run("undo")
    #expect(program.run("").output.hasPrefix("Nothing is recorded yet.\n"))
  }

  @Test func `the question comes once, when a day becomes so much`() throws {
    let program = try TestProgram()
    #expect(!program.run("coffee 13").output.contains("A slip?"))
    #expect(program.run("coffee").output.contains("A slip?"))
    #expect(!program.run("coffee").output.contains("A slip?"))
    #expect(program.run("coffee 20").output.contains("A slip?"))
    #expect(!program.run("stress 10").output.contains("A slip?"))
  }

  @Test func `a date with points is put right as it is meant`() throws {
    let program = try TestProgram()
    let refused = program.run("none 19.11.2026")
    #expect(refused.error.hasSuffix(":  twj none 2026-11-19\n"))
    #expect(program.run("none 2026-11-19").status == 0)
  }

  @Test(arguments: ["version 1.2.3", "lid l 1.5.", "lid l a.b.c", "lid l 1/2"])
  func `what is no date is not taken for one`(line: String) throws {
    #expect(!(try TestProgram().run(line).error.contains("2026-11-20:  twj")))
  }
}
