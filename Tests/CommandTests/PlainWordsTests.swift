import TestSupport
import Testing

/// What people see of open days and of what was taken back.
struct PlainWordsTests {
  @Test func `history says undone, and undone for good after another command`() throws {
    let program = try TestProgram()
    program.run("coffee 2")
    program.run("undo")
    #expect(program.run("history").output.contains("twj coffee 2  (undone)\n"))
    program.run("tea")
    let output = program.run("history").output
    #expect(output.contains("twj coffee 2  (undone for good)\n"))
    #expect(!output.contains("superseded"))
    #expect(program.run("history --json").output.contains("\"superseded\""))
  }

  @Test func `today's status tells an open day from a closed one, and unknown days before it`()
    throws
  {
    let program = try TestProgram()
    program.run("lid l 90s")
    let open = program.run("").output
    #expect(open.contains("  the day is open, in no rate yet; when that was everything:"))
    #expect(open.contains("days before today are unknown:  twj catchup"))
    program.run("day complete")
    #expect(program.run("").output.contains("  the day is closed as complete\n"))
  }
}
